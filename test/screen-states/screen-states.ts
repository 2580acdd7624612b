import { AFTER_RENEWAL } from './after-renewal';
import type { ScreenState, ScreenStates } from './arriving';
import { DEVICE } from './device';
import { GUIDES } from './guides';
import { HOME } from './home';
import { OWN_PERMITS } from './own-permits';
import { PERMIT } from './permit';
import { PRE_CHECK } from './pre-check';
import { RENEWAL } from './renewal';
import { RESULTS } from './results';
import { SIGNING_IN } from './signing-in';

/**
 * Every screen in every state it can be seen in, and the steps to get there, on all three targets, in both languages and
 * at every text size. Journeys walk along it, and pictures are taken of it.
 */
export const SCREEN_STATES: ScreenStates = {
  ...HOME,
  ...SIGNING_IN,
  ...PERMIT,
  ...RENEWAL,
  ...RESULTS,
  ...AFTER_RENEWAL,
  ...PRE_CHECK,
  ...OWN_PERMITS,
  ...GUIDES,
  ...DEVICE,
};

/**
 * Returns the steps to the state of this name.
 * @throws Error if the catalogue has no such state.
 */
export function screenState(name: string): ScreenState {
  const state = SCREEN_STATES[name];
  if (state === undefined) throw new Error(`The catalogue of screen states has no “${name}”`);
  return state;
}
