import type { Result, Renewal, RequestKey, Session } from '../../citizen/citizen-records';
import { RECORD_NAMES, type RecordName } from '../../rules/facts';
import { consentsGiven, NO_CONSENTS } from './consents';
import type { RecordsActions } from './permit-records';
import type { JourneyContext } from '../journey-context';
import { afterEvent, canStart, isFollowing, type RenewalEvent } from './renewal-state';
import { newRequestKey } from './request-key';
import type { SessionActions } from '../session/session';
import { writeStored, readStored } from '../stored-values';

/** Milliseconds between two polls after progress; each unanswered one doubles the wait, up to the longest. */
const BETWEEN_QUESTIONS = 500;
const LONGEST_WAIT = 8000;

/**
 * Starts and follows a verification so that it happens once: the request key is stored before it is sent, resent
 * unchanged, and looked for after a restart. Everything the screen shows comes from the source.
 */
export function createVerificationActions(context: JourneyContext, sessions: SessionActions, files: RecordsActions) {
  const { records, storage, store, timer, random } = context;
  /** Only the latest polling loop continues. */
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
    const result = await records.startVerification(session.token, { requestKey, consents });
    if (sessions.isCurrent(session)) take(session, result);
  }

  function take(session: Session, result: Result<Renewal>): void {
    if (result.ok) {
      // Another verification may have been running already; if so, its key is the one to follow.
      const { requestKey } = result.value;
      storeKey(session, requestKey);
      files.note(result.value);
      happened({ type: 'accepted', requestKey });
      void follow(session, requestKey);
    } else if (result.failure === 'session-expired') {
      sessions.expire();
    } else if (result.failure === 'refused') {
      storage.remove('pending');
      happened({ type: 'refused' });
      void files.reload();
    } else {
      happened({ type: 'unanswered', failure: result.failure });
    }
  }

  async function follow(session: Session, requestKey: RequestKey): Promise<void> {
    round += 1;
    const mine = round;
    const goesOn = () => mine === round && sessions.isCurrent(session);
    let pause = BETWEEN_QUESTIONS;
    while (goesOn()) {
      const result = await records.renewal(session.token, requestKey);
      if (!goesOn()) return;
      if (result.ok) {
        pause = BETWEEN_QUESTIONS;
        files.note(result.value);
        if (result.value.status !== 'checking') {
          endConsents(result.value);
          break;
        }
        happened({ type: 'answered', requestKey });
      } else if (result.failure === 'session-expired') {
        sessions.expire();
        return;
      } else if (result.failure === 'refused') {
        break;
      } else {
        pause = Math.min(pause * 2, LONGEST_WAIT);
        happened({ type: 'interrupted', requestKey, failure: result.failure });
      }
      await wait(pause);
    }
    if (!goesOn()) return;
    happened({ type: 'ended', requestKey });
    // Its effect on the permit is in the records; until they are reread, the old validity would stay in sight.
    while (goesOn() && !(await files.reload()) && goesOn()) {
      pause = Math.min(pause * 2, LONGEST_WAIT);
      await wait(pause);
    }
  }

  /** Consents were given for one renewal, and for a retry if a source did not answer. */
  function endConsents(renewal: Renewal): void {
    if (renewal.status === 'concluded' && renewal.decision.outcome === 'retry') return;
    store.setState({ consents: NO_CONSENTS });
  }

  /** Sets the sources that the person allows to be read, replacing earlier consents. */
  function agreeTo(sources: readonly RecordName[]): void {
    const { session } = store.getState();
    if (session.type === 'signed-in') store.setState({ consents: { by: session.session.subject, to: sources } });
  }

  /** True if all four consents were given since the app was launched; a restart asks for them again. */
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

  /** Resends the same request after a failure that left it unknown whether the first one arrived. */
  async function sendAgain(): Promise<void> {
    const { session, renewal } = store.getState();
    if (session.type !== 'signed-in' || renewal.type !== 'unanswered') return;
    await send(session.session, renewal.requestKey);
  }

  /** Retries after a source did not answer: a new verification, if this visit's consents are still given. */
  async function tryAgain(): Promise<void> {
    if (hasConsents()) await startVerification();
  }

  /** Picks up an unfinished verification: follows a running one, and detects a request that never arrived. */
  function resume(): void {
    const { session, records, renewal } = store.getState();
    if (session.type !== 'signed-in' || records.type !== 'ready' || renewal.type === 'sending') return;
    const { renewals } = records.records;
    const running = renewals.find(({ status }) => status === 'checking');
    if (running) {
      // Started here, before a change of person, or on another device: either way its end has yet to be seen.
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

  /** Polls at once instead of waiting for the next turn. */
  function askNow(): void {
    const { session, renewal } = store.getState();
    if (session.type !== 'signed-in' || renewal.type !== 'interrupted') return;
    happened({ type: 'asked-again', requestKey: renewal.requestKey });
    void follow(session.session, renewal.requestKey);
  }

  /** Call when the person has seen how it ended, or that it never began. */
  function acknowledge(): void {
    // A key stored for another reason stays: the renewal sent under it may still have to be shown.
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
