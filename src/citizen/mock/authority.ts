import { CitizenError, type CitizenRequest } from '../transport';
import type { Instant, PermitRecords, Renewal, Session, SignedOut } from '../citizen-records';
import { type PersonFile, readFile, writeFile } from './authority-state';
import type { MockPerson } from './mock-person';
import { personCalled } from './people';
import { permitRecord } from './permit-on-record';
import { closeSession, openSession, subjectOf } from './sessions';
import type { Storage } from './storage';
import { begun, renewalsOf, settled } from './verification';

interface AuthorityOptions {
  readonly storage: Storage;
  readonly clock: () => Instant;
  /** Numbers from 0 up to, but not including, 1. */
  readonly random: () => number;
  /** Milliseconds. */
  readonly sessionLasts: number;
}

/**
 * Answers a request at once, or throws a `CitizenError`. Plays the authority: it judges with the same rules as one,
 * and everything it knows stands in the store, so it may be killed between any two requests.
 */
export type Authority = (request: CitizenRequest) => Session | SignedOut | PermitRecords | Renewal;

export function authorityOver({ storage, clock, random, sessionLasts }: AuthorityOptions): Authority {
  return (request) => {
    const now = clock();
    if (request.operation === 'signIn') {
      const person = called(request.authorisation);
      return openSession(storage, person.id, { now, lasts: sessionLasts, random });
    }
    if (request.operation === 'signOut') {
      closeSession(storage, request.token, now);
      return { signedOut: true };
    }

    const person = called(subjectOf(storage, request.token, now));
    const onRecord = readFile(storage, person.id);
    const current = settled(person, onRecord, now);
    const keep = (file: PersonFile): void => {
      // Writes before responding: "renewed" must never be shown for a permit that was not extended (R38).
      if (file !== onRecord) writeFile(storage, person.id, file);
    };
    if (request.operation === 'startVerification') {
      const { file, requestKey } = begun(person, current, request.request, now);
      keep(file);
      return renewalCalled(requestKey, renewalsOf(person, file, now));
    }
    keep(current);
    const renewals = renewalsOf(person, current, now);
    return request.operation === 'renewal'
      ? renewalCalled(request.requestKey, renewals)
      : { permit: permitRecord(person, current, now), renewals };
  };
}

function called(id: string): MockPerson {
  const person = personCalled(id);
  if (person === undefined) throw new CitizenError('refused');
  return person;
}

function renewalCalled(requestKey: string, renewals: readonly Renewal[]): Renewal {
  const renewal = renewals.find((each) => each.requestKey === requestKey);
  if (renewal === undefined) throw new CitizenError('refused');
  return renewal;
}
