import fc from 'fast-check';
import {
  anyLife,
  assertExtendedAsShown,
  assertNotExtended,
  NOT_RENEWABLE,
  RENEWABLE,
} from '../../../test/support/random-lives';

/** Lives that one seed fixes. */
export interface Batch {
  readonly seed: number;
  readonly lives: number;
}

/** Those who may renew live three times as often as those who may not. */
const ANYONE = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...RENEWABLE) },
  { weight: 1, arbitrary: fc.constantFrom(...NOT_RENEWABLE.map((person) => [person, 'never'] as const)) },
);

/** Returns how a promise was broken, with the shortest life that was found to break it; an empty text if none was. */
export async function liveBatch({ seed, lives }: Batch): Promise<string> {
  const outcome = await fc.check(
    fc.asyncProperty(ANYONE, anyLife, ([person, before], life) =>
      before === 'never' ? assertNotExtended(person, life) : assertExtendedAsShown(person, before, life),
    ),
    { seed, numRuns: lives },
  );
  return outcome.failed ? `${fc.defaultReportMessage(outcome) ?? ''}\n${String(outcome.errorInstance)}` : '';
}
