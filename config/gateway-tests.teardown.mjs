export default async function tearDown() {
  await globalThis.gatewayTestCluster?.stop();
}
