import type { Timer } from '../timer';
import { seeded } from './seeded';

const SHORTEST = 60;
const LONGEST = 300;

/** Waits for one way through a mobile network; a round trip takes 120 to 600 ms. */
export type OneWay = () => Promise<void>;

/** @param pace 1 is real time; 0 resolves at once, without the timer. */
export function network(timer: Timer, pace: number): OneWay {
  const random = seeded('network');
  return () => {
    const takes = Math.round(pace * (SHORTEST + random() * (LONGEST - SHORTEST)));
    if (takes === 0) return Promise.resolve();
    return new Promise((resolve) => {
      timer(takes, resolve);
    });
  };
}
