/** Costs grow with the guess. This one: heard, and so typed, a little differently. */
const FUZZY = 0.15;

/** A place in the tree of all syllables and words. */
export interface SoundNode {
  readonly next: Map<string, SoundNode>;
  /** Tokens that sound so or are spelled so, each followed by the cost of taking it for meant. */
  readonly here: number[];
  /** Characters whose syllable begins so, and words that do. */
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

/** Initials and finals that many people do not tell apart, in speech and so in typing. */
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

/** The spellings that one may hear for a syllable, itself left out: zheng, zhen, zeng, zen. */
export function confused(syllable: string): readonly string[] {
  const [, initial = '', final = ''] = /^([zcs]h|[^aeiou]?)(.*)$/.exec(syllable) ?? [];
  const initials = [initial, ...(INITIALS[initial] ?? [])];
  const finals = [final];
  if (/[aei]ng$/.test(final)) finals.push(final.slice(0, -1));
  else if (/[aei]n$/.test(final)) finals.push(`${final}g`);
  return initials.flatMap((start) => finals.map((end) => start + end)).slice(1);
}

/** Enters the characters of one syllable. */
export function addSyllable(root: SoundNode, syllable: string, tokens: readonly number[]): void {
  for (const token of tokens) nodeAt(root, syllable).here.push(token, 0);
  for (const other of confused(syllable)) for (const token of tokens) nodeAt(root, other).here.push(token, FUZZY);
  for (const node of beginnings(root, syllable)) node.characters.push(...tokens);
}

/** Enters a word that is typed letter by letter. */
export function addWord(root: SoundNode, word: string, token: number): void {
  nodeAt(root, word).here.push(token, 0);
  for (const node of beginnings(root, word)) node.words.push(token);
}

function beginnings(root: SoundNode, letters: string): readonly SoundNode[] {
  return Array.from({ length: letters.length - 1 }, (_, at) => nodeAt(root, letters.slice(0, at + 1)));
}
