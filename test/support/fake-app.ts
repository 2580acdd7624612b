import { fakeAuthority, type FakeAuthority } from './fake-authority';
import { fakeStorage } from './fake-storage';
import { fakeTimers, type FakeTimers } from './fake-timers';
import type { CitizenRecords } from '../../src/citizen/citizen-records';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { RECORD_NAMES, type RecordName } from '../../src/rules/facts';
import { createJourney, type Journey } from '../../src/journey/journey';

type Operation = keyof CitizenRecords;

/** The journey over the mock authority, on one device whose clock stands still until it is moved. */
export interface FakeApp {
  readonly source: FakeAuthority;
  /** The app's storage on the device; it can be full. */
  readonly stored: Map<string, string>;
  /** The device accepts no more texts. */
  full: boolean;
  /** In order: each text stored, such as `keeps pending`, and each request, such as `asks permitRecords`. */
  readonly log: string[];
  /** Responses that replace the authority's. */
  instead: Partial<CitizenRecords>;
  /** The pauses between polls that the app asked for, in milliseconds, in order. */
  readonly pauses: number[];
  readonly journey: Journey;
  /** Kills the app, losing every response on its way, and launches it again. */
  restart(): Promise<void>;
  /** Lets time pass, and fires the timers that are due. */
  pass(milliseconds: number): Promise<void>;
  /** Holds back the response to the next request of this kind until the returned function is called. */
  hold(operation: Operation): () => Promise<void>;
}

/** Long enough for every source to have answered. */
export const LONG_ENOUGH = 60_000;
/** Milliseconds; a longer timer is the one for the next minute. */
const LONGEST_PAUSE = 8_000;
export const ALL_SOURCES = RECORD_NAMES;

/** Resolves once everything has happened that needs no clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

interface Life {
  over: boolean;
  readonly timers: FakeTimers;
}

export function fakeApp(now?: number): FakeApp {
  const source = fakeAuthority(now);
  const storage = fakeStorage();
  const held = new Map<Operation, Promise<void>>();

  function live(life: Life): Journey {
    async function asked<T>(operation: Operation, question: (records: CitizenRecords) => Promise<T>): Promise<T> {
      made.log.push(`asks ${operation}`);
      const delay = held.get(operation);
      held.delete(operation);
      const answer = await question({ ...source.mock.records, ...made.instead });
      await delay;
      return life.over ? new Promise(() => undefined) : answer;
    }
    return createJourney({
      records: {
        signIn: (authorisation) => asked('signIn', (records) => records.signIn(authorisation)),
        signOut: (token) => asked('signOut', (records) => records.signOut(token)),
        permitRecords: (token) => asked('permitRecords', (records) => records.permitRecords(token)),
        startVerification: (token, request) =>
          asked('startVerification', (records) => records.startVerification(token, request)),
        renewal: (token, requestKey) => asked('renewal', (records) => records.renewal(token, requestKey)),
      },
      storage: {
        ...storage,
        write(key, value) {
          storage.write(key, value);
          made.log.push(`keeps ${key}`);
        },
      },
      now: () => source.now,
      timer: (milliseconds, run) => {
        if (milliseconds <= LONGEST_PAUSE) made.pauses.push(milliseconds);
        return life.timers.timer(milliseconds, run);
      },
      random: source.options.random,
    });
  }

  const newLife = (): Life => ({ over: false, timers: fakeTimers(() => source.now) });

  let life = newLife();
  const made: FakeApp = {
    source,
    stored: storage.texts,
    get full() {
      return storage.full;
    },
    set full(full) {
      storage.full = full;
    },
    log: [],
    instead: {},
    pauses: [],
    get journey() {
      return journey;
    },
    async restart() {
      life.over = true;
      life = newLife();
      source.restart();
      journey = live(life);
      await journey.start();
      await settled();
    },
    async pass(milliseconds) {
      await settled();
      source.now += milliseconds;
      life.timers.ring();
      await settled();
    },
    hold(operation) {
      let release: () => void = () => undefined;
      held.set(
        operation,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return async () => {
        release();
        await settled();
      };
    },
  };
  let journey = live(life);
  return made;
}

/** Signs in with the real name, and passes the second check if there is one. */
export async function signInAs({ journey }: FakeApp, person: PersonId): Promise<void> {
  await journey.signIn(person);
  await journey.letIn();
}

/** Returns the fake app with this person signed in. */
export async function signedInAs(person: PersonId, now?: number): Promise<FakeApp> {
  const made = fakeApp(now);
  await made.journey.start();
  await signInAs(made, person);
  await settled();
  return made;
}

/** Gives consent to these sources, by default all of them, and starts. */
export async function start({ journey }: FakeApp, consents: readonly RecordName[] = ALL_SOURCES): Promise<void> {
  journey.agreeTo(consents);
  await journey.startVerification();
}

/** Starts with every consent, and waits for the first response. */
export async function started(made: FakeApp): Promise<void> {
  await start(made);
  await settled();
}

/** Starts, and waits until it has ended. */
export async function verified(made: FakeApp): Promise<void> {
  await started(made);
  await made.pass(LONG_ENOUGH);
}
