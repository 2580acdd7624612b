import { ENTRYLESS, type Classify } from '../../src/search/classifier';
import type { Find } from '../../src/search/find';
import { item } from '../../src/search/item';
import {
  choicesOf,
  isShort,
  rememberedHash,
  type PackedChoices,
  type PackedRemembered,
} from '../../src/search/remembered';
import { queryTokens } from '../../src/search/tokens';
import { compressNumbers, distancesIn } from './compress';
import { simplified } from './simplified';
import { isAnsweredBy } from './verdicts';
import { catalogue, entryNumbers, FEW_WAYS, isName, spreadOf, waysOfEach, type Way } from './ways';

/** What answers a way must be among so many of the classifier's choices; of a name it may be any. */
const MOST_CHOICES = 12;

/**
 * Returns the short ways of asking, and the names of the catalogue, that a search without memory answers wrongly, packed. A way that
 * stands in one file alone is not remembered, unless its entry has few: what one author typed, hardly anybody else does.
 */
export function remembered(ways: readonly Way[], find: Find, classify: Classify): PackedRemembered {
  const asked = tokenized(ways);
  return {
    short: packedChoices(
      asked.filter(({ tokens }) => isShort(tokens)),
      find,
      classify,
    ),
    names: packedChoices(
      asked.filter(({ way, tokens }) => isName(way) && !isShort(tokens)),
      find,
      classify,
    ),
  };
}

const titled = new Map(
  Object.entries(catalogue).flatMap(([id, { zh, en }]) => [zh.title, en.title].map((title) => [title, id])),
);

/** A name leads to the entry whose title it is, whichever entries have it as another name. */
function leadingToTitled(way: Way): Way {
  const id = isName(way) ? titled.get(way.text) : undefined;
  return id === undefined ? way : { ...way, answeredBy: [id] };
}

/**
 * Packs the ways that are answered wrongly. Not remembered is a way that two entries claim, one of which the classifier knows next to nothing,
 * and one whose hash another way has that needs no memory or a different one.
 */
function packedChoices(ways: readonly AskedWay[], find: Find, classify: Classify): PackedChoices {
  const choiceOf = new Map<number, number | undefined>();
  for (const asked of unequivocal(ways)) {
    const hash = rememberedHash(asked.tokens);
    const choice = neededChoice(asked, find, classify);
    choiceOf.set(hash, choiceOf.has(hash) && choiceOf.get(hash) !== choice ? undefined : choice);
  }
  const kept = [...choiceOf]
    .flatMap(([hash, choice]) => (choice === undefined ? [] : [[hash, choice] as const]))
    .sort(([one], [other]) => one - other);
  return {
    queries: compressNumbers(distancesIn(kept.map(([hash]) => hash))),
    choices: compressNumbers(kept.map(([, choice]) => choice)),
  };
}

/** Returns which of the classifier's choices must be remembered; none if the search is right without, or cannot be helped, or few ask it. */
function neededChoice({ tokens, way, isWorthIt }: AskedWay, find: Find, classify: Classify) {
  if (!isWorthIt) return undefined;
  const likelihoods = classify(tokens);
  if (likelihoods.known === 0 || isRight(find(way.text).results[0]?.id, way)) return undefined;
  const choice = choicesOf(likelihoods).indexOf(entryNumbers.get(way.answeredBy[0] ?? '') ?? ENTRYLESS);
  return isName(way) || choice < MOST_CHOICES ? choice : undefined;
}

interface AskedWay {
  readonly way: Way;
  readonly tokens: readonly string[];
  /** True if others will ask it, too: a name, a way in two files, or one of an entry that has few. */
  readonly isWorthIt: boolean;
}

function tokenized(ways: readonly Way[]): readonly AskedWay[] {
  const asked = ways.map((way) => ({ way: leadingToTitled(way), tokens: queryTokens(simplified(way.text)) }));
  const queries = asked.map(({ tokens }) => tokens.join(' '));
  const files = spreadOf(ways, 'file', (_, at) => [item(queries, at)]);
  const counts = waysOfEach(ways);
  return asked.map(({ way, tokens }, at) => {
    const isInTwo = (files.get(item(queries, at)) ?? 0) > 1;
    return { way, tokens, isWorthIt: isName(way) || isInTwo || (counts.get(way.answeredBy[0]) ?? 0) < FEW_WAYS };
  });
}

/** Returns the ways, each once, unless they stand under different entries. */
function unequivocal(ways: readonly AskedWay[]): readonly AskedWay[] {
  const byQuery = new Map<string, AskedWay | undefined>();
  for (const asked of ways) {
    const query = asked.tokens.join(' ');
    const other = byQuery.get(query);
    const differs = byQuery.has(query) && !(other && meantBy(asked.way) === meantBy(other.way));
    byQuery.set(query, differs ? undefined : (other ?? asked));
  }
  return [...byQuery.values()].filter((asked) => asked !== undefined);
}

/** Returns the page that a way of asking is about; none if the matter is none of ours. */
function meantBy({ answeredBy: [best] }: Way): string | undefined {
  return best && (catalogue[best]?.about ?? best);
}

/** A name leads to its own entry, another way also to a question about it. */
function isRight(found: string | undefined, way: Way): boolean {
  if (found === undefined) return way.answeredBy.length === 0;
  return isName(way) ? found === way.answeredBy[0] : isAnsweredBy(way.answeredBy, found);
}
