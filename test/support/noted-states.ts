import type { PersonId } from '../../src/citizen/mock/mock-person';
import type { Answers } from '../../src/journey/pre-check/pre-check';
import type { Paper } from '../../src/rules/decision';
import type { CalendarDate, Circumstances } from '../../src/rules/facts';
import type { NoteId } from '../../src/rules/note';

/** The way to a state of a screen on which notes stand. */
export type NotedScreen =
  /** The result of a mock person, of a verification or of what is on record. */
  | { readonly screen: 'result'; readonly person: PersonId; readonly from: 'verification' | 'record' }
  | { readonly screen: 'permit'; readonly person: PersonId }
  | { readonly screen: 'papers'; readonly circumstances: Required<Circumstances> }
  /** A permit stored on the device. */
  | { readonly screen: 'ownPermit'; readonly validTo: CalendarDate }
  | { readonly screen: 'preCheck'; readonly answers: Answers };

export interface NotedState {
  readonly at: NotedScreen;
  /** In sight at once, the most pressing first. */
  readonly shown: readonly NoteId[];
  /** A tap away. */
  readonly folded?: readonly NoteId[];
  /** Beside a paper in the list. */
  readonly beside?: Readonly<Partial<Record<Paper, readonly NoteId[]>>>;
}

const AUTOMATIC = ['renewed-automatically', 'card-date-rewritten'] as const;
const EXPIRED = ['residence-years-within-60-days', 'card-functions-suspended'] as const;
const LAPSED = ['late-renewal-after-60-days', 'card-functions-suspended', 'restored-for-good-reason'] as const;
const AT_COUNTER = ['papers-in-practice', 'any-centre-serves'] as const;
const MOVED = ['one-visit-for-address-and-renewal', 'papers-in-practice', 'report-changes-within-30-days'] as const;
const RENTED = {
  'lease-filing-certificate': ['plain-lease-may-do'],
  'landlord-statement': ['landlord-statement-not-listed'],
} as const;
const LICENCE = { 'business-licence-copy': ['business-licence-not-listed'] } as const;
const KINSHIP = { 'kinship-proof': ['close-relatives'] } as const;

/** Returns answers that lead to a counter on account of the period that ends on 5 December 2026. */
function period(validFrom: CalendarDate): Answers {
  const card = { kind: 'residence-permit', status: 'valid', validFrom, validTo: '2026-12-05' } as const;
  return { ...card, renewals: 'again', housing: 'owned', occupation: 'neither' };
}

/** Every note at its moment, on 23 November 2026: the state, and the notes expected there. */
export const NOTED_STATES: Readonly<Record<string, NotedState>> = {
  'a permit that can be renewed online': { at: { screen: 'permit', person: 'smooth' }, shown: AUTOMATIC },
  'a permit that expired 45 days ago': {
    at: { screen: 'permit', person: 'overdue' },
    shown: ['residence-years-within-60-days', 'renewed-automatically', 'card-functions-suspended'],
    folded: ['card-date-rewritten'],
  },
  'renewed in time': {
    at: { screen: 'result', person: 'smooth', from: 'verification' },
    shown: ['card-date-rewritten'],
  },
  'renewed on the last valid day': {
    at: { screen: 'result', person: 'last-day', from: 'verification' },
    shown: ['card-date-rewritten'],
  },
  'renewed soon after expiry': {
    at: { screen: 'result', person: 'after-expiry', from: 'verification' },
    shown: [...EXPIRED, 'card-date-rewritten'],
  },
  'renewed late': {
    at: { screen: 'result', person: 'overdue', from: 'verification' },
    shown: [...EXPIRED, 'card-date-rewritten'],
  },
  lapsed: {
    at: { screen: 'result', person: 'lapsed', from: 'record' },
    shown: LAPSED,
    folded: ['any-centre-serves'],
  },
  'too early': { at: { screen: 'result', person: 'too-early', from: 'record' }, shown: AUTOMATIC },
  'a first renewal in an employer’s dormitory': {
    at: { screen: 'result', person: 'first-renewal', from: 'record' },
    shown: ['first-renewal-only-in-the-source', ...AT_COUNTER],
    beside: LICENCE,
  },
  moved: {
    at: { screen: 'result', person: 'moved', from: 'verification' },
    shown: MOVED,
    folded: ['any-centre-serves'],
    beside: RENTED,
  },
  'moved, with a gap in the social insurance': {
    at: { screen: 'result', person: 'two-reasons', from: 'verification' },
    shown: MOVED,
    folded: ['any-centre-serves'],
    beside: RENTED,
  },
  'a new employer': {
    at: { screen: 'result', person: 'new-job', from: 'verification' },
    shown: ['papers-in-practice', 'report-changes-within-30-days', 'any-centre-serves'],
  },
  'a gap in the social insurance, living with a relative': {
    at: { screen: 'result', person: 'insurance-gap', from: 'verification' },
    shown: AT_COUNTER,
    beside: KINSHIP,
  },
  'a record that somebody has to look at': {
    at: { screen: 'result', person: 'needs-review', from: 'verification' },
    shown: AT_COUNTER,
  },
  'a source that did not answer': {
    at: { screen: 'result', person: 'source-down', from: 'verification' },
    shown: AUTOMATIC,
  },
  cancelled: {
    at: { screen: 'result', person: 'cancelled', from: 'record' },
    shown: ['household-registered', 'any-centre-serves'],
  },
  'a lost card': {
    at: { screen: 'result', person: 'lost', from: 'record' },
    shown: ['replacement-costs', 'any-centre-serves'],
  },
  // Nothing was read of their home, so every list of papers is there.
  'another name': {
    at: { screen: 'result', person: 'mismatch', from: 'record' },
    shown: ['any-centre-serves'],
    beside: { ...RENTED, ...LICENCE, ...KINSHIP },
  },
  'under review': { at: { screen: 'result', person: 'in-review', from: 'record' }, shown: [] },
  'no permit': { at: { screen: 'result', person: 'no-permit', from: 'record' }, shown: [] },
  'another kind of permit': { at: { screen: 'result', person: 'foreigner', from: 'record' }, shown: [] },
  'the papers of a student in a school’s dormitory': {
    at: { screen: 'papers', circumstances: { housing: 'dormitory', occupation: 'studying' } },
    shown: AT_COUNTER,
    beside: { 'dormitory-certificate': ['school-dormitory'], ...LICENCE },
  },
  'the papers for a rented home': {
    at: { screen: 'papers', circumstances: { housing: 'rented', occupation: 'employed' } },
    shown: AT_COUNTER,
    beside: RENTED,
  },
  'a stored permit in its window': { at: { screen: 'ownPermit', validTo: '2026-12-05' }, shown: AUTOMATIC },
  'a stored permit that has lapsed': {
    at: { screen: 'ownPermit', validTo: '2026-09-01' },
    shown: LAPSED,
    folded: ['any-centre-serves'],
  },
  'a stored permit that is late': {
    at: { screen: 'ownPermit', validTo: '2026-10-09' },
    shown: ['residence-years-within-60-days', 'renewed-automatically', 'card-functions-suspended'],
    folded: ['card-date-rewritten'],
  },
  'answers of a student in a school’s dormitory, for a first renewal': {
    at: {
      screen: 'preCheck',
      answers: {
        kind: 'residence-permit',
        status: 'valid',
        validFrom: 'not-sure',
        validTo: '2026-12-05',
        renewals: 'first',
        housing: 'dormitory',
        occupation: 'studying',
      },
    },
    shown: ['first-renewal-only-in-the-source', ...AT_COUNTER],
    beside: { 'dormitory-certificate': ['school-dormitory'], ...LICENCE },
  },
  'answers with a period that is too short': {
    at: { screen: 'preCheck', answers: period('2026-08-06') },
    shown: ['period-only-in-the-source', ...AT_COUNTER],
  },
  'answers with a period that is too long': {
    at: { screen: 'preCheck', answers: period('2024-12-06') },
    shown: ['period-only-in-the-source', ...AT_COUNTER],
  },
};

/**
 * Returns the state of this name.
 * @throws Error if the table has no such state.
 */
export function notedState(name: string): NotedState {
  const state = NOTED_STATES[name];
  if (state === undefined) throw new Error(`The table of notes has no state “${name}”`);
  return state;
}
