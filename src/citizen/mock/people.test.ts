import { addDays } from '../../rules/calendar';
import type { Outcome, Reason, WindowState } from '../../rules/decision';
import { HOUSINGS } from '../../rules/facts';
import { EMPTY_FILE } from './authority-state';
import { noon } from '../../../test/support/fake-authority';
import { checkDigit } from './identity-number';
import { decideOnPermit } from './decide-on-permit';
import { type MockPerson, PERSON_IDS, type PersonId } from './mock-person';
import { PEOPLE, personCalled } from './people';
import { permitAt } from './permit-on-record';

interface Ending {
  /** Before anything is verified. */
  readonly first: Outcome;
  /** After the first verification, if there is one. */
  readonly then?: Outcome;
  readonly reasons?: readonly Reason[];
  readonly window?: WindowState;
}

/** The table of the people, as it was agreed. */
const TABLE: Readonly<Record<PersonId, Ending>> = {
  smooth: { first: 'verify-online', then: 'renewed', window: 'open' },
  'last-day': { first: 'verify-online', then: 'renewed', window: 'open' },
  'after-expiry': { first: 'verify-online', then: 'renewed', window: 'open' },
  overdue: { first: 'verify-online', then: 'renewed', window: 'overdue' },
  lapsed: { first: 'reapply', reasons: ['lapsed'], window: 'lapsed' },
  'too-early': { first: 'wait', reasons: ['too-early'], window: 'too-early' },
  'first-renewal': { first: 'counter', reasons: ['first-renewal'], window: 'open' },
  moved: { first: 'verify-online', then: 'counter', reasons: ['residence-changed'], window: 'open' },
  'new-job': { first: 'verify-online', then: 'counter', reasons: ['employment-changed'], window: 'open' },
  'insurance-gap': { first: 'verify-online', then: 'counter', reasons: ['social-insurance-abnormal'], window: 'open' },
  'two-reasons': {
    first: 'verify-online',
    then: 'counter',
    reasons: ['residence-changed', 'social-insurance-abnormal'],
    window: 'open',
  },
  'needs-review': { first: 'verify-online', then: 'counter', reasons: ['other-needs-review'], window: 'open' },
  'source-down': { first: 'verify-online', then: 'retry', reasons: ['social-insurance-unavailable'], window: 'open' },
  'in-review': { first: 'in-review', reasons: ['in-review'], window: 'open' },
  cancelled: { first: 'reapply', reasons: ['cancelled'] },
  lost: { first: 'replace-card', reasons: ['lost'] },
  'no-permit': { first: 'not-applicable', reasons: ['no-permit'] },
  foreigner: { first: 'not-applicable', reasons: ['foreigner-permit'] },
  mismatch: { first: 'counter', reasons: ['identity-mismatch'] },
};

/** Seven years, with the leap days of 2028 and 2032 and the centuries' plain ones far off. */
const DAYS = Array.from({ length: 7 * 365 + 2 }, (_, index) => addDays('2026-01-01', index));

const DISTRICTS =
  '黄浦区 徐汇区 长宁区 静安区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 浦东新区 金山区 松江区 青浦区 奉贤区 崇明区'.split(
    ' ',
  );

describe('The demonstration never ages: on every day of seven years, leap days included,', () => {
  test.each(PEOPLE)('$id ends where the table says', (person) => {
    const { first, then = first, reasons = [], window } = TABLE[person.id];
    const astray = DAYS.filter((day) => {
      const at = noon(day);
      const permit = permitAt(person, EMPTY_FILE, at);
      const before = decideOnPermit(person, permit, at);
      const after = then === first ? before : decideOnPermit(person, permit, at, person.firstRecords);
      return (
        before.outcome !== first ||
        after.outcome !== then ||
        after.reasons.join() !== reasons.join() ||
        (window !== undefined && after.window?.state !== window)
      );
    });
    expect(astray).toEqual([]);
  });

  test('the verification of source-down passes on the second try', () => {
    const person = personCalled('source-down');
    if (person === undefined) throw new Error('source-down is missing');
    const outcomes = DAYS.map((day) => {
      const at = noon(day);
      return decideOnPermit(person, permitAt(person, EMPTY_FILE, at), at, person.records).outcome;
    });
    expect(new Set(outcomes)).toEqual(new Set(['renewed']));
  });

  test('continuity is promised to after-expiry and not to overdue (R19, D9)', () => {
    const continuous = (id: PersonId): boolean | undefined => {
      const at = noon('2026-11-23');
      const person = personCalled(id);
      return (
        person && decideOnPermit(person, permitAt(person, EMPTY_FILE, at), at, person.records).validity?.continuous
      );
    };
    expect(continuous('after-expiry')).toBe(true);
    expect(continuous('overdue')).toBe(false);
  });
});

test('the permit of a story follows the day in Shanghai, from its first to its last millisecond', () => {
  const person = personCalled('last-day');
  if (person === undefined) throw new Error('last-day is missing');
  const validTo = (at: string): string | undefined => permitAt(person, EMPTY_FILE, Date.parse(at))?.validTo;
  expect(validTo('2026-11-22T15:59:59.999Z')).toBe('2026-11-22');
  expect(validTo('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
  expect(validTo('2026-11-23T15:59:59.999Z')).toBe('2026-11-23');
});

describe('The mock people', () => {
  test('are listed in the order of the demonstration, each once', () => {
    expect(PEOPLE.map(({ id }) => id)).toEqual(PERSON_IDS);
    expect(new Set(PERSON_IDS).size).toBe(19);
  });

  test.each(PEOPLE)('$id has an identity number that is well formed and cannot be anyone’s', ({ identityNumber }) => {
    expect(identityNumber).toMatch(/^990000(19[789]|200)\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/);
    expect(checkDigit(identityNumber)).toBe(identityNumber.slice(17));
  });

  test('no two have a number or a name in common', () => {
    expect(new Set(PEOPLE.map(({ identityNumber }) => identityNumber)).size).toBe(PEOPLE.length);
    expect(new Set(PEOPLE.map(({ name }) => name)).size).toBe(PEOPLE.length);
  });

  test('have names that no real person has', () => {
    expect(PEOPLE.map(({ name }) => name).slice(8, 12)).toEqual([
      '模拟市民九',
      '模拟市民十',
      '模拟市民十一',
      '模拟市民十二',
    ]);
    expect(PEOPLE[18]?.name).toBe('模拟市民十九');
  });

  test.each(PEOPLE)('$id has a story of one plain line in two languages', ({ story }) => {
    for (const line of [story.zh, story.en]) expect(line).not.toMatch(/\n|!|！|[。.]$/);
    expect(story.zh).toMatch(/[一-鿿]/);
    expect(story.en).toMatch(/^[A-Z][^一-鿿]+$/);
  });

  test('live in districts of Shanghai', () => {
    for (const { permit } of PEOPLE) if (permit) expect(DISTRICTS).toContain(permit.district);
    const districts = new Set(PEOPLE.map(({ permit }) => permit?.district));
    expect(DISTRICTS.every((district) => districts.has(district))).toBe(true);
  });

  test('include, among those who end at a counter, each of the four kinds of home, and some who do not work', () => {
    const atCounter = (person: MockPerson): boolean =>
      [TABLE[person.id].first, TABLE[person.id].then].includes('counter') && person.identityMatches;
    const counter = PEOPLE.filter(atCounter).map(({ circumstances }) => circumstances);
    expect(new Set(counter.map(({ housing }) => housing))).toEqual(new Set(HOUSINGS));
    expect(new Set(counter.map(({ occupation }) => occupation)).size).toBe(3);
  });

  test('are each listed under their own id', () => {
    expect(personCalled('Smooth')).toBeUndefined();
    expect(personCalled('')).toBeUndefined();
  });
});
