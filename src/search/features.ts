import { CONCEPTS } from './concepts';
import { isCharacter } from './tokens';

/** Longer words also count by their beginning, so that renewal and renewing are alike. */
const STEM = 5;
/** Words also count by their runs of so many letters, with a mark at both ends, so that misspelt ones are still alike. */
const RUN = 4;
/** The most tokens of an expression in `CONCEPTS`. */
const EXPRESSION = 6;
/** Letters that occur in no query stand for the concepts. */
const FIRST_CONCEPT = 0x400;
/** A longer text touches upon everything; pairs of its concepts say nothing. */
const PAIRED = 12;

const conceptsOf = new Map<string, string[]>();
Object.values(CONCEPTS).forEach((expressions, number) => {
  /** One character, so that pairs of concepts stay short. */
  const concept = String.fromCharCode(FIRST_CONCEPT + number);
  for (const written of expressions.split(' ')) {
    const expression = written.split('-').join(' ');
    const others = conceptsOf.get(expression);
    if (others) others.push(concept);
    else conceptsOf.set(expression, [concept]);
  }
});

/** Calls back for each concept of each expression in a text: the expression begins with one token and ends before another. */
export function eachConcept(
  tokens: readonly string[],
  call: (concept: string, start: number, end: number) => void,
): void {
  tokens.forEach((_, start) => {
    let expression = '';
    tokens.slice(start, start + EXPRESSION).forEach((token, at) => {
      expression += expression === '' || isCharacter(token) ? token : ` ${token}`;
      for (const concept of conceptsOf.get(expression) ?? []) call(concept, start, start + at + 1);
    });
  });
}

/** Returns the concepts that occur in a query, each once, in the order of the alphabet. */
function conceptsIn(tokens: readonly string[]): readonly string[] {
  const found = new Set<string>();
  eachConcept(tokens, (concept) => found.add(concept));
  return [...found].sort();
}

/** The features that speak of a query's shape: how much of it is unknown, and how long it is. */
export const SHAPES: readonly string[] = [
  ...[0, 1, 2, 3].map((strange) => `strange${String(strange)}`),
  ...[0, 1, 2, 3, 4].map((quarters) => `pairs${String(quarters)}`),
  ...[0, 1, 2].map((length) => `length${String(length)}`),
];

const isNumber = (token: string) => token < ':';

/** Returns the runs of letters in a word that has enough of them: `<lea`, `leas`, `ease` and `ase>` for lease. */
function runsOf(word: string): readonly string[] {
  if (word.length < RUN || isNumber(word)) return [];
  const marked = `<${word}>`;
  return Array.from({ length: marked.length - RUN + 1 }, (_, at) => `~${marked.slice(at, at + RUN)}`);
}

/**
 * Returns the features by which the classifier weighs a query, each once: characters and words, their pairs and triples,
 * pairs with one token between them, the first and the last, runs of letters, concepts and their pairs. Only known ones are
 * returned; how many are unknown, and how long the query is, are features too (`SHAPES`), because strange words speak for a
 * matter that is none of ours.
 * @param isKnown True if the classifier has weights for the feature.
 */
export function featuresOf(tokens: readonly string[], isKnown: (feature: string) => boolean): readonly string[] {
  const features = new Set<string>();
  let strange = 0;
  const pairs = { all: 0, strange: 0 };

  function add(feature: string): boolean {
    const known = isKnown(feature);
    if (known) features.add(feature);
    return known;
  }
  tokens.forEach((written, at) => {
    // Which number it is seldom matters, except for the hotline's.
    const token = isNumber(written) && written !== '12345' ? '#' : written;
    if (!add(token)) strange += 1;
    const [second, third] = [tokens[at + 1], tokens[at + 2]];
    if (isCharacter(token)) {
      if (second === undefined) return;
      pairs.all += 1;
      if (!add(token + second)) pairs.strange += 1;
      if (third === undefined || !isCharacter(third)) return;
      add(`${token}_${third}`);
      if (isCharacter(second)) add(token + second + third);
      return;
    }
    if (token.length > STEM) add(`${token.slice(0, STEM)}-`);
    for (const run of runsOf(token)) add(run);
    if (second === undefined || isCharacter(second)) return;
    pairs.all += 1;
    if (!add(`${token} ${second}`)) pairs.strange += 1;
    if (third !== undefined && !isCharacter(third)) add(`${token} _ ${third}`);
  });

  add(`^${tokens[0] ?? ''}`);
  add(`${tokens[tokens.length - 1] ?? ''}$`);
  const concepts = conceptsIn(tokens);
  concepts.forEach((concept, at) => {
    add(concept);
    if (concepts.length <= PAIRED) for (const other of concepts.slice(at + 1)) add(concept + other);
  });
  /** Nothing is known of nonsense. */
  if (features.size === 0) return [];
  features.add(`strange${String(Math.min(3, strange))}`);
  if (pairs.all > 0) features.add(`pairs${String(Math.floor((4 * pairs.strange) / pairs.all))}`);
  features.add(`length${String(tokens.length <= 3 ? 0 : tokens.length <= 8 ? 1 : 2)}`);
  return [...features];
}
