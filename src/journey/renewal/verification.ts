import type { Result, Renewal, RequestKey, Session } from '../../citizen/citizen-records';
import { RECORD_NAMES, type RecordName } from '../../rules/facts';
import { consentsGiven, NO_CONSENTS } from './consents';
import type { RecordsActions } from './permit-records';
import type { JourneyContext } from '../journey-context';
import { afterEvent, canStart, isFollowing, type RenewalEvent } from './renewal-state';
import { newRequestKey } from './request-key';
import type { SessionActions } from '../session/session';
import { writeStored, readStored } from '../stored-values';

/** Milliseconds between two questions after progress; each unanswered one doubles the wait, up to the longest. */
const BETWEEN_QUESTIONS = 500;
const LONGEST_WAIT = 8000;

/**
 * Starts and follows a verification so that it happens once: the request key is stored before it is sent, sent again
 * unchanged, and looked for after a restart. Whatever the screen shows came from the source.
 */
export function createVerificationActions(context: JourneyContext, sessions: SessionActions, files: RecordsActions) {
  const { records, storage, store, timer, random } = context;
  /** Only the latest round of questions goes on. */
  let round = 0;

  function happened(event: RenewalEvent): void {
    store.setState(({ renewal }) => ({ renewal: afterEvent(renewal, event) }));
  }

  function wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      timer(milliseconds, resolve);
    });
  }

  function storeKey({ subject }: Session, requestKey: RequestKey): boolean {
    return writeStored(storage, 'pending', { subject, requestKey });
  }

  async function send(session: Session, requestKey: RequestKey): Promise<void> {
    happened({ type: 'sent', requestKey });
    const consents = consentsGiven(store.getState());
    const answer = await records.startVerification(session.token, { requestKey, consents });
    if (sessions.isCurrent(session)) take(session, answer);
  }

  function take(session: Session, answer: Result<Renewal>): void {
    if (answer.ok) {
      // Another one may have been running; then its key, and not ours, is the one to follow.
      const { requestKey } = answer.value;
      storeKey(session, requestKey);
      files.note(answer.value);
      happened({ type: 'accepted', requestKey });
      void follow(session, requestKey);
    } else if (answer.failure === 'session-expired') {
      sessions.expire();
    } else if (answer.failure === 'refused') {
      storage.remove('pending');
      happened({ type: 'refused' });
      void files.reload();
    } else {
      happened({ type: 'unanswered', failure: answer.failure });
    }
  }

  async function follow(session: Session, requestKey: RequestKey): Promise<void> {
    round += 1;
    const mine = round;
    const goesOn = () => mine === round && sessions.isCurrent(session);
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
        happened({ type: 'answered', requestKey });
      } else if (answer.failure === 'session-expired') {
        sessions.expire();
        return;
      } else if (answer.failure === 'refused') {
        break;
      } else {
        pause = Math.min(pause * 2, LONGEST_WAIT);
        happened({ type: 'interrupted', requestKey, failure: answer.failure });
      }
      await wait(pause);
    }
    if (!goesOn()) return;
    happened({ type: 'ended', requestKey });
    // What it did to the permit stands in the file; until that could be read, the old validity would stay in sight.
    while (goesOn() && !(await files.reload()) && goesOn()) {
      pause = Math.min(pause * 2, LONGEST_WAIT);
      await wait(pause);
    }
  }

  /** They were given for one renewal, and for trying again where no answer came. */
  function endConsents(renewal: Renewal): void {
    if (renewal.status === 'concluded' && renewal.decision.outcome === 'retry') return;
    store.setState({ consents: NO_CONSENTS });
  }

  /** The person allows these sources to be read, and no others: gives a consent, or takes one back. */
  function agreeTo(sources: readonly RecordName[]): void {
    const { session } = store.getState();
    if (session.type === 'signed-in') store.setState({ consents: { by: session.session.subject, to: sources } });
  }

  /** Whether the four consents of this visit are known; after a restart they must be asked for anew. */
  function hasConsents(): boolean {
    const given = consentsGiven(store.getState());
    return RECORD_NAMES.every((name) => given.includes(name));
  }

  /**
   * Starts a verification under the consents given. Does nothing while one is on its way, may have arrived, or runs.
   * Nothing is sent unless the request key has been stored.
   */
  async function startVerification(): Promise<void> {
    const { session, renewal } = store.getState();
    if (session.type !== 'signed-in' || !canStart(renewal)) return;
    const requestKey = newRequestKey(random);
    if (storeKey(session.session, requestKey)) await send(session.session, requestKey);
    else happened({ type: 'not-stored' });
  }

  /** Sends the same request once more, after a failure that left it open whether the first one arrived. */
  async function sendAgain(): Promise<void> {
    const { session, renewal } = store.getState();
    if (session.type !== 'signed-in' || renewal.type !== 'unanswered') return;
    await send(session.session, renewal.requestKey);
  }

  /** Tries again after a source did not answer: a new verification, under the consents of this visit, if there are. */
  async function tryAgain(): Promise<void> {
    if (hasConsents()) await startVerification();
  }

  /** Looks for the unfinished: follows what runs, and notices if what was sent never arrived. */
  function resume(): void {
    const { session, records, renewal } = store.getState();
    if (session.type !== 'signed-in' || records.type !== 'ready' || renewal.type === 'sending') return;
    const { renewals } = records.records;
    const running = renewals.find(({ status }) => status === 'checking');
    if (running) {
      // Begun here, before a change of person, or on another device: in any case its end has still to be seen.
      const { requestKey } = running;
      storeKey(session.session, requestKey);
      happened({ type: 'found-running', requestKey });
      if (!isFollowing(renewal, requestKey)) void follow(session.session, requestKey);
      return;
    }
    const requestKey = 'requestKey' in renewal ? renewal.requestKey : storedKey(session.session);
    if (requestKey === undefined) return;
    if (renewals.some((each) => each.requestKey === requestKey)) happened({ type: 'found-ended', requestKey });
    else happened({ type: 'not-found' });
    if (store.getState().renewal.type === 'never-arrived') storage.remove('pending');
  }

  function storedKey({ subject }: Session): RequestKey | undefined {
    const stored = readStored(storage, 'pending');
    return stored.type === 'stored' && stored.value.subject === subject ? stored.value.requestKey : undefined;
  }

  /** Asks for progress at once, instead of waiting for the next question's turn. */
  function askNow(): void {
    const { session, renewal } = store.getState();
    if (session.type !== 'signed-in' || renewal.type !== 'interrupted') return;
    happened({ type: 'asked-again', requestKey: renewal.requestKey });
    void follow(session.session, renewal.requestKey);
  }

  /** The person has seen how it ended, or that it never began. */
  function acknowledge(): void {
    // A key that is stored for another reason stays: what was sent under it may still have to be shown.
    if (store.getState().renewal.type === 'finished') storage.remove('pending');
    happened({ type: 'acknowledged' });
  }

  return {
    agreeTo,
    hasConsents,
    startVerification,
    sendAgain,
    tryAgain,
    resume,
    askNow,
    acknowledge,
  };
}
