import { classifier, classifiesNothing, ENTRYLESS, type PackedUnits, type PackedWeights } from './classifier';
import { item } from './item';
import { lexiconOf } from './lexicon';
import { markedTitle, type Piece } from './marks';
import { matcher } from './matcher';
import { unpackedOtherCharacters, type PackedOtherCharacters } from './other-characters';
import type { PackedIndex, PackedNames } from './packed-index';
import { districtOf, placesOf } from './places';
import { ranked, type Ranked } from './rank';
import { remembers, type PackedRemembered } from './remembered';
import { queryTokens, withoutRepetition } from './tokens';

/** A search result. */
export interface Result {
  readonly id: string;
  /** The path of the screen to open. */
  readonly path: string;
  readonly title: string;
  /** The title in pieces; those that match the query are marked. */
  readonly pieces: readonly Piece[];
  /** The synonym that matched; absent if the title shows the match. */
  readonly called?: string;
  /** The place that the query names, in the district of the title. */
  readonly place?: string;
  /** What stands there, in one or two sentences; absent if the screen's hint says it. */
  readonly summary?: string;
}

/** What is learnt from ways of asking. */
export interface Learnt {
  readonly weights: PackedWeights;
  readonly remembered: PackedRemembered;
}

/** What only queries with letters need, and titles in English. */
export interface English {
  readonly names: PackedNames;
  /** The runs of letters that are known, learnt from ways of asking too. */
  readonly letters: PackedUnits;
}

export interface Loaded {
  readonly index: PackedIndex;
  /** What was learnt from ways of asking; without it only names are found. */
  readonly learnt?: Learnt;
  readonly english?: English;
  /** The language of titles; in Chinese also if English is not loaded. */
  readonly titles?: 'zh' | 'en';
  /** What other characters stand for; only with what was learnt, which knows the frequent ones. */
  readonly otherCharacters?: PackedOtherCharacters;
}

/** What a query finds. */
export interface Found {
  /** At most 20, the best first. */
  readonly results: readonly Result[];
  /** At most three that the query may mean; only if there are no results. */
  readonly suggested: readonly Result[];
}

export type Find = (query: string) => Found;

const NOTHING: Found = { results: [], suggested: [] };
const MOST = 20;

/**
 * Makes the search of an index. The matcher reads half-typed words, pinyin, initials and misspellings; the classifier weighs
 * the words of sentences; `ranked` puts both in one order (docs/adr/0019-a-classifier-beside-the-matcher.md).
 */
export function finder({ index, learnt, english, titles = 'zh', otherCharacters }: Loaded): Find {
  const names = english?.names ?? [];
  const others = learnt && otherCharacters && unpackedOtherCharacters(otherCharacters, index, learnt.weights);
  const lexicon = lexiconOf(index, names, others?.homophones);
  const { phrases, numberOf } = lexicon;
  const paths = index.entries.map(([id, folder]) => pathIn(folder, id));
  const match = matcher(lexicon);
  const places = placesOf(index);
  const classify = learnt ? classifier(learnt.weights, english?.letters, index.entries.length) : classifiesNothing;
  const remember = learnt ? remembers(learnt.remembered) : () => undefined;

  /** What is remembered comes first; the rest stands below it. */
  function withRemembered(entry: number | undefined, { entries, sure }: Ranked): Ranked {
    if (entry === undefined) return { entries, sure };
    if (entry === ENTRYLESS) return { entries: [], sure: true };
    const others = sure ? entries.filter((other) => other !== entry) : [];
    return { entries: [entry, ...others], sure: true };
  }

  return (query) => {
    const tokens = withoutRepetition(queryTokens(query)).map((token) => others?.simplified.get(token) ?? token);
    if (tokens.length === 0) return NOTHING;
    const { byEntry, readings } = match(tokens);
    const placed = places.read(tokens);
    const likelihoods = places.settled(placed, classify(placed.tokens));
    const matches = places.kept(byEntry, placed);
    // Of what is remembered something is known: another query has its hash by chance.
    const remembered = likelihoods.known > 0 ? remember(tokens, likelihoods) : undefined;
    const { entries, sure } = withRemembered(remembered, ranked(likelihoods, matches, index.about));

    const district = districtOf(placed);
    const shown = entries.slice(0, MOST).map((entry): Result => {
      const [id, , ...chinese] = item(index.entries, entry);
      const [title, , summary] = (titles === 'en' ? names[entry] : undefined) ?? chinese;
      const { pieces, isTyped } = markedTitle(title, tokens, readings, numberOf);
      const found = { id, path: item(paths, entry), title, pieces, ...(summary !== '' && { summary }) };
      const [named] = entry === district ? placed.named : [];
      if (named && !item(chinese, 0).includes(named.name)) return { ...found, place: named.name };
      const matched = matches.get(entry);
      if (matched === undefined) return found;
      const { text } = item(phrases, matched.phrase);
      if (text === title || isTyped) return found;
      return places.isIn(text, entry) ? { ...found, place: text } : { ...found, called: text };
    });
    return sure ? { results: shown, suggested: [] } : { results: [], suggested: shown };
  };
}

/**
 * Returns the path of a page from its folder: `guide/papers?housing=rented` gives `/guide/papers/papers?housing=rented`. A parameter
 * without a value has what the identity says behind its first hyphen.
 */
function pathIn(folder: string, id: string): string {
  const whole = folder.endsWith('=') ? folder + id.slice(id.indexOf('-') + 1) : folder;
  return encodeURI(whole.replace(/^(.+\/)([^/?]+)/, '/$1$2/$2'));
}
