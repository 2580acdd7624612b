import { PEOPLE } from '../../src/citizen/mock/people';
import { authorityOver } from '../../src/citizen/mock/authority';
import { readFile } from '../../src/citizen/mock/authority-state';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { seeded } from '../../src/citizen/mock/seeded';
import type { Target } from '../../tools/targets';
import { serveApp } from '../runtime/serve-app';
import { type FakeGateway, fakeGateway } from '../support/fake-gateway';
import { fakeStorage } from '../support/fake-storage';

/** A verification takes seconds; here one or two, so that it is still seen to run. */
const FASTER = 3;

/** The ground of journeys over a gateway: the app built for it, and the gateway in this process. */
export interface GatewayGround {
  readonly gateway: FakeGateway;
  /** Address of the app; ends with a slash. */
  readonly address: string;
  /** Puts everything back, at this time. */
  startAfresh(now: number): void;
  /** Counts this person's verifications on record, and the renewals among them. */
  onRecord(id: PersonId): { readonly begun: number; readonly renewed: number };
  close(): Promise<void>;
}

export async function gatewayGround(target: Target): Promise<GatewayGround> {
  const gateway = await fakeGateway(PEOPLE);
  const app = await serveApp(target, gateway.address);
  let storage = fakeStorage();
  return {
    gateway,
    address: app.address,
    startAfresh(now) {
      storage = fakeStorage();
      const startedAt = Date.now();
      const clock = () => now + (Date.now() - startedAt) * FASTER;
      gateway.authority = authorityOver({ storage, clock, random: seeded('gateway'), sessionLasts: 30 * 60_000 });
      gateway.instead = undefined;
      gateway.arrived.length = 0;
    },
    onRecord(id) {
      const { cases } = readFile(storage, id);
      return {
        begun: cases.length,
        renewed: cases.filter(({ conclusion }) => conclusion?.decision.outcome === 'renewed').length,
      };
    },
    async close() {
      await app.close();
      await gateway.close();
    },
  };
}
