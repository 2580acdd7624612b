import type { Renewal } from '../../../src/citizen/citizen-records';
import { httpCitizenRecords } from '../../../src/citizen/http/http-citizen-records';
import { createJourney } from '../../../src/journey/journey';
import type { Storage } from '../../../src/platform/storage-keys';
import { RECORD_NAMES } from '../../../src/rules/facts';
import { fakeStorage } from '../../../test/support/fake-storage';
import type { Flaws } from './flaws';
import type { Network } from './network';
import type { Life, Steps } from './steps';

/** A phone with the app: its real store and its real adapter. */
export interface Device {
  /** Does something that a person might do now. */
  act(): void;
  /** Asks for a renewal, if somebody is signed in. */
  renew(): void;
  /** Does what a patient person does in the end, when nothing fails any more. */
  look(): void;
  kill(): void;
  launch(): void;
  /** Every result that it has shown. */
  readonly concluded: readonly Renewal[];
  /** What this app has shown that it must not. */
  readonly broken: readonly string[];
  /** True unless the app still waits for the fate of a request. */
  readonly knows: boolean;
}

interface Options {
  readonly name: string;
  /** The person who holds it. */
  readonly subject: string;
  readonly steps: Steps;
  readonly network: Network;
  readonly flaws: Flaws;
}

export function createDevice({ name, subject, steps, network, flaws }: Options): Device {
  const stored = fakeStorage();
  /** What a flawed app has yet to store. */
  const unsaved = new Map<string, string>();
  const storage: Storage = flaws.keyStoredLate
    ? {
        ...stored,
        read: (key) => unsaved.get(key) ?? stored.read(key),
        write: (key, value) => (key === 'pending' ? void unsaved.set(key, value) : stored.write(key, value)),
      }
    : stored;
  const concluded = new Map<string, Renewal>();
  const broken: string[] = [];
  let launches = 0;
  let life: Life = { name, over: true };
  let journey = launched();

  function launched() {
    launches += 1;
    life = { name: `${name}.${launches}`, over: false };
    const mine = life;
    const made = createJourney({
      records: httpCitizenRecords({
        address: 'http://gateway',
        send: (request) =>
          network
            .sendOf(mine)(request)
            .then((outcome) => (mine.over ? new Promise(() => undefined) : outcome)),
        clock: () => steps.now,
        timer: steps.timerOf(mine),
      }),
      storage,
      now: () => steps.now,
      timer: steps.timerOf(mine),
      random: steps.random,
    });
    made.store.subscribe(({ records }) => {
      if (records.type !== 'ready') return;
      const { permit, renewals } = records.records;
      // Whoever is simulated has their subject for a number.
      if (permit.identityNumber !== subject) broken.push('shown the records of somebody else');
      for (const renewal of renewals) {
        if (renewal.status !== 'concluded') continue;
        const before = concluded.get(renewal.requestKey);
        if (before !== undefined && JSON.stringify(before) !== JSON.stringify(renewal))
          broken.push('a result that changed');
        concluded.set(renewal.requestKey, renewal);
      }
    });
    void made.start();
    return made;
  }

  function signIn(): void {
    void journey.signIn(subject).then(() => journey.letIn());
  }

  function renewalType() {
    return journey.store.getState().renewal.type;
  }

  const device: Device = {
    act() {
      if (journey.store.getState().session.type !== 'signed-in') {
        signIn();
        return;
      }
      switch (Math.floor(steps.random() * 8)) {
        case 0:
          device.kill();
          device.launch();
          break;
        case 1:
          void journey.refresh();
          break;
        case 2:
          stored.full = steps.random() < 0.2;
          break;
        case 3:
        case 4:
          if (renewalType() === 'unanswered') void journey.sendAgain();
          else journey.askNow();
          break;
        default:
          device.renew();
          // A double tap.
          if (steps.random() < 0.3) void journey.startVerification();
      }
    },
    renew() {
      if (journey.store.getState().session.type !== 'signed-in') return;
      journey.agreeTo(RECORD_NAMES);
      void journey.startVerification();
    },
    look() {
      stored.full = false;
      if (journey.store.getState().session.type !== 'signed-in') signIn();
      else if (renewalType() === 'unanswered') void journey.sendAgain();
      else void journey.refresh();
    },
    kill() {
      if (life.over) return;
      const { renewal } = journey.store.getState();
      life.over = true;
      unsaved.clear();
      const isSent = renewal.type === 'sending' || renewal.type === 'unanswered';
      if (isSent && !(stored.read('pending') ?? '').includes(renewal.requestKey))
        broken.push('a killed app has forgotten a request that it had sent');
    },
    launch() {
      journey = launched();
    },
    get concluded() {
      return [...concluded.values()];
    },
    broken,
    get knows() {
      const { session, records } = journey.store.getState();
      const isKnown = ['none', 'finished', 'refused', 'never-arrived', 'not-stored'].includes(renewalType());
      return session.type === 'signed-in' && records.type === 'ready' && isKnown;
    },
  };
  return device;
}
