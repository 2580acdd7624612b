import { ALL_KINDS, shares, tallied } from '../../tools/search/verdicts';
import { CASES, setIn, waysLeftOut, wholeCorpus } from './search-corpora';
import { ENGINES } from './search-engines';

/**
 * Compares what our search and others find of the same queries: our own sets, ways of asking that none has learnt from, and
 * those of more files.
 */
export async function benchSearchQuality(files: readonly string[]): Promise<void> {
  const corpus = wholeCorpus();
  const sets = [...[...CASES, ...files].map((path) => setIn(path, corpus)), await waysLeftOut(corpus)];
  for (const { name, corpus: searched, cases } of sets) {
    console.log(`\n${name}`);
    const rows = Object.entries(ENGINES).map(([engine, make]) => {
      const tally = tallied(cases, make(searched)).get(ALL_KINDS);
      return [engine, tally ? shares(tally) : {}] as const;
    });
    console.table(Object.fromEntries(rows));
  }
}
