import { contains, firstWhole, lastWhole } from './range';

describe('a range', () => {
  it.each([
    [{ from: 6, to: 12 }, [6, 12], [5.9, 12.1]],
    [{ above: 6, below: 12 }, [6.1, 11.9], [6, 12]],
    [{ from: 1 }, [1, 1e9], [0]],
    [{ below: -30 }, [-31, -1e9], [-30]],
    [{}, [-1e9, 0, 1e9], []],
  ])('%j holds %j and not %j', (range, inside, outside) => {
    for (const value of inside) expect(contains(range, value)).toBe(true);
    for (const value of outside) expect(contains(range, value)).toBe(false);
  });

  it.each([
    [{ from: -30, to: 30 }, -30, 30],
    [{ above: 30, below: 61 }, 31, 60],
    [{ above: 30.5, below: 60.5 }, 31, 60],
    [{ from: 30.5, to: 60.5 }, 31, 60],
    [{}, -Infinity, Infinity],
  ])('%j begins with the whole number %d and ends with %d', (range, first, last) => {
    expect(firstWhole(range)).toBe(first);
    expect(lastWhole(range)).toBe(last);
  });
});
