// The ceiling of `npm run bench:gateway`: Fastify, and nothing behind it.
import Fastify from 'fastify';

const app = Fastify();
app.get('/', (_request, reply) => reply.type('application/json').send('{"bare":true}'));
void app.listen({ port: 0, host: '127.0.0.1' }).then((address) => process.send?.(address));
process.on('disconnect', () => process.exit(0));
