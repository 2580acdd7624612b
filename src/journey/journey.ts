import { createStore } from 'zustand/vanilla';
import type { Result, Session } from '../citizen/citizen-records';
import { forget } from '../platform/storage-keys';
import type { Paper } from '../rules/decision';
import { NO_CONSENTS } from './renewal/consents';
import { dayInForce } from './policy/day-in-force';
import { createRecordsActions } from './renewal/permit-records';
import type { JourneyContext, JourneyWorld } from './journey-context';
import type { JourneyState } from './journey-state';
import { NO_RENEWAL } from './renewal/renewal-state';
import { createSessionActions } from './session/session';
import { writeStored } from './stored-values';
import { withTick } from './renewal/ticked-papers';
import { createVerificationActions } from './renewal/verification';
import { startTodayClock } from './today-clock';

/** Creates the app's store and the actions on it. Call `start` once, when the app launches. */
export function createJourney(world: JourneyWorld) {
  const { storage, now } = world;
  const store = createStore<JourneyState>(() => ({
    ...dayInForce(now()),
    session: { type: 'signed-out', because: 'not-yet' },
    arriving: { type: 'nobody' },
    consents: NO_CONSENTS,
    records: { type: 'not-asked' },
    renewal: NO_RENEWAL,
    ticked: [],
  }));
  const context: JourneyContext = { ...world, store };
  const sessions = createSessionActions(context);
  const files = createRecordsActions(context, sessions);
  const verification = createVerificationActions(context, sessions, files);

  /** Picks up where the app was left: first the session, then the permit records, then an unfinished verification. */
  async function start(): Promise<void> {
    startTodayClock(context);
    sessions.restore();
    await open();
  }

  /** Reads the records of the signed-in person and follows a running verification. */
  async function open(): Promise<void> {
    await files.load();
    verification.resume();
  }

  async function signIn(authorisation: string): Promise<Result<Session>> {
    const result = await sessions.signIn(authorisation);
    if (result.ok && sessions.isCurrent(result.value)) await open();
    return result;
  }

  /** Completes the sign-in once the second check has been passed. */
  async function letIn(): Promise<void> {
    if (sessions.letIn()) await open();
  }

  /** Call when the app returns to the foreground: the day may have changed, and another device may have acted. */
  async function refresh(): Promise<void> {
    store.setState(dayInForce(now()));
    // On launch a read is already under way; a second response could clear an error before anyone has read it.
    if (store.getState().records.type === 'loading') return;
    await files.reload();
    verification.resume();
  }

  /** Signs out and wipes everything the app stores on this device. The authority's records are untouched. */
  async function forgetEverything(): Promise<void> {
    const ended = sessions.signOut();
    forget(storage, 'until-deleted');
    await ended;
  }

  /** Marks a paper as ready or not, and stores that on the device. */
  function tick(paper: Paper, ready: boolean): void {
    const { session, ticked } = store.getState();
    if (session.type !== 'signed-in') return;
    const papers = withTick(ticked, paper, ready);
    store.setState({ ticked: papers });
    writeStored(storage, 'ticked', { subject: session.session.subject, papers });
  }

  const { turnAway, signOut } = sessions;
  const { agreeTo, hasConsents, startVerification, sendAgain, tryAgain, askNow, acknowledge } = verification;
  return {
    store,
    start,
    open,
    refresh,
    signIn,
    letIn,
    turnAway,
    signOut,
    forgetEverything,
    agreeTo,
    hasConsents,
    startVerification,
    sendAgain,
    tryAgain,
    askNow,
    acknowledge,
    tick,
  };
}

export type Journey = ReturnType<typeof createJourney>;
