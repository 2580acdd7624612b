// Runs in a process of its own, with or without a JIT; writes what it measured as JSON. What is found does not depend on
// the JIT: `times` leaves that out.
//
// All engines are timed alike: with a JIT once it has done its work, so every query is asked before anything is timed, and
// of several rounds over the same keys the fastest counts for each. How a search does cold is what the run without a JIT
// shows. The time is that of the processor, which others at work on the machine do not change.
import { madeTitles, realCatalogue, type Corpus } from './search-corpora';
import { ENGINES, type Engine, type Search } from './search-engines';
import type { Measured, Quality } from './search';

const [, , what] = process.argv;
/** With more entries than these an engine may take long: fewer keys and rounds are enough, and last as long. */
const MANY = 1_000;

function measure(name: string, engine: Engine, corpus: Corpus): Measured {
  let search: Search = () => [];
  const index = worked(() => {
    search = engine(corpus);
    // Some engines make a part of their index with the first query.
    search('续签办理');
  });
  const quality = what === 'times' ? undefined : judge(search, corpus);
  const many = corpus.entries.length > MANY;
  const keys = sample(
    corpus.asked.flatMap(({ query }) => prefixes(query)),
    many ? 100 : 200,
  );
  const times = timed(search, keys, many || what === 'times' ? 3 : 10);
  return {
    corpus: corpus.name,
    engine: name,
    quality,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    index,
  };
}

/** What so many of a hundred do not exceed. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? NaN;
}

/** Each query has one right entry: precision is how much of what is found it makes up, no answer at all left out. */
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

/** A query as it is typed, key by key. */
function prefixes(query: string): string[] {
  const units = Array.from(query);
  return units.map((_, end) => units.slice(0, end + 1).join(''));
}

/** So many of all keys, evenly. */
function sample(keys: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => keys[Math.floor((at * keys.length) / count)] ?? '');
}

/** Milliseconds that this process itself worked: others at work on the machine do not count. */
function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds a key, sorted; of the rounds the fastest. */
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

const corpora = [realCatalogue(), madeTitles(300), madeTitles(5000)];
const measured = corpora.flatMap((corpus) =>
  Object.entries(ENGINES).map(([name, engine]) => measure(name, engine, corpus)),
);
process.stdout.write(JSON.stringify(measured));
