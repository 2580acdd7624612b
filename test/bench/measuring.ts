/**
 * Returns the seconds of the fastest round for several ways of doing the same, taken in turn so that all share the noise.
 */
export async function fastest<Way extends string>(
  ways: Readonly<Record<Way, () => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Way, number>>> {
  const names = Object.keys(ways) as Way[];
  const best = new Map<Way, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await ways[name]();
      best.set(name, Math.min(best.get(name) ?? Infinity, (performance.now() - start) / 1000));
    }
  }
  return Object.fromEntries(best) as Record<Way, number>;
}

let missed = 0;

/** Prints one line of the report: the measurement against its goal. */
export function goal(what: string, figure: string, reached: boolean, wanted: string): void {
  if (!reached) missed += 1;
  console.log(`${reached ? 'pass' : 'FAIL'}  ${what}: ${figure} (goal ${wanted})`);
}

export function goalsMissed(): number {
  return missed;
}
