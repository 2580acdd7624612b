// The thread that second-thread.ts starts: adds the slopes of the examples whose numbers it is sent, and says so.
import { parentPort, workerData } from 'node:worker_threads';
import { item } from '../../src/search/item';
import { newKernels } from './kernels';
import { repeatable } from './random';
import type { Asked, Work } from './second-thread';
import { slopesOf } from './slopes';

async function addWhatIsSent({ memory, shape, unitsOf, examples, most, parameters, slopes, beginning }: Work) {
  const kernels = await newKernels(memory);
  const addSlopes = slopesOf(kernels, shape, unitsOf, most, repeatable(beginning));
  parentPort?.on('message', ({ numbers, changed }: Asked) => {
    addSlopes(
      parameters,
      numbers.map((number) => item(examples, number)),
      slopes,
      changed,
    );
    parentPort?.postMessage('added');
  });
}

void addWhatIsSent(workerData as Work);
