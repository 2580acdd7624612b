// `npm start`: builds H5 if it changed, serves it on all interfaces and shows a QR code for a phone. `npm run start:gateway` does
// the same over a gateway that it starts.
import { parseArgs } from 'node:util';
import getPort, { portNumbers } from 'get-port';
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { buildTarget } from './build-target';
import { startGateway } from './gateway-process';
import { serveH5 } from './h5-server';
import { outputOf } from './targets';

const FIRST_PORT = 10086;

const HELP = `npm start              build the H5 app if it changed, and serve it until Ctrl-C
PORT=8080 npm start    use another port, or the next free one if it is taken (${String(FIRST_PORT)} by default)
npm run start:gateway  the same app over a gateway, which is started with a database and the mock people
npm start -- --help    show this text

The app uses mock people only. Scan the code with a phone on the same network, and open it in the phone's own browser.`;

/** The app says so as well, but only once something is to be saved. */
const OWN_BROWSER = `
  Open it in the phone's own browser, such as Safari or Chrome. The browser inside WeChat, QQ or Alipay saves no calendar,
  picture or text file: there, tap … and choose 在浏览器打开.`;

/** Returns this machine's IPv4 addresses as others on the network see them. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

function wantedPort(): number {
  const given = process.env['PORT'];
  if (given === undefined || given === '') return FIRST_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1024 || port > 65435) {
    throw new Error(`PORT must be a whole number from 1024 to 65435, not ${given}.`);
  }
  return port;
}

/**
 * Returns a QR code in half-height blocks. It sets its own white and black, from the part of the 256 colours that no
 * theme changes, so that it reads on dark and light terminals; scanners want a margin of four white modules.
 */
function qrCode(address: string): string {
  return renderUnicodeCompact(address, { border: 4 })
    .split('\n')
    .map((line) => `  \u001b[38;5;231;48;5;16m${line}\u001b[0m`)
    .join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' }, gateway: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const wanted = wantedPort();
  const folder = values.gateway ? 'h5-over-gateway' : 'h5';
  await buildTarget('h5', { folder, gateway: values.gateway ? '/' : '', say: console.log });
  const gateway = values.gateway ? await startGateway({}, console.log) : undefined;
  const port = await getPort({ port: portNumbers(wanted, wanted + 100) });
  const server = await serveH5(port, outputOf(folder), gateway?.address);

  // A Ctrl-C may arrive twice: from the terminal, and from npm, which passes it on.
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    console.log('\nStopped.');
    void Promise.all([server.close(), gateway?.stop()]).then(() => process.exit());
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  void gateway?.ended.then((code) => {
    if (ending) return;
    console.error(`The gateway ended with ${String(code)}.`);
    process.exitCode = 1;
    end();
  });
  // When another process ends npm, npm ends its shell but not the programs in it; without this the server would live on
  // alone.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();

  if (server.port !== wanted) console.log(`Port ${String(wanted)} is taken; using ${String(server.port)}.`);
  console.log(`\n  On this machine   http://localhost:${String(server.port)}/`);
  const network = networkAddresses().map((address) => `http://${address}:${String(server.port)}/`);
  for (const address of network) console.log(`  In the network    ${address}`);
  console.log(
    network[0] === undefined ? '  No network, so no code for a phone.' : `\n${qrCode(network[0])}\n${OWN_BROWSER}`,
  );
  console.log('\nCtrl-C ends it.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
