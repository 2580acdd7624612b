import type { Answer, Session } from '../citizen/citizen-records';
import type { JourneyContext } from './journey-context';
import type { JourneyState } from './journey-state';
import { forgetAll, keep, readStored } from './stored';

/** What belongs to one person and goes with them. */
const NOBODY: Pick<JourneyState, 'file' | 'sending' | 'following' | 'pending' | 'ticked'> = {
  file: { is: 'not-asked' },
  sending: { is: 'idle' },
  following: { is: 'none' },
  pending: { is: 'none' },
  ticked: [],
};

/** Who is signed in (R8, R9). */
export function createSessionKeeper({ records, storage, store, now }: JourneyContext) {
  /** Signing in and out, counted: an answer that something later has overtaken changes nothing. */
  let turn = 0;

  function signedIn(session: Session): void {
    const ticked = readStored(storage, 'ticked');
    store.setState({
      ...NOBODY,
      session: { is: 'signed-in', session },
      ticked: ticked.is === 'stored' && ticked.value.subject === session.subject ? ticked.value.papers : [],
    });
  }

  return {
    /** The session of an earlier launch, if it still holds. */
    restore(): void {
      const stored = readStored(storage, 'session');
      if (stored.is === 'damaged') store.setState({ session: { is: 'signed-out', because: 'damaged' } });
      if (stored.is !== 'stored') return;
      if (stored.value.expiresAt <= now()) this.expire();
      else signedIn(stored.value);
    },

    async signIn(authorisation: string): Promise<Answer<Session>> {
      turn += 1;
      const mine = turn;
      const answer = await records.signIn(authorisation);
      if (!answer.ok) return answer;
      if (mine !== turn) {
        void records.signOut(answer.value.token);
        return answer;
      }
      const { session: before } = store.getState();
      if (before.is === 'signed-in') void records.signOut(before.session.token);
      // A full storage costs the next launch a sign-in; it must not bring back whoever was signed in before.
      storage.remove('session');
      keep(storage, 'session', answer.value);
      signedIn(answer.value);
      return answer;
    },

    /** Signs out at once, with or without a network, and wipes everything personal from the device. */
    async signOut(): Promise<void> {
      turn += 1;
      const { session } = store.getState();
      forgetAll(storage);
      store.setState({ ...NOBODY, session: { is: 'signed-out', because: 'not-yet' } });
      if (session.is === 'signed-in') await records.signOut(session.session.token);
    },

    /** The session has run out. What was begun stays on the device, for the same person to take up again. */
    expire(): void {
      storage.remove('session');
      store.setState({ ...NOBODY, session: { is: 'signed-out', because: 'expired' } });
    },

    /** Whether this session is still the one in use: an answer that comes after a change of person is nobody's. */
    isCurrent(session: Session): boolean {
      const { session: current } = store.getState();
      return current.is === 'signed-in' && current.session.token === session.token;
    },
  };
}

export type SessionKeeper = ReturnType<typeof createSessionKeeper>;
