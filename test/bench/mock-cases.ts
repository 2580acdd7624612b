import { addDays } from '../../src/rules/calendar';
import type { Facts, Permit } from '../../src/rules/facts';
import { HOUSINGS, OCCUPATIONS, PERMIT_KINDS, PERMIT_STATUSES, RECORD_STATES } from '../../src/rules/facts';

/**
 * Yields the same mock cases in every run: most near expiry and without a fault, as at a counter, and some of everything
 * else.
 */
export function* mockCases(count: number): Generator<Facts & { readonly case: string }> {
  let seed = 20_180_101;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % limit;
  };
  function pick<T>(values: readonly T[]): T {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
  const record = () => (below(8) > 0 ? 'unchanged' : pick(RECORD_STATES));

  for (let index = 0; index < count; index += 1) {
    const validTo = addDays('2024-01-01', below(1500));
    const permit: Permit = {
      kind: below(20) > 0 ? 'residence-permit' : pick(PERMIT_KINDS),
      status: below(20) > 0 ? 'valid' : pick(PERMIT_STATUSES),
      validFrom: addDays(validTo, below(5) > 0 ? -364 : -below(1200)),
      validTo,
      renewals: below(6),
    };
    yield {
      case: `mock-${String(index)}`,
      today: addDays(validTo, below(130) - 50),
      identityMatches: below(50) > 0,
      permit: below(50) > 0 ? permit : null,
      ...(below(4) > 0
        ? { records: { residence: record(), employment: record(), socialInsurance: record(), other: record() } }
        : {}),
      ...(below(4) > 0 ? { circumstances: { housing: pick(HOUSINGS), occupation: pick(OCCUPATIONS) } } : {}),
    };
  }
}
