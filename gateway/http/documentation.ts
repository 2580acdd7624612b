import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../docs/api');

/** Shows docs/api/openapi.yaml as a page at /docs, from files of this server alone. */
export async function addDocumentation(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    mode: 'static',
    specification: { path: join(FOLDER, 'openapi.yaml'), baseDir: FOLDER },
  });
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, uiConfig: { validatorUrl: null } });
}
