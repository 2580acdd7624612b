// Runs in a process of its own, with or without a JIT; writes what it measured as JSON. What is found does not depend on
// the JIT: `times` leaves that out.
import { madeTitles, realCatalogue, type Corpus } from './search-corpora';
import { ENGINES, type Engine, type Search } from './search-engines';
import type { Measured, Quality } from './search';

const [, , what] = process.argv;
const ROUNDS = what === 'times' ? 3 : 5;
/** Of all keys, evenly. */
const KEYS = 100;

function measure(name: string, engine: Engine, corpus: Corpus): Measured {
  let search: Search = () => [];
  const index = worked(() => {
    search = engine(corpus);
    // Some engines make a part of their index with the first query.
    search('续签办理');
  });
  const keys = sample(corpus.asked.flatMap(({ query }) => prefixes(query)));
  const times = timed(search, keys);
  return {
    corpus: corpus.name,
    engine: name,
    quality: what === 'times' ? undefined : judge(search, corpus),
    p50: times[Math.floor(times.length / 2)] ?? NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    index,
  };
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

function sample(keys: readonly string[]): readonly string[] {
  return keys.filter((_, at) => at % Math.ceil(keys.length / KEYS) === 0);
}

/** Milliseconds that this process itself worked: others at work on the machine do not count. */
function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds a key, sorted; of some rounds the fastest. */
function timed(search: Search, keys: readonly string[]): number[] {
  const best = keys.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
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
