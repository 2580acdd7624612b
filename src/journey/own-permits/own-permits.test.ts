import { device, resetDevice } from '../../../test/support/screens/taro';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import { byUrgency, readOwnPermits, type OwnPermit } from './own-permits';

const KEY = 'permit-renewal:own-permits';
const MUM: OwnPermit = { id: 'mum0000000000000', nickname: '妈妈', validTo: '2026-12-05' };
const ME: OwnPermit = { id: 'me00000000000000', nickname: '我', validTo: '2027-06-30' };

beforeEach(resetDevice);

test('stored permits are read back unchanged', () => {
  device.store.set(KEY, JSON.stringify([MUM, ME]));
  expect(readOwnPermits()).toEqual({ type: 'read', permits: [MUM, ME], unreadable: '' });
});

test('if nothing was stored, the list is empty and nothing is reported as unreadable', () => {
  expect(readOwnPermits()).toEqual({ type: 'read', permits: [], unreadable: '' });
});

test.each(['{', '{}', '"妈妈 2026-12-05"', 'null'])(
  'the stored text %s, which holds no list, is unreadable as a whole',
  (text) => {
    device.store.set(KEY, text);
    expect(readOwnPermits()).toEqual({ type: 'read', permits: [], unreadable: text });
  },
);

test.each([
  { ...ME, validTo: '2026-02-31' },
  { ...ME, id: '../' },
  { ...ME, id: MUM.id },
  { ...ME, nickname: '' },
  { nickname: '我', validTo: '2027-06-30' },
  7,
  null,
])('one unreadable permit, %j, does not cost the others', (unreadable) => {
  const text = JSON.stringify([MUM, unreadable]);
  device.store.set(KEY, text);
  expect(readOwnPermits()).toEqual({ type: 'read', permits: [MUM], unreadable: text });
});

test('storage that cannot be read does not count as empty', () => {
  device.storeIs = 'forbidden';
  expect(readOwnPermits()).toEqual({ type: 'unreadable' });
});

test('overdue comes before open, open before lapsed, lapsed before too early; within each, the nearest day first', () => {
  const permits = [
    ['early', '2027-06-30'],
    ['earlier', '2027-03-01'],
    ['open', '2026-12-20'],
    ['closing', '2026-10-25'],
    ['late', '2026-10-20'],
    ['later', '2026-09-25'],
    ['lapsed', '2026-01-01'],
  ].map(([nickname = '', validTo = '']) => ({ id: nickname.padEnd(16, '0'), nickname, validTo }));
  expect(
    byUrgency(permits, policy20180101, '2026-11-23').map(({ permit, window }) => [permit.nickname, window.state]),
  ).toEqual([
    ['later', 'overdue'],
    ['late', 'overdue'],
    ['closing', 'open'],
    ['open', 'open'],
    ['lapsed', 'lapsed'],
    ['earlier', 'too-early'],
    ['early', 'too-early'],
  ]);
});
