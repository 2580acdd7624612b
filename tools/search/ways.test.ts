import { askedWays, catalogue, waysIn } from './ways';

test.each(Object.keys(catalogue))('%s has six or more ways of asking', (id) => {
  expect(askedWays().filter(({ answeredBy }) => answeredBy[0] === id).length).toBeGreaterThanOrEqual(6);
});

test('ways are read by heading and line; other entries may answer too', () => {
  expect(waysIn(['[permit renewal]\none / two\n', '[-]\nthree'])).toEqual([
    { text: 'one', answeredBy: ['permit', 'renewal'], line: 1 },
    { text: 'two', answeredBy: ['permit', 'renewal'], line: 1 },
    { text: 'three', answeredBy: [], line: 4 },
  ]);
});

test('a heading that names no entry is rejected', () => {
  expect(() => waysIn(['[no-such-entry]\none'])).toThrow('[no-such-entry]: the catalogue has no entry no-such-entry');
});
