// `npm run gateway`: starts a gateway configured by the environment, and stops it on a signal.
import { configurationFrom, InvalidConfigurationError } from './configuration';
import { startGateway } from './gateway';
import { createLogger } from './http/logger';

/** Milliseconds for an orderly stop, below the ten seconds that most supervisors grant. */
const STOP_LIMIT = 9_000;

async function main(): Promise<void> {
  const configuration = configurationFrom(process.env);
  const logger = createLogger(configuration.logLevel);
  const gateway = await startGateway(configuration, { logger, clock: () => Date.now() });
  console.log(`The gateway answers at ${gateway.address}, its documentation is at ${gateway.address}/docs`);
  if (configuration.demonstration) console.log('It is a demonstration: anyone may play its mock people.');

  const stop = (): void => {
    setTimeout(() => process.exit(1), STOP_LIMIT).unref();
    void gateway.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof InvalidConfigurationError;
  console.error(isExpected ? `The gateway cannot start:\n${error.message}` : error);
  process.exit(isExpected ? 2 : 1);
});
