import { spawn } from 'node:child_process';
import getPort from 'get-port';
import { GATEWAY_COMMAND } from './gateway-command';
import { ROOT } from './targets';

/** Milliseconds between two questions whether the gateway is ready. */
const BETWEEN_QUESTIONS = 250;

/** A gateway in a process of its own, with its embedded database and the mock people. */
export interface GatewayProcess {
  readonly address: URL;
  /** Resolves with the exit code when it has ended, whatever the reason. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a gateway on a free port, and waits until it answers.
 * @param settings environment variables beyond this process's own (gateway/configuration.ts).
 * @param say receives the lines that a person should read, the gateway's own among them.
 * @throws Error if it ends before it has answered.
 */
export async function startGateway(
  settings: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<GatewayProcess> {
  const port = await getPort();
  const address = new URL(`http://127.0.0.1:${String(port)}`);
  const child = spawn(process.execPath, GATEWAY_COMMAND, {
    cwd: ROOT,
    // Each request would be a line.
    env: { LOG_LEVEL: 'warn', ...process.env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      say(chunk.toString().trimEnd());
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(address)) return { address, ended, stop };
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_QUESTIONS));
  }
  throw new Error(`The gateway ended with ${String(await ended)} before it answered; its own words are above.`);
}

async function answers(address: URL): Promise<boolean> {
  try {
    return (await fetch(new URL('/v1/demonstration/people', address))).ok;
  } catch {
    return false;
  }
}
