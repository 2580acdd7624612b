import type { Materials } from './decision';
import type { Circumstances } from './facts';
import type { PaperRule } from './policy';

/**
 * Makes a policy's papers ready for many cases. The papers for the counter (R50-R60) are all of them, whatever the
 * reason, as far as the person is not known. The same circumstances get the same list, frozen, for it is shared.
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
