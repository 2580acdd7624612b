import type { CitizenRecords, Instant } from '../citizen-records';
import { citizenRecordsOver, TIME_LIMIT } from '../client';
import type { Timer } from '../timer';
import { removeFile } from './authority-state';
import { authorityOver } from './authority';
import { network } from './delays';
import type { Demonstration } from './demonstration';
import { faultyTransport } from './faulty-transport';
import { clearFaults, faultIn, setFault } from './faults';
import { PEOPLE } from './people';
import { forgetRatings, rate, ratingOf } from './ratings';
import { createCodeCheck } from './second-check';
import { closeAllSessions } from './sessions';
import type { Storage } from './storage';

const HALF_AN_HOUR = 30 * 60_000;

export interface MockOptions {
  readonly storage: Storage;
  readonly clock: () => Instant;
  /** Numbers from 0 up to, but not including, 1. */
  readonly random: () => number;
  readonly timer: Timer;
  /** Factor for network delays and the time limit, 1 by default; with 0 all calls settle at once. */
  readonly pace?: number;
  /** Milliseconds that a session lasts; 30 minutes by default. */
  readonly sessionLasts?: number;
}

/** An authority inside the app, for the demonstration and tests: the port and its controls. */
export interface MockCitizenRecords {
  readonly records: CitizenRecords;
  readonly demonstration: Demonstration;
}

export function createMockCitizenRecords(options: MockOptions): MockCitizenRecords {
  const { storage, clock, random, timer, pace = 1, sessionLasts = HALF_AN_HOUR } = options;
  const authority = authorityOver({ storage, clock, random, sessionLasts });
  const ask = faultyTransport(authority, storage, network(timer, pace));
  return {
    records: citizenRecordsOver(ask, { timer, timeLimit: TIME_LIMIT * pace }),
    demonstration: {
      people: PEOPLE.map(({ id, name, story }) => ({ id, name, story })),
      codeCheck: createCodeCheck(random),
      ratingOf: (reference) => ratingOf(storage, reference),
      rate: (reference, rating) => rate(storage, reference, rating),
      setFault(fault) {
        try {
          setFault(storage, fault);
          return true;
        } catch {
          return false;
        }
      },
      clearFaults: () => {
        clearFaults(storage);
      },
      currentFault: () => faultIn(storage),
      reset(personId) {
        if (personId !== undefined) {
          removeFile(storage, personId);
          return;
        }
        for (const { id } of PEOPLE) removeFile(storage, id);
        closeAllSessions(storage);
        forgetRatings(storage);
        clearFaults(storage);
      },
    },
  };
}
