import { policy20180101 } from '../../rules/policies/2018-01-01';
import { dayInForce } from './day-in-force';

test.each([
  ['2017-12-31T15:59:59Z', { today: '2017-12-31', policy: 'no-policy' }],
  // Midnight in Shanghai.
  ['2017-12-31T16:00:00Z', { today: '2018-01-01', policy: policy20180101 }],
  ['2026-11-23T04:00:00Z', { today: '2026-11-23', policy: policy20180101 }],
] as const)('at %s the day in Shanghai and the policy in force are resolved together', (instant, day) => {
  expect(dayInForce(Date.parse(instant))).toEqual(day);
});
