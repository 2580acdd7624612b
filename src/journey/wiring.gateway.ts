import { lazily } from '../citizen/lazy-records';
import { now, timer } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';
import type { LoadDemonstration } from './demonstration';
import { createJourney } from './journey';

/** Loaded on first use; import it only here, as wiring.ts does with the mock. */
const loadGatewaySource = () => import(/* webpackChunkName: "guide/gateway" */ './gateway-source');

/** The running app's journey over a gateway. */
export const journey = createJourney({
  records: lazily(async () => (await loadGatewaySource()).records),
  storage: deviceStorage,
  now,
  timer,
  random,
});

export const loadDemonstration: LoadDemonstration = async () => (await loadGatewaySource()).demonstration();
