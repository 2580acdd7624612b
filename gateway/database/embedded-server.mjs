// PostgreSQL compiled to WebAssembly, in a process of its own: it computes while the gateway answers. It ends when the
// gateway does, even if that was killed, so that the folder never has two servers.
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { queueWholeStatements } from './whole-statements.mjs';

const [, , folder] = process.argv;
const db = await PGlite.create(folder);
const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 40 });
server.addEventListener('listening', ({ detail }) => process.send(detail.port));
queueWholeStatements(server.queryQueue);
await server.start();

process.on('disconnect', async () => {
  await server.stop();
  await db.close();
  process.exit(0);
});
// A terminal sends these to both processes; the gateway first ends its own work.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
