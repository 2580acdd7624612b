import { policy20180101 } from '../../rules/policies/2018-01-01';
import { reminderDays } from './reminder-days';
import { windowOf } from './window-of';

const DAYS = { opens: '2026-11-05', expires: '2026-12-05', closes: '2027-01-04', ends: '2027-02-03' };

test.each([
  ['2026-11-04', ['opens', 'expires', 'closes']],
  ['2026-11-05', ['expires', 'closes']],
  ['2026-12-04', ['expires', 'closes']],
  ['2026-12-05', ['closes']],
  ['2027-01-03', ['closes']],
  // The window ends today, so the only day still ahead is the end of late renewal.
  ['2027-01-04', ['ends']],
  ['2027-02-02', ['ends']],
  ['2027-02-03', []],
  ['2027-02-04', []],
] as const)('on %s the reminder days of a permit valid until 2026-12-05 are %j', (today, ahead) => {
  const window = windowOf('2026-12-05', policy20180101, today);
  expect(reminderDays('2026-12-05', window, today)).toEqual(ahead.map((what) => ({ what, date: DAYS[what] })));
});
