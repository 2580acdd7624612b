import type { Answer, Renewal, RequestKey, Session } from '../../citizen/citizen-records';
import { RECORD_NAMES, type RecordName } from '../../rules/facts';
import { consentsGiven, NO_CONSENTS } from './consents';
import type { FileKeeper } from './permit-records';
import type { JourneyContext } from '../journey-context';
import { newRequestKey } from './request-key';
import type { SessionKeeper } from '../session/session';
import { keep, readStored } from '../stored-values';

/** Milliseconds between two questions after progress; each unanswered one doubles the wait, up to the longest. */
const BETWEEN_QUESTIONS = 500;
const LONGEST_WAIT = 8000;

/**
 * Starts and follows a verification so that it happens once: the request key is stored before it is sent, sent again
 * unchanged, and looked for after a restart. Whatever the screen shows came from the source.
 */
export function createVerifier(context: JourneyContext, sessions: SessionKeeper, files: FileKeeper) {
  const { records, storage, store, wait, random } = context;
  /** Only the latest round of questions goes on. */
  let round = 0;

  async function send(session: Session, requestKey: RequestKey): Promise<void> {
    store.setState({ sending: { is: 'sending' }, pending: { is: 'pending', requestKey } });
    const answer = await records.startVerification(session.token, {
      requestKey,
      consents: consentsGiven(store.getState()),
    });
    if (sessions.isCurrent(session)) taken(session, answer);
  }

  function taken(session: Session, answer: Answer<Renewal>): void {
    if (answer.ok) {
      // Another one may have been running; then its key, and not ours, is the one to follow.
      const { requestKey } = answer.value;
      keep(storage, 'pending', { subject: session.subject, requestKey });
      store.setState({ sending: { is: 'idle' }, pending: { is: 'pending', requestKey } });
      files.note(answer.value);
      void follow(session, requestKey);
    } else if (answer.failure === 'session-expired') {
      sessions.expire();
    } else if (answer.failure === 'refused') {
      forgetPending();
      store.setState({ sending: { is: 'refused' } });
      void files.reload();
    } else {
      store.setState({ sending: { is: 'unknown', failure: answer.failure } });
    }
  }

  async function follow(session: Session, requestKey: RequestKey): Promise<void> {
    round += 1;
    const mine = round;
    const goesOn = () => mine === round && sessions.isCurrent(session);
    store.setState({ following: { is: 'following', requestKey } });
    let pause = BETWEEN_QUESTIONS;
    while (goesOn()) {
      const answer = await records.renewal(session.token, requestKey);
      if (!goesOn()) return;
      if (answer.ok) {
        pause = BETWEEN_QUESTIONS;
        files.note(answer.value);
        if (answer.value.status !== 'checking') {
          endConsents(answer.value);
          break;
        }
        store.setState({ following: { is: 'following', requestKey } });
      } else if (answer.failure === 'session-expired') {
        sessions.expire();
        return;
      } else if (answer.failure === 'refused') {
        break;
      } else {
        pause = Math.min(pause * 2, LONGEST_WAIT);
        store.setState({ following: { is: 'cut-off', requestKey, failure: answer.failure } });
      }
      await wait(pause);
    }
    // What it did to the permit stands in the file; until that could be read, the old validity would stay in sight.
    while (goesOn() && !(await files.reload()) && goesOn()) {
      pause = Math.min(pause * 2, LONGEST_WAIT);
      await wait(pause);
    }
    if (goesOn()) store.setState({ following: { is: 'none' } });
  }

  /** They were given for one renewal, and for trying again where no answer came. */
  function endConsents(renewal: Renewal): void {
    if (renewal.status === 'concluded' && renewal.decision.outcome === 'retry') return;
    store.setState({ consents: NO_CONSENTS });
  }

  function forgetPending(): void {
    storage.remove('pending');
    store.setState({ pending: { is: 'none' } });
  }

  return {
    /** The person allows these sources to be read, and no others: gives a consent, or takes one back. */
    agreeTo(sources: readonly RecordName[]): void {
      const { session } = store.getState();
      if (session.is === 'signed-in') store.setState({ consents: { by: session.session.subject, to: sources } });
    },

    /**
     * Starts a verification with the consents given. A second call while one is on its way does nothing. Nothing is
     * sent unless the request key has been stored.
     */
    async startVerification(given: readonly RecordName[]): Promise<void> {
      const { session, sending } = store.getState();
      if (session.is !== 'signed-in' || sending.is === 'sending') return;
      this.agreeTo(given);
      const requestKey = newRequestKey(random);
      if (!keep(storage, 'pending', { subject: session.session.subject, requestKey })) {
        store.setState({ sending: { is: 'not-stored' } });
        return;
      }
      await send(session.session, requestKey);
    },

    /** Sends the same request once more, after a failure that left it open whether the first one arrived. */
    async sendAgain(): Promise<void> {
      const { session, sending, pending } = store.getState();
      if (session.is !== 'signed-in' || sending.is !== 'unknown' || pending.is !== 'pending') return;
      await send(session.session, pending.requestKey);
    },

    /** Whether the four consents of this visit are known; after a restart they must be asked for anew. */
    hasConsents(): boolean {
      const given = consentsGiven(store.getState());
      return RECORD_NAMES.every((name) => given.includes(name));
    },

    /** Tries again after a source did not answer: a new verification, under the consents of this visit, if there are. */
    async tryAgain(): Promise<void> {
      if (this.hasConsents()) await this.startVerification(consentsGiven(store.getState()));
    },

    /** Looks for the unfinished: follows what runs, and tells if what was sent never arrived. */
    resume(): void {
      const { session, file, following, sending } = store.getState();
      if (session.is !== 'signed-in' || file.is !== 'ready' || sending.is === 'sending') return;
      const running = file.file.renewals.find(({ status }) => status === 'checking');
      if (running) {
        // Begun here, before a change of person, or on another device: in any case its end has still to be seen.
        const { requestKey } = running;
        keep(storage, 'pending', { subject: session.session.subject, requestKey });
        store.setState({ sending: { is: 'idle' }, pending: { is: 'pending', requestKey } });
        if (following.is === 'none') void follow(session.session, requestKey);
        return;
      }
      const stored = readStored(storage, 'pending');
      if (stored.is !== 'stored' || stored.value.subject !== session.session.subject) return;
      const { requestKey } = stored.value;
      if (file.file.renewals.some((renewal) => renewal.requestKey === requestKey)) {
        store.setState({ sending: { is: 'idle' }, pending: { is: 'pending', requestKey } });
      } else if (sending.is !== 'unknown') {
        storage.remove('pending');
        store.setState({ pending: { is: 'never-arrived' } });
      }
    },

    /** Asks for progress at once, instead of waiting for the next question's turn. */
    askNow(): void {
      const { session, following } = store.getState();
      if (session.is !== 'signed-in' || following.is !== 'cut-off') return;
      void follow(session.session, following.requestKey);
    },

    /** The person has seen how it ended, or that it never began. */
    acknowledge(): void {
      const { sending } = store.getState();
      forgetPending();
      if (sending.is !== 'sending') store.setState({ sending: { is: 'idle' } });
    },
  };
}
