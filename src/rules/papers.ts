import type { Materials } from './decision';
import type { Circumstances } from './facts';
import type { PaperRule } from './policy';

/**
 * Prepares a policy's papers for many cases. Returns a function from circumstances to the papers for the counter
 * (R50-R60): all that apply, whatever the reason, and those for every value of an unknown circumstance. Equal circumstances
 * share one frozen list.
 */
export function papersBy(rules: readonly PaperRule[]): (circumstances: Circumstances) => readonly Materials[] {
  const lists = new Map<string, readonly Materials[]>();
  return (circumstances) => {
    const key = `${circumstances.housing ?? ''} ${circumstances.occupation ?? ''}`;
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = Object.freeze(listed(rules, circumstances));
    lists.set(key, list);
    return list;
  };
}

function listed(rules: readonly PaperRule[], { housing, occupation }: Circumstances): readonly Materials[] {
  return rules
    .filter((rule) => rule.housing === undefined || housing === undefined || rule.housing === housing)
    .filter(({ notFrom }) => occupation === undefined || !notFrom?.includes(occupation))
    .map((rule) =>
      Object.freeze({
        group: rule.group,
        need: rule.need,
        ...(rule.housing !== undefined && housing === undefined ? { for: rule.housing } : {}),
        items: rule.items,
      }),
    );
}
