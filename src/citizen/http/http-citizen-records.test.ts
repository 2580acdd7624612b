import { type FakeGateway, fakeGateway } from '../../../test/support/fake-gateway';
import { noon } from '../../../test/support/fake-authority';
import { fakeStorage } from '../../../test/support/fake-storage';
import { PERSON_FOR } from '../../../test/support/contract-people';
import { citizenRecordsContract } from '../citizen-records.contract';
import type { CitizenRecords } from '../citizen-records';
import { authorityOver } from '../mock/authority';
import { seeded } from '../mock/seeded';
import type { Timer } from '../timer';
import { httpCitizenRecords } from './http-citizen-records';

let gateway: FakeGateway;
beforeAll(async () => {
  gateway = await fakeGateway();
});
afterAll(() => gateway.close());

/** Lets the time limit pass whenever the gateway has fallen silent, and never before. */
function timerUntilSilence(): Timer {
  const waiting = new Set<() => void>();
  gateway.onSilence = () => {
    for (const run of waiting) run();
  };
  return (_, run) => {
    waiting.add(run);
    return () => {
      waiting.delete(run);
    };
  };
}

citizenRecordsContract('The adapter over HTTP', () => {
  let now = noon('2026-11-23');
  const clock = () => now;
  gateway.authority = authorityOver({
    storage: fakeStorage(),
    clock,
    random: seeded('gateway'),
    sessionLasts: 30 * 60_000,
  });
  const timer = timerUntilSilence();
  const adapter = (): CitizenRecords =>
    httpCitizenRecords({ address: gateway.address, send: gateway.send, clock, timer });
  return {
    records: adapter(),
    restarted: adapter,
    authorisationOf: (holder) => PERSON_FOR[holder],
    advance(milliseconds) {
      now += milliseconds;
    },
    failNext: gateway.failNext,
  };
});
