import type { Result, Session } from '../../citizen/citizen-records';
import { forget } from '../../platform/storage-keys';
import { NO_CONSENTS } from '../renewal/consents';
import type { JourneyContext } from '../journey-context';
import type { JourneyState } from '../journey-state';
import { NO_RENEWAL } from '../renewal/renewal-state';
import { writeStored, readStored } from '../stored-values';

/** State that belongs to one person and is discarded with them. */
const NOBODY: Pick<JourneyState, 'arriving' | 'records' | 'renewal' | 'ticked'> = {
  arriving: { type: 'nobody' },
  records: { type: 'not-asked' },
  renewal: NO_RENEWAL,
  ticked: [],
};

/** Signs people in and out (R8-R10). */
export function createSessionActions({ records, storage, store, now }: JourneyContext) {
  /** Incremented on each sign-in or sign-out, so that stale responses are ignored. */
  let turn = 0;

  function signedIn(session: Session): void {
    const ticked = readStored(storage, 'ticked');
    store.setState({
      ...NOBODY,
      session: { type: 'signed-in', session },
      ticked: ticked.type === 'stored' && ticked.value.subject === session.subject ? ticked.value.papers : [],
    });
  }

  /** Replaces the previous session. */
  function take(session: Session): void {
    const { session: before } = store.getState();
    if (before.type === 'signed-in') void records.signOut(before.session.token);
    // Full storage only costs the next launch a sign-in; it must not bring back the previous person.
    storage.remove('session');
    writeStored(storage, 'session', session);
    signedIn(session);
  }

  /** Returns the subjects who have passed the second check on this device. */
  function checked(): readonly string[] {
    const stored = readStored(storage, 'checked');
    return stored.type === 'stored' ? stored.value.subjects : [];
  }

  /** Restores the session of an earlier launch if it is still valid. */
  function restore(): void {
    const stored = readStored(storage, 'session');
    if (stored.type === 'damaged') store.setState({ session: { type: 'signed-out', because: 'damaged' } });
    if (stored.type !== 'stored') return;
    if (stored.value.expiresAt <= now()) expire();
    else signedIn(stored.value);
  }

  /**
   * Signs in with the real name (R9). At first use on this device the person is then `arriving`: until the second check
   * is passed, nothing of theirs is read or stored, and the previous person stays signed in (R10).
   */
  async function signIn(authorisation: string): Promise<Result<Session>> {
    turn += 1;
    turnAway();
    const mine = turn;
    const result = await records.signIn(authorisation);
    if (!result.ok) return result;
    if (mine !== turn) {
      void records.signOut(result.value.token);
      return result;
    }
    if (checked().includes(result.value.subject)) take(result.value);
    else store.setState({ arriving: { type: 'to-be-checked', session: result.value } });
    return result;
  }

  /** Completes the sign-in after the second check; `false` if nobody is arriving. */
  function letIn(): boolean {
    const { arriving } = store.getState();
    if (arriving.type === 'nobody') return false;
    const { session } = arriving;
    // If it cannot be stored, the next sign-in asks for the check again.
    writeStored(storage, 'checked', { subjects: [...checked(), session.subject] });
    take(session);
    return true;
  }

  /** Ends the new session unused: the second check was not passed, or was left. */
  function turnAway(): void {
    const { arriving } = store.getState();
    if (arriving.type === 'nobody') return;
    store.setState({ arriving: { type: 'nobody' } });
    void records.signOut(arriving.session.token);
  }

  /** Signs out at once, with or without a network, and wipes all personal data from the device. */
  async function signOut(): Promise<void> {
    turn += 1;
    turnAway();
    const { session } = store.getState();
    forget(storage, 'until-sign-out');
    store.setState({ ...NOBODY, consents: NO_CONSENTS, session: { type: 'signed-out', because: 'not-yet' } });
    if (session.type === 'signed-in') await records.signOut(session.session.token);
  }

  /** The session has expired. Consents and an unfinished verification wait for the same person. */
  function expire(): void {
    storage.remove('session');
    store.setState({ ...NOBODY, session: { type: 'signed-out', because: 'expired' } });
  }

  /** True if this session is still in use: a response that arrives after a change of person is discarded. */
  function isCurrent(session: Session): boolean {
    const { session: current } = store.getState();
    return current.type === 'signed-in' && current.session.token === session.token;
  }

  return { restore, signIn, letIn, turnAway, signOut, expire, isCurrent };
}

export type SessionActions = ReturnType<typeof createSessionActions>;
