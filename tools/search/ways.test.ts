import { askedWays, catalogue, waysIn, waysOfEach } from './ways';

const counts = waysOfEach(askedWays());

test.each(Object.keys(catalogue))('%s has six or more ways of asking', (id) => {
  expect(counts.get(id)).toBeGreaterThanOrEqual(6);
});

test('ways are read by heading and line; other entries may answer too', () => {
  expect(waysIn({ 'a.txt': '[permit renewal]\none / two\n', 'b.txt': '[-]\nthree' })).toEqual([
    { text: 'one', answeredBy: ['permit', 'renewal'], line: 1, file: 'a.txt' },
    { text: 'two', answeredBy: ['permit', 'renewal'], line: 1, file: 'a.txt' },
    { text: 'three', answeredBy: [], line: 4, file: 'b.txt' },
  ]);
});

test('a heading that names no entry is rejected', () => {
  expect(() => waysIn({ 'a.txt': '[no-such-entry]\none' })).toThrow(
    '[no-such-entry]: the catalogue has no entry no-such-entry',
  );
});
