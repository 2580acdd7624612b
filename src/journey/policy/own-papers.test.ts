import { device, resetDevice } from '../../../test/support/screens/taro';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import { circumstancesIn, papersFor, readOwnPapers, storeOwnPapers } from './own-papers';

beforeEach(resetDevice);

test('a stored list is read back unchanged', () => {
  const own = { circumstances: { housing: 'rented', occupation: 'employed' }, ticked: ['id-card'] } as const;
  expect(storeOwnPapers(own)).toBe(true);
  expect(readOwnPapers()).toEqual(own);
});

test.each([
  '{',
  '{"ticked":["passport"],"circumstances":{}}',
  '[]',
  '{"circumstances":{"housing":"castle"},"ticked":[]}',
])('the unreadable value %s gives an empty list', (text) => {
  device.store.set('permit-renewal:own-papers', text);
  expect(readOwnPapers()).toEqual({ circumstances: {}, ticked: [] });
});

test('a full device is reported', () => {
  device.storeIs = 'full';
  expect(storeOwnPapers({ circumstances: {}, ticked: [] })).toBe(false);
});

test('a screen can be opened with a home and an occupation; unknown values are ignored', () => {
  expect(circumstancesIn({ housing: 'owned', occupation: 'studying' })).toEqual({
    housing: 'owned',
    occupation: 'studying',
  });
  expect(circumstancesIn({ housing: 'castle', occupation: '' })).toEqual({});
});

test.each([
  [{}, ['identity', 'residence', 'residence', 'residence', 'residence', 'employment', 'other']],
  [{ housing: 'dormitory' }, ['identity', 'residence', 'employment', 'other']],
  [{ housing: 'owned', occupation: 'neither' }, ['identity', 'residence', 'other']],
] as const)('for %j these groups of papers are listed (R50 to R60)', (circumstances, groups) => {
  expect(papersFor(circumstances, policy20180101).map(({ group }) => group)).toEqual(groups);
});
