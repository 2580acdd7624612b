import { shanghaiDay } from '../rules/calendar';
import type { JourneyContext } from './journey-context';

const MINUTE = 60_000;

/**
 * Lets `today` follow the day of Shanghai from now on: it is looked at as each minute begins, for every day begins with
 * one. A single wait until midnight would come too late on a device that sleeps meanwhile, or whose clock is set.
 */
export function startTodayClock(context: JourneyContext): void {
  const { store, now, timer } = context;
  const today = shanghaiDay(now());
  if (store.getState().today !== today) store.setState({ today });
  timer(MINUTE - (now() % MINUTE), () => {
    startTodayClock(context);
  });
}
