/** Added to each count, so that an unseen word makes no class impossible. */
const SMOOTHING = 0.1;

/**
 * A multinomial naive Bayes classifier.
 * @returns A function that orders the classes by how likely some words belong to them, the likeliest first.
 */
export function bayes(
  examples: readonly (readonly [words: readonly string[], name: string])[],
): (words: readonly string[]) => readonly string[] {
  const classes = new Map<string, { examples: number; words: number; readonly counts: Map<string, number> }>();
  const vocabulary = new Set<string>();
  for (const [words, name] of examples) {
    const one = classes.get(name) ?? { examples: 0, words: 0, counts: new Map<string, number>() };
    classes.set(name, one);
    one.examples += 1;
    one.words += words.length;
    for (const word of words) {
      vocabulary.add(word);
      one.counts.set(word, (one.counts.get(word) ?? 0) + 1);
    }
  }
  return (words) => {
    const known = words.filter((word) => vocabulary.has(word));
    return [...classes]
      .map(([name, { examples: many, words: whole, counts }]) => {
        const odds = (word: string) =>
          Math.log(((counts.get(word) ?? 0) + SMOOTHING) / (whole + SMOOTHING * vocabulary.size));
        return { name, likelihood: known.reduce((sum, word) => sum + odds(word), Math.log(many)) };
      })
      .sort((one, other) => other.likelihood - one.likelihood)
      .map(({ name }) => name);
  };
}
