import { policy20180101 } from '../../rules/policies/2018-01-01';
import { ownPermitView } from './own-permit-view';

const VALID_TO = '2026-12-05';

test.each([
  ['2026-11-04', 'too-early', -31, 'wait'],
  ['2026-11-05', 'open', -30, 'ask'],
  ['2026-12-05', 'open', 0, 'ask'],
  ['2027-01-04', 'open', 30, 'ask'],
  ['2027-01-05', 'overdue', 31, 'ask'],
  ['2027-02-03', 'overdue', 60, 'ask'],
  ['2027-02-04', 'lapsed', 61, 'reapply'],
] as const)('on %s the window is %s, day %i, and the next step is to %s (R18 to R22)', (today, state, day, next) => {
  const view = ownPermitView(VALID_TO, policy20180101, today);
  expect(view).toMatchObject({ window: { state, day }, next });
});

test.each([
  // R19: continuous within the window.
  ['2026-11-23', { validFrom: '2026-12-06', validTo: '2027-12-05', continuous: true }],
  // D9: when overdue, it starts on the day of the renewal.
  ['2027-01-10', { validFrom: '2027-01-10', validTo: '2028-01-09', continuous: false }],
  ['2026-10-01', undefined],
  ['2027-03-01', undefined],
] as const)('a permit renewed on %s would have the validity %j', (today, renewedToday) => {
  expect(ownPermitView(VALID_TO, policy20180101, today).renewedToday).toEqual(renewedToday);
});

test.each([
  ['2026-12-05', ['renewed-automatically', 'card-date-rewritten']],
  [
    '2027-01-05',
    ['residence-years-within-60-days', 'renewed-automatically', 'card-functions-suspended', 'card-date-rewritten'],
  ],
  [
    '2027-02-04',
    ['late-renewal-after-60-days', 'card-functions-suspended', 'restored-for-good-reason', 'any-centre-serves'],
  ],
] as const)('on %s the notes beside the day are %j', (today, notes) => {
  expect(ownPermitView(VALID_TO, policy20180101, today).notes).toEqual(notes);
});
