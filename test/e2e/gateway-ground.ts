import { PEOPLE } from '../../src/citizen/mock/people';
import { authorityOver } from '../../src/citizen/mock/authority';
import { readFile } from '../../src/citizen/mock/authority-state';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { seeded } from '../../src/citizen/mock/seeded';
import { serveH5 } from '../../tools/h5-server';
import { outputOf, type Target } from '../../tools/targets';
import { builtPackage } from '../runtime/built/built-package';
import { hostFiles } from '../runtime/built/host-files';
import { hostServer } from '../runtime/host-server';
import { type FakeGateway, fakeGateway } from '../support/fake-gateway';
import { fakeStorage } from '../support/fake-storage';

/** The address that the mini-programs are built with; reserved for examples, so that it leads nowhere but here. */
export const GATEWAY_URL = 'https://gateway.example';

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

/** Serves the app that is built over a gateway, with the gateway at this address. */
export async function serveApp(
  target: Target,
  gateway: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  if (target !== 'h5') {
    return hostServer(hostFiles(builtPackage(target, `${target}-over-gateway`)), new Map([[GATEWAY_URL, gateway]]));
  }
  const server = await serveH5(0, outputOf('h5-over-gateway'), new URL(gateway));
  return { address: `http://localhost:${String(server.port)}/`, close: () => server.close() };
}
