/** The cost of a syllable that sounds similar and is often typed instead. */
const FUZZY = 0.15;

/** A node in the prefix tree of all syllables and words. */
export interface SoundNode {
  readonly next: Map<string, SoundNode>;
  /** Tokens with this sound or spelling, each followed by the cost of the match. */
  readonly here: number[];
  /** Characters whose syllable begins with this prefix, and words that do. */
  readonly characters: number[];
  readonly words: number[];
}

export function emptyNode(): SoundNode {
  return { next: new Map(), here: [], characters: [], words: [] };
}

function nodeAt(root: SoundNode, letters: string): SoundNode {
  let node = root;
  for (const letter of letters) {
    let next = node.next.get(letter);
    if (!next) node.next.set(letter, (next = emptyNode()));
    node = next;
  }
  return node;
}

/** Initials that many people confuse in speech, and so in typing. */
const INITIALS: Readonly<Record<string, readonly string[]>> = {
  zh: ['z'],
  z: ['zh'],
  ch: ['c'],
  c: ['ch'],
  sh: ['s'],
  s: ['sh'],
  n: ['l'],
  l: ['n', 'r'],
  r: ['l'],
  f: ['h'],
  h: ['f'],
};

/** Returns the spellings with which a syllable is confused, without itself: for zheng, zhen, zeng and zen. */
export function confused(syllable: string): readonly string[] {
  const [, initial = '', final = ''] = /^([zcs]h|[^aeiou]?)(.*)$/.exec(syllable) ?? [];
  const initials = [initial, ...(INITIALS[initial] ?? [])];
  const finals = [final];
  if (/[aei]ng$/.test(final)) finals.push(final.slice(0, -1));
  else if (/[aei]n$/.test(final)) finals.push(`${final}g`);
  return initials.flatMap((start) => finals.map((end) => start + end)).slice(1);
}

/** Adds the characters of one syllable to the tree. */
export function addSyllable(root: SoundNode, syllable: string, tokens: readonly number[]): void {
  for (const token of tokens) nodeAt(root, syllable).here.push(token, 0);
  for (const other of confused(syllable)) for (const token of tokens) nodeAt(root, other).here.push(token, FUZZY);
  for (const node of beginnings(root, syllable)) node.characters.push(...tokens);
}

/** Adds a word that is typed letter by letter to the tree. */
export function addWord(root: SoundNode, word: string, token: number): void {
  nodeAt(root, word).here.push(token, 0);
  for (const node of beginnings(root, word)) node.words.push(token);
}

function beginnings(root: SoundNode, letters: string): readonly SoundNode[] {
  return Array.from({ length: letters.length - 1 }, (_, at) => nodeAt(root, letters.slice(0, at + 1)));
}
