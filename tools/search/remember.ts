import { ENTRYLESS, type Classify } from '../../src/search/classifier';
import type { Find } from '../../src/search/find';
import { choicesOf, isShort, rememberedHash, type PackedRemembered } from '../../src/search/remembered';
import { queryTokens } from '../../src/search/tokens';
import { distancesIn, packDigits, packNumbers } from './pack-numbers';
import { simplified } from './simplified';
import { isAnsweredBy } from './verdicts';
import { catalogue, type Way } from './ways';

/** What answers must be among so many of the classifier's choices. */
const MOST_CHOICES = 12;

/**
 * Returns the short ways of asking that a search without memory answers wrongly, packed. Not remembered is a way that two entries
 * claim, the second of two with the same hash, and one of which the classifier knows next to nothing.
 */
export function remembered(ways: readonly Way[], find: Find, classify: Classify): PackedRemembered {
  const entryOf = new Map(Object.keys(catalogue).map((id, entry) => [id, entry]));
  const choiceOf = new Map<number, number>();
  for (const { tokens, way } of unequivocal(ways)) {
    const { text, answeredBy } = way;
    const hash = rememberedHash(tokens);
    const likelihoods = classify(tokens);
    if (choiceOf.has(hash) || likelihoods.known === 0 || isRight(find(text).results[0]?.id, answeredBy)) continue;
    const choice = choicesOf(likelihoods).indexOf(entryOf.get(answeredBy[0] ?? '') ?? ENTRYLESS);
    if (choice < MOST_CHOICES) choiceOf.set(hash, choice);
  }
  const kept = [...choiceOf].sort(([one], [other]) => one - other);
  return {
    queries: packNumbers(distancesIn(kept.map(([hash]) => hash))),
    choices: packDigits(kept.map(([, choice]) => choice)),
  };
}

interface ShortWay {
  readonly way: Way;
  readonly tokens: readonly string[];
}

/** Returns the short ways, each once, unless they stand under different entries. */
function unequivocal(ways: readonly Way[]): readonly ShortWay[] {
  const byQuery = new Map<string, ShortWay | undefined>();
  for (const way of ways) {
    const tokens = queryTokens(simplified(way.text));
    if (!isShort(tokens)) continue;
    const query = tokens.join(' ');
    const other = byQuery.get(query);
    const differs = byQuery.has(query) && !(other && meantBy(way) === meantBy(other.way));
    byQuery.set(query, differs ? undefined : { way, tokens });
  }
  return [...byQuery.values()].filter((short) => short !== undefined);
}

/** Returns the page that a way of asking is about; none if the matter is none of ours. */
function meantBy({ answeredBy: [best] }: Way): string | undefined {
  return best && (catalogue[best]?.about ?? best);
}

function isRight(found: string | undefined, answeredBy: readonly string[]): boolean {
  return found === undefined ? answeredBy.length === 0 : isAnsweredBy(answeredBy, found);
}
