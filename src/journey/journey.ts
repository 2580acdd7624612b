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

/** Everything that happens between the screens. `start` once, when the app is launched. */
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

  /** Takes up where the app was left: the session, then the file, then an unfinished verification. */
  async function start(): Promise<void> {
    startTodayClock(context);
    sessions.restore();
    await open();
  }

  /** Reads the file of whoever is signed in, and follows a verification that is running. */
  async function open(): Promise<void> {
    await files.load();
    verification.resume();
  }

  async function signIn(authorisation: string): Promise<Result<Session>> {
    const answer = await sessions.signIn(authorisation);
    if (answer.ok && sessions.isCurrent(answer.value)) await open();
    return answer;
  }

  /** The second check was passed: whoever is arriving is in. */
  async function letIn(): Promise<void> {
    if (sessions.letIn()) await open();
  }

  /** The app is in sight again: another day may have come, and another device may have done something. */
  async function refresh(): Promise<void> {
    store.setState(dayInForce(now()));
    // On launch it is being read already; a second answer would wipe a failure off the screen before it is read.
    if (store.getState().records.type === 'loading') return;
    await files.reload();
    verification.resume();
  }

  /** Signs out, and wipes everything that the app keeps on this device; what lies with the authority stays there. */
  async function forgetEverything(): Promise<void> {
    const ended = sessions.signOut();
    forget(storage, 'until-deleted');
    await ended;
  }

  /** Ticks or unticks a paper as ready; kept on the device. */
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
