import type { Timer } from '../timer';
import { network } from './delays';

/** Fires at once and notes how long it was asked to wait. */
function noting(waits: number[]): Timer {
  return (milliseconds, run) => {
    waits.push(milliseconds);
    run();
    return () => undefined;
  };
}

async function waited(pace: number, times: number): Promise<readonly number[]> {
  const waits: number[] = [];
  const oneWay = network(noting(waits), pace);
  for (let time = 0; time < times; time += 1) await oneWay();
  return waits;
}

describe('The mock network', () => {
  test('takes 120 to 600 ms there and back', async () => {
    const ways = await waited(1, 500);
    expect(Math.min(...ways)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...ways)).toBeLessThanOrEqual(300);
    expect(new Set(ways).size).toBeGreaterThan(100);
  });

  test('takes the same times in the same order on every run', async () => {
    expect(await waited(1, 20)).toEqual(await waited(1, 20));
  });

  test('scales its delays with the pace', async () => {
    const [usual, slow] = [await waited(1, 20), await waited(10, 20)];
    slow.forEach((way, index) => {
      expect(Math.abs(way - 10 * (usual[index] ?? 0))).toBeLessThanOrEqual(5);
    });
  });

  test('does not use the timer at pace 0', async () => {
    expect(await waited(0, 20)).toEqual([]);
  });
});
