// Runs in a process of its own, with or without a JIT, and writes its measurements as JSON.
//
// All engines are timed alike: every query runs once first, so that the JIT has done its work, and of several rounds over
// the same keys the fastest counts for each. The run without a JIT shows how a search performs cold. The time is processor
// time, which other load on the machine does not change.
import type { Search } from '../../tools/search/verdicts';
import { CASES, setIn, wholeCorpus } from './search-corpora';
import { TIMED, type Engine } from './search-engines';
import type { Measured } from './search-times';

const [, , rounds] = process.argv;
const corpus = wholeCorpus();
const queries = CASES.flatMap((path) => setIn(path, corpus).cases).filter(({ answers }) => answers.length > 0);

function measure(name: string, engine: Engine): Measured {
  let search: Search = () => [];
  const index = worked(() => {
    search = engine(corpus);
    // Some engines build part of their index on the first query.
    search('续签办理');
  });
  for (const { query } of queries) search(query);
  const keys = sample(
    queries.flatMap(({ query }) => prefixes(query)),
    200,
  );
  const times = timed(search, keys, Number(rounds));
  return { engine: name, p50: percentile(times, 50), p99: percentile(times, 99), index };
}

/** Returns the value that this share of the numbers does not exceed. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? NaN;
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

process.stdout.write(JSON.stringify(Object.entries(TIMED).map(([name, engine]) => measure(name, engine))));
