import type { Decision, Outcome } from '../../src/rules/decision';
import { OUTCOMES } from '../../src/rules/decision';
import type { ClerkWords } from './words';

const EXAMPLES = 5;

interface Change {
  count: number;
  readonly examples: string[];
}

/** Counts the cases whose outcome a draft changes, with a few examples per change, so that memory stays flat. */
export class Comparison {
  private total = 0;
  private changed = 0;
  private otherwise = 0;
  private errors = 0;
  private readonly changes = new Map<string, Change>();

  addError(): void {
    this.errors += 1;
  }

  add(name: string, before: Decision, after: Decision): void {
    this.total += 1;
    if (before.outcome === after.outcome) {
      if (consequences(before) !== consequences(after)) this.otherwise += 1;
      return;
    }
    this.changed += 1;
    const key = between(before.outcome, after.outcome);
    const change = this.changes.get(key) ?? { count: 0, examples: [] };
    change.count += 1;
    if (change.examples.length < EXAMPLES) change.examples.push(name);
    this.changes.set(key, change);
  }

  report(words: ClerkWords): string {
    const lines = [words.compared(this.total, this.changed, this.otherwise, this.errors)];
    for (const before of OUTCOMES) {
      for (const after of OUTCOMES) {
        const change = this.changes.get(between(before, after));
        if (change === undefined) continue;
        lines.push(`  ${words.change(before, after, change.count)}`, `    ${words.examples(change.examples)}`);
      }
    }
    return `${lines.join('\n')}\n`;
  }
}

function between(before: Outcome, after: Outcome): string {
  return `${before} ${after}`;
}

/** Returns everything that follows for the holder, apart from the outcome. */
function consequences({ reasons, window, validity, materials }: Decision): string {
  return JSON.stringify([reasons, window, validity, materials]);
}
