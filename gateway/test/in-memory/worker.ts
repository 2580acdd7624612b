// A process of `npm run simulate -- --in-memory`: lives the batches that it is sent, one after the other.
import { type Batch, liveBatch } from './batch';

process.on('message', (batch: Batch) => void liveBatch(batch).then((broken) => process.send?.(broken)));
process.on('disconnect', () => process.exit(0));
// A terminal sends this to all processes; the first one ends the others.
process.on('SIGINT', () => undefined);
