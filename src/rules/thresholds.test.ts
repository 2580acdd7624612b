import { afresh, caseOf, oneYearCard } from './cases/scenario';
import { decide } from './decide';
import { isCalendarDate } from './calendar';
import { policy20180101 } from './policies/2018-01-01';
import { NoPolicyInForceError, policyInForce } from './policy-in-force';

/** Just below, on, and just above each threshold; expected values written out, not recomputed. */

const on = (today: string, permit = oneYearCard) => decide(afresh(policy20180101), caseOf({ today, permit }));

describe('the renewal window of a permit valid to 2026-06-15', () => {
  it.each([
    ['2026-05-15', -31, 'too-early', 'wait'],
    ['2026-05-16', -30, 'open', 'renewed'],
    ['2026-05-17', -29, 'open', 'renewed'],
    ['2026-06-14', -1, 'open', 'renewed'],
    ['2026-06-15', 0, 'open', 'renewed'],
    ['2026-06-16', 1, 'open', 'renewed'],
    ['2026-07-14', 29, 'open', 'renewed'],
    ['2026-07-15', 30, 'open', 'renewed'],
    ['2026-07-16', 31, 'overdue', 'renewed'],
    ['2026-08-13', 59, 'overdue', 'renewed'],
    ['2026-08-14', 60, 'overdue', 'renewed'],
    ['2026-08-15', 61, 'lapsed', 'reapply'],
  ])('on %s is day %i: %s, and the outcome is %s', (today, day, state, outcome) => {
    const decision = on(today);
    expect(decision.window).toEqual({
      state,
      day,
      opensOn: '2026-05-16',
      closesOn: '2026-07-15',
      overdueUntil: '2026-08-14',
    });
    expect(decision.outcome).toBe(outcome);
  });
});

describe('six months of the current period (R25)', () => {
  it.each([
    ['2026-02-14', 'P5M30D', ['period-too-short']],
    ['2026-02-15', 'P6M0D', []],
    ['2026-02-16', 'P6M1D', []],
  ])('begun 2025-08-15, on %s it has run for %s', (today, found, reasons) => {
    const decision = on(today, { ...oneYearCard, validFrom: '2025-08-15', validTo: '2026-02-28' });
    expect(decision.reasons).toEqual(reasons);
    expect(decision.findings).toContainEqual(expect.objectContaining({ clause: 'period-length', found }));
  });

  it.each([
    ['2026-02-27', 'P5M27D', ['period-too-short']],
    ['2026-02-28', 'P6M0D', []],
    ['2026-03-01', 'P6M1D', []],
  ])('begun on 31 August, on %s it has run for %s, for February lends its last day', (today, found, reasons) => {
    const decision = on(today, { ...oneYearCard, validFrom: '2025-08-31', validTo: '2026-03-10' });
    expect(decision.reasons).toEqual(reasons);
    expect(decision.findings).toContainEqual(expect.objectContaining({ clause: 'period-length', found }));
  });
});

describe('one year of the current period (R25, D3)', () => {
  it.each([
    ['2025-06-16', 'P11M30D', []],
    ['2025-06-15', 'P12M0D', []],
    ['2025-06-14', 'P12M1D', ['period-too-long']],
  ])('begun %s and valid to 2026-06-15, on the last valid day it has run for %s', (validFrom, found, reasons) => {
    const decision = on('2026-06-15', { ...oneYearCard, validFrom });
    expect(decision.reasons).toEqual(reasons);
    expect(decision.findings).toContainEqual(expect.objectContaining({ clause: 'period-length', found }));
  });

  it('is measured up to the last valid day, not past expiry', () => {
    expect(on('2026-07-10', { ...oneYearCard, validFrom: '2025-06-15' }).reasons).toEqual([]);
  });

  it.each([
    ['2025-02-28', []],
    ['2025-03-01', ['period-too-long']],
  ])('begun on 29 February, it ends on 28 February: on %s', (today, reasons) => {
    const decision = on(today, { ...oneYearCard, validFrom: '2024-02-29', validTo: '2025-03-01' });
    expect(decision.reasons).toEqual(reasons);
  });
});

describe('the first renewal (R46)', () => {
  it.each([
    [0, ['first-renewal']],
    [1, []],
    [2, []],
  ])('with %i renewals so far', (renewals, reasons) => {
    expect(on('2026-06-10', { ...oneYearCard, renewals }).reasons).toEqual(reasons);
  });
});

describe('the first day of the law', () => {
  it('is 2018-01-01: no policy is in force the day before', () => {
    expect(() => policyInForce('2017-12-31')).toThrow(NoPolicyInForceError);
    expect(policyInForce('2018-01-01').id).toBe('shanghai-2018-01-01');
    expect(policyInForce('2018-01-02').id).toBe('shanghai-2018-01-01');
  });
});

describe('the dates that a fact may hold', () => {
  it.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['1900-01-02', true],
    ['2199-12-30', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
  ])('%s: %s', (date, allowed) => {
    expect(isCalendarDate(date)).toBe(allowed);
  });
});

describe('an overdue renewal ends the day before the same date next year', () => {
  it.each([
    ['2028-02-28', '2027-01-20', '2028-01-19', '2029-02-27'],
    // Next year has no 29 February: the last day of that month.
    ['2028-02-29', '2027-01-21', '2028-01-20', '2029-02-28'],
    ['2028-03-01', '2027-01-22', '2028-01-21', '2029-02-28'],
    ['2027-02-28', '2026-01-20', '2027-01-19', '2028-02-27'],
    ['2027-03-01', '2026-01-21', '2027-01-20', '2028-02-29'],
    ['2027-01-01', '2025-11-23', '2026-11-22', '2027-12-31'],
  ])('made on %s, of a permit valid from %s to %s, it is valid to %s', (today, validFrom, oldValidTo, validTo) => {
    const { window, validity } = on(today, { ...oneYearCard, validFrom, validTo: oldValidTo });
    expect(window?.state).toBe('overdue');
    expect(validity).toEqual({ validFrom: today, validTo, continuous: false });
  });
});

describe('a renewal in the window continues the old period', () => {
  it.each([
    ['2025-06-16', '2026-06-15', '2026-06-16', '2027-06-15'],
    ['2027-03-01', '2028-02-28', '2028-02-29', '2029-02-28'],
    ['2027-03-01', '2028-02-29', '2028-03-01', '2029-02-28'],
    ['2199-01-01', '2199-12-31', '2200-01-01', '2200-12-31'],
  ])('of a permit valid from %s to %s it runs from %s to %s', (validFrom, oldValidTo, from, to) => {
    const decision = on(oldValidTo, { ...oneYearCard, validFrom, validTo: oldValidTo });
    expect(decision.validity).toEqual({ validFrom: from, validTo: to, continuous: true });
  });
});
