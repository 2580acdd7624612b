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
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // The page brings styles of its own within its elements.
    transformStaticCSP: (policy) => policy.replace(/style-src [^;]+/, "style-src 'self' 'unsafe-inline'"),
    uiConfig: { validatorUrl: null },
  });
}
