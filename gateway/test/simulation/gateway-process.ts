import { type ChildProcess, spawn } from 'node:child_process';
import { GATEWAY_COMMAND } from '../../../tools/gateway-command';
import { ROOT } from '../../../tools/targets';

/** A gateway in a process of its own, which can be killed and started again. */
export interface GatewayProcess {
  /** Empty while it does not run. */
  readonly address: string;
  start(): Promise<void>;
  /** As a crash or the loss of a machine: nothing is finished, nothing is said. */
  kill(): Promise<void>;
}

export function gatewayProcess(environment: Readonly<Record<string, string>>): GatewayProcess {
  let child: ChildProcess | undefined;
  let ended = Promise.resolve();
  const made = {
    address: '',
    async start() {
      const started = spawn(process.execPath, GATEWAY_COMMAND, {
        cwd: ROOT,
        env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', REQUESTS_A_MINUTE: '10000000', ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      ended = new Promise((resolve) => started.once('exit', () => resolve()));
      made.address = await new Promise<string>((resolve, reject) => {
        let text = '';
        started.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          const address = /answers at (\S+),/.exec(text)?.[1];
          if (address !== undefined) resolve(address);
        });
        started.once('exit', (code) => reject(new Error(`A gateway ended with ${String(code)}`)));
      });
    },
    async kill() {
      made.address = '';
      child?.kill('SIGKILL');
      await ended;
    },
  };
  return made;
}
