import type { Materials } from './decision';
import type { Circumstances } from './facts';
import type { PaperRule } from './policy';

/** The papers to take to the counter (R50-R60): all of them, whatever the reason, as far as the person is not known. */
export function papersFor(rules: readonly PaperRule[], { housing, occupation }: Circumstances): readonly Materials[] {
  return rules
    .filter((rule) => rule.housing === undefined || housing === undefined || rule.housing === housing)
    .filter(({ notFrom }) => occupation === undefined || notFrom === undefined || !notFrom.includes(occupation))
    .map((rule) => ({
      group: rule.group,
      need: rule.need,
      ...(rule.housing !== undefined && housing === undefined ? { for: rule.housing } : {}),
      items: rule.items,
    }));
}
