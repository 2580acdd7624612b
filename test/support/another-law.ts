import { invented2030 } from '../../src/rules/cases/second-policy';
import type { Policy } from '../../src/rules/policy';
import { POLICIES } from '../../src/rules/policy-in-force';

/** Runs code while the app knows the invented law of 2030. */
export async function withAnotherLaw(run: () => Promise<void>): Promise<void> {
  const known = POLICIES as Policy[];
  known.push(invented2030);
  try {
    await run();
  } finally {
    known.pop();
  }
}
