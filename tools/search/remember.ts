import { ENTRYLESS } from '../../src/search/classifier';
import type { Find } from '../../src/search/find';
import { isShort, rememberedHash, type PackedRemembered } from '../../src/search/remembered';
import { queryTokens } from '../../src/search/tokens';
import { distancesIn, packNumbers } from './pack-numbers';
import { simplified } from './simplified';
import { catalogue, type Way } from './ways';

/**
 * Returns the short ways of asking that a search without memory answers wrongly, packed. A way that two entries claim is not
 * remembered, and of two with the same hash the second is not.
 */
export function remembered(ways: readonly Way[], find: Find): PackedRemembered {
  const numberOf = new Map(Object.keys(catalogue).map((id, entry) => [id, entry]));
  const entryOf = new Map<number, number>();
  for (const { text, answeredBy } of unequivocal(ways)) {
    const hash = rememberedHash(queryTokens(simplified(text)));
    if (entryOf.has(hash) || isRight(find(text).results[0]?.id, answeredBy)) continue;
    entryOf.set(hash, numberOf.get(answeredBy[0] ?? '') ?? ENTRYLESS);
  }
  const kept = [...entryOf].sort(([one], [other]) => one - other);
  return {
    queries: packNumbers(distancesIn(kept.map(([hash]) => hash))),
    entries: packNumbers(kept.map(([, entry]) => entry - ENTRYLESS)),
  };
}

/** Returns the short ways, each once, unless they stand under different entries. */
function unequivocal(ways: readonly Way[]): readonly Way[] {
  const byQuery = new Map<string, Way | undefined>();
  for (const way of ways) {
    const tokens = queryTokens(simplified(way.text));
    if (!isShort(tokens)) continue;
    const query = tokens.join(' ');
    const other = byQuery.get(query);
    const differs = byQuery.has(query) && !(other && meantBy(way) === meantBy(other));
    byQuery.set(query, differs ? undefined : way);
  }
  return [...byQuery.values()].filter((way) => way !== undefined);
}

/** Returns the page that a way of asking is about; none if the matter is none of ours. */
function meantBy({ answeredBy: [best] }: Way): string | undefined {
  return best && pageOf(best);
}

function pageOf(id: string): string {
  return catalogue[id]?.about ?? id;
}

function isRight(found: string | undefined, answeredBy: readonly string[]): boolean {
  if (found === undefined) return answeredBy.length === 0;
  return answeredBy.some((id) => id === found || id === pageOf(found));
}
