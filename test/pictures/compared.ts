import type { LookName } from './looks';

/** The pictures compared on each target: the screens whose drawing matters, by state and look. */
export const COMPARED: readonly (readonly [state: string, look: LookName])[] = [
  ['home', '375'],
  ['home, searching', '375'],
  ['home, signed in', '375'],
  ['permit, open', '375'],
  ['permit, overdue', '375'],
  ['permit, too early', '375'],
  ['permit, loading', '375'],
  ['renewal', '375'],
  ['verification, running', '375'],
  ['result, renewed', '375'],
  ['result, counter', '375'],
  ['progress', '375'],
  ['pre-check, a date', '375'],
  ['own permits, what an import would do', '375'],
  ['result, counter', '375-dark'],
  ['home', '320-elder'],
  ['permit, open', '375-elder'],
  ['permit, open', '320-largest-text'],
  ['verification, running', '320-largest-text'],
  ['permit, open', '375-english'],
  ['result, renewed', '320-english-largest'],
];
