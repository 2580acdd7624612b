import fc from 'fast-check';
import {
  anyLife,
  assertExtendedAsShown,
  assertNotExtended,
  NOT_RENEWABLE,
  RENEWABLE,
} from '../../../test/support/random-lives';

/** Milliseconds; far more than it takes, for a machine that is busy building. */
const PATIENCE = 60_000;

// `npm run simulate -- --in-memory` lives as many such lives as it is asked for.
describe('Whatever happens, in whatever order,', () => {
  test.each(RENEWABLE)(
    'the permit of %s is extended once a cycle at most, and every extension is a renewal shown',
    async (person, before) => {
      await fc.assert(
        fc.asyncProperty(anyLife, (life) => assertExtendedAsShown(person, before, life)),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  test.each(NOT_RENEWABLE)(
    'the permit of %s is not extended',
    async (person) => {
      await fc.assert(
        fc.asyncProperty(anyLife, (life) => assertNotExtended(person, life)),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );
});
