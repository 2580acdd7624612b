import { SEARCH_GOALS, searchSizes } from '../bench/search-size';

test('what the search adds to the first load, and all that it fetches, is as small as promised', () => {
  const { start, first, whole } = searchSizes();
  expect(start).toBeLessThanOrEqual(SEARCH_GOALS.start);
  expect(whole).toBeLessThanOrEqual(SEARCH_GOALS.whole);
  // Letters and rare characters are fetched when they are typed.
  expect(first).toBeLessThan(0.8 * whole);
  expect(first).toBeGreaterThan(20 * 1024);
});
