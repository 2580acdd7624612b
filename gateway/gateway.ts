import type { Logger } from 'pino';
import type { Instant } from '../src/citizen/citizen-records';
import { type Configuration, InvalidConfigurationError } from './configuration';
import { openPool } from './database/database';
import { startEmbedded } from './database/embedded';
import { demonstrationIdentity } from './demonstration/demonstration-identity';
import { asInTheirStories, startReferenceRegistries, unhurried } from './demonstration/reference-registries';
import { createApp } from './http/app';
import { createMetrics } from './http/metrics';
import type { Identity } from './identity';
import { prepareDatabase } from './prepare-database';
import { httpRegistries } from './registries/http-registries';
import { startWorker } from './verification/worker';

interface Surroundings {
  readonly logger: Logger;
  readonly clock: () => Instant;
  /** Who knows who someone is; a demonstration has its own. */
  readonly identity?: Identity;
}

export interface Gateway {
  readonly address: string;
  /** Takes no new requests, ends those under way and the running jobs, then lets go of everything. */
  stop(): Promise<void>;
}

/**
 * Starts everything that a gateway consists of.
 * @throws Error if a part cannot start; the parts before it are then stopped.
 */
export async function startGateway(configuration: Configuration, surroundings: Surroundings): Promise<Gateway> {
  const { logger, clock } = surroundings;
  const stops: (() => Promise<void>)[] = [];
  /** Stops in the opposite order, whatever fails. */
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.reverse())
      await stop().catch((error: unknown) => logger.error({ err: error }, 'stopping'));
    stops.length = 0;
  };
  try {
    const databaseUrl = configuration.databaseUrl ?? (await embeddedUrl());
    const pool = openPool(databaseUrl);
    stops.push(() => pool.end());
    await prepareDatabase(pool, databaseUrl, logger);

    const { recordsKey, demonstration } = configuration;
    const identity =
      surroundings.identity ?? (demonstration ? demonstrationIdentity({ pool, recordsKey, clock }) : missingIdentity());
    const metrics = createMetrics();
    const registries = httpRegistries({ address: configuration.registriesUrl ?? (await referenceAddress()), metrics });

    const worker = await startWorker({ pool, databaseUrl, recordsKey, registries, clock, logger, metrics });
    stops.push(() => worker.stop());
    const app = await createApp({ configuration, pool, identity, clock, logger, metrics });
    stops.push(() => app.close());
    return {
      address: await app.listen({ host: configuration.host, port: configuration.port }),
      stop: stopAll,
    };
  } catch (error) {
    await stopAll();
    throw error;
  }

  async function embeddedUrl(): Promise<string> {
    const database = await startEmbedded(configuration.dataFolder);
    stops.push(() => database.stop());
    return database.url;
  }

  async function referenceAddress(): Promise<string> {
    const registries = await startReferenceRegistries(unhurried(asInTheirStories()));
    stops.push(() => registries.stop());
    return registries.address;
  }
}

function missingIdentity(): never {
  throw new InvalidConfigurationError(
    'DEMONSTRATION is off, and no adapter says who signs in: write one for gateway/identity.ts',
  );
}
