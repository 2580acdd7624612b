import { screenState } from './screen-states';

/** The states that have every part of every screen among them: of each screen the one with the most. */
const STATES = [
  'home, searching',
  'home, recent searches',
  'sign in',
  'security check, a wrong code',
  'permit, overdue',
  'changes',
  'renewal',
  'verification, running',
  'result, counter',
  'keep',
  'progress',
  'feedback',
  'pre-check, a date',
  'pre-check, to try online',
  'own permits, a family',
  'own permit, open',
  'papers',
  'lost card',
  'applying anew',
  'other permits',
  'address change',
  'centres, a name found',
  'services',
  'questions',
  'questions, one answered',
  'rules',
  'mine, signed in',
  'settings',
  'privacy',
  'demonstration',
];

/** They stand for all where looking at each state would take too long. */
export const STANDING_FOR_ALL = STATES.map((state) => [state, screenState(state)] as const);
