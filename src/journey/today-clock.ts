import type { JourneyContext } from './journey-context';
import { dayInForce } from './policy/day-in-force';

const MINUTE = 60_000;

/**
 * Lets `today` and its policy follow the day of Shanghai from now on: it is looked at as each minute begins, for every day begins with
 * one. A single wait until midnight would come too late on a device that sleeps meanwhile, or whose clock is set.
 */
export function startTodayClock(context: JourneyContext): void {
  const { store, now, timer } = context;
  const day = dayInForce(now());
  if (store.getState().today !== day.today) store.setState(day);
  timer(MINUTE - (now() % MINUTE), () => {
    startTodayClock(context);
  });
}
