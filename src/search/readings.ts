import { item } from './item';
import type { Lexicon } from './lexicon';
import type { SoundNode } from './sounds';
import { isCharacter } from './tokens';

/** A part of a query that may stand for a token. */
interface Reading {
  /** The index of its first unit. */
  readonly start: number;
  /** The index after its last unit. */
  readonly end: number;
  /** The cost of the guess: 0 for an exact match. */
  readonly cost: number;
}

/** All interpretations of a query. Its units are Chinese characters and single letters or digits. */
export interface Readings {
  /** The number of units in the query. */
  readonly length: number;
  /** Readings by token, later starts first; only those from which the end of the query can be reached. */
  readonly ofToken: readonly (readonly Reading[] | undefined)[];
  /** The tokens with which the query may begin, and those with which it may end. */
  readonly first: ReadonlySet<number>;
  readonly last: ReadonlySet<number>;
}

export const NO_READINGS: Readings = { length: 0, ofToken: [], first: new Set(), last: new Set() };

const HOMOPHONE = 0.35;
const INITIAL = 0.15;
const HALF_TYPED = 0.1;
const MISSPELT = 0.6;

/** @param forgiving Also accepts one swapped, missing or extra letter in each syllable or word. */
export function readingsOf(units: readonly string[], lexicon: Lexicon, forgiving: boolean): Readings {
  const { texts, numberOf, sounds, syllablesOf } = lexicon;
  const { length } = units;
  const ofToken: (Reading[] | undefined)[] = [];
  const first = new Set<number>();
  const last = new Set<number>();
  /** True if the rest of the query can be read from this unit on. */
  const leads: boolean[] = [];
  leads[length] = true;

  function readAt(start: number): void {
    function read(token: number, end: number, cost: number): void {
      leads[start] = true;
      if (start === 0) first.add(token);
      if (end === length) last.add(token);
      const before = ofToken[token];
      if (before) before.push({ start, end, cost });
      else ofToken[token] = [{ start, end, cost }];
    }
    function arrive({ here }: SoundNode, end: number, cost: number): void {
      for (let at = 0; at < here.length; at += 2) read(item(here, at), end, cost + item(here, at + 1));
    }
    function begun(node: SoundNode, end: number): void {
      const typed = end - start;
      const initial = typed === 1 || (typed === 2 && units[start + 1] === 'h');
      if (initial || end === length)
        for (const token of node.characters) read(token, end, initial ? INITIAL : HALF_TYPED);
      for (const token of node.words) {
        const { length: whole } = item(texts, token);
        read(token, end, HALF_TYPED + (0.3 * (whole - typed)) / whole);
      }
    }
    /** Walks the tree along the letters from `at` on; allows one mistake. */
    function walk(node: SoundNode, at: number, mistaken: boolean): void {
      const letter = units[at];
      if (at > start && leads[at]) {
        arrive(node, at, mistaken ? MISSPELT : 0);
        if (!mistaken) begun(node, at);
      }
      if (letter === undefined) return;
      const next = node.next.get(letter);
      if (next) walk(next, at + 1, mistaken);
      if (!forgiving || mistaken) return;
      node.next.forEach((skipped, other) => {
        if (other === letter) return;
        walk(skipped, at, true);
        const swapped = units[at + 1] === other ? skipped.next.get(letter) : undefined;
        if (swapped) walk(swapped, at + 2, true);
      });
      if (at > start) walk(node, at + 1, true);
    }

    const unit = item(units, start);
    if (!isCharacter(unit)) {
      walk(sounds, start, false);
      return;
    }
    if (!leads[start + 1]) return;
    const exact = (character = '', cost: number) => {
      const token = numberOf.get(character);
      if (token !== undefined) read(token, start + 1, cost);
    };
    exact(unit, 0);
    if (forgiving) {
      exact(units[start - 1], MISSPELT / 2);
      exact(units[start + 1], MISSPELT / 2);
    }
    for (const syllable of syllablesOf.get(unit) ?? []) {
      let node: SoundNode | undefined = sounds;
      for (const letter of syllable) node = node?.next.get(letter);
      if (node) arrive(node, start + 1, HOMOPHONE);
    }
  }

  for (let start = length - 1; start >= 0; start -= 1) readAt(start);
  return { length, ofToken, first, last };
}
