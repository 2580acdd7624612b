import { SCREEN_STATES } from './screen-states';

/** The states of these screens are drawn by the same parts. */
const DRAWN_ALIKE = /^(?:result|pre-check|permit|own permits?|sign in|security check|verification|centres), /;
/** Those that stand for them where looking at each would take too long. */
const STAND_FOR_ALL = [
  'result, renewed',
  'result, counter',
  'result, lapsed',
  'pre-check, to try online',
  'permit, overdue',
  'own permits, a family',
  'security check, a wrong code',
  'verification, running',
];

/** The states that have every part of every screen among them. */
export const STANDING_FOR_ALL = Object.entries(SCREEN_STATES).filter(
  ([state]) => !DRAWN_ALIKE.test(state) || STAND_FOR_ALL.includes(state),
);
