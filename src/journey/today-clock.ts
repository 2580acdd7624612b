import type { JourneyContext } from './journey-context';
import { dayInForce } from './policy/day-in-force';

const MINUTE = 60_000;

/**
 * Keeps `today` and its policy on the current day of Shanghai by checking at the start of each minute. A single timer
 * until midnight would fire late on a device that sleeps meanwhile, or whose clock is set.
 */
export function startTodayClock(context: JourneyContext): void {
  const { store, now, timer } = context;
  const day = dayInForce(now());
  if (store.getState().today !== day.today) store.setState(day);
  timer(MINUTE - (now() % MINUTE), () => {
    startTodayClock(context);
  });
}
