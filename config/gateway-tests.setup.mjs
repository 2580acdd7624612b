import { require as requireTypeScript } from 'tsx/cjs/api';
import { installPackages } from '../tools/install-packages.mjs';

/** Installs the gateway's packages, and starts one PostgreSQL for all its test files, if one is installed. */
export default async function setUp() {
  installPackages(new URL('../gateway/', import.meta.url));
  const { hasPostgreSQL, SHARED_CLUSTER, startCluster } = requireTypeScript(
    '../gateway/test/test-cluster.ts',
    import.meta.url,
  );
  if (!hasPostgreSQL()) {
    console.log('No PostgreSQL is installed: what can be tested on the embedded database is.');
    return;
  }
  const cluster = await startCluster();
  process.env[SHARED_CLUSTER] = cluster.url;
  // Jest hands nothing on to the teardown.
  globalThis.gatewayTestCluster = cluster;
}
