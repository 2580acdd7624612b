// Runs in a process of its own, with or without a JIT, and writes its measurements as JSON. The results found do not depend
// on the JIT: `times` leaves them out.
//
// All engines are timed alike: every query runs once first, so that the JIT has done its work, and of several rounds over
// the same keys the fastest counts for each. The run without a JIT shows how a search performs cold. The time is processor
// time, which other load on the machine does not change.
import { realCatalogue, type Corpus } from './search-corpora';
import { ENGINES, type Engine, type Search } from './search-engines';
import type { Measured, Quality } from './search';

const [, , what] = process.argv;

function measure(name: string, engine: Engine, corpus: Corpus): Measured {
  let search: Search = () => [];
  const index = worked(() => {
    search = engine(corpus);
    // Some engines build part of their index on the first query.
    search('续签办理');
  });
  const quality = what === 'times' ? undefined : judge(search, corpus);
  const keys = sample(
    corpus.asked.flatMap(({ query }) => prefixes(query)),
    200,
  );
  const times = timed(search, keys, what === 'times' ? 3 : 10);
  return {
    corpus: corpus.name,
    engine: name,
    quality,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    index,
  };
}

/** Returns the value that this share of the numbers does not exceed. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? NaN;
}

/** Each query has one right entry: precision is its share of the results, leaving out queries with none. */
function judge(search: Search, { asked, nonsense }: Corpus): Quality {
  const found = asked.map(({ query, entry }) => {
    const entries = search(query);
    return { rank: entries.indexOf(entry), many: entries.length };
  });
  const share = (most: number) => found.filter(({ rank }) => rank >= 0 && rank < most).length / found.length;
  const answered = found.filter(({ many }) => many > 0);
  return {
    recall: share(20),
    first: share(1),
    precision: answered.reduce((sum, { rank, many }) => sum + (rank < 0 ? 0 : 1 / many), 0) / answered.length,
    nonsense: nonsense.filter((query) => search(query).length > 0).length / nonsense.length,
  };
}

/** Returns a query as it is typed, key by key. */
function prefixes(query: string): string[] {
  const units = Array.from(query);
  return units.map((_, end) => units.slice(0, end + 1).join(''));
}

/** Returns this many of all keys, evenly spread. */
function sample(keys: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => keys[Math.floor((at * keys.length) / count)] ?? '');
}

/** Returns this process's own processor time in milliseconds: other load on the machine does not count. */
function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Returns milliseconds per key, sorted; each is the fastest of the rounds. */
function timed(search: Search, keys: readonly string[], rounds: number): number[] {
  const best = keys.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    keys.forEach((key, at) => {
      best[at] = Math.min(
        best[at] ?? Infinity,
        worked(() => search(key)),
      );
    });
  }
  return best.sort((one, other) => one - other);
}

const corpus = realCatalogue();
const measured = Object.entries(ENGINES).map(([name, engine]) => measure(name, engine, corpus));
process.stdout.write(JSON.stringify(measured));
