import { classifier, type PackedWeights } from '../../src/search/classifier';
import { finder, type Learnt } from '../../src/search/find';
import { featuresOf, SHAPES } from '../../src/search/features';
import { hashOf } from '../../src/search/hash';
import { item } from '../../src/search/item';
import { unpackedOtherCharacters } from '../../src/search/other-characters';
import { queryTokens } from '../../src/search/tokens';
import { askedElsewhere } from './elsewhere';
import { packChinese, packEnglish, packOtherCharacters } from './pack';
import { packedWeights } from './pack-weights';
import { quantised } from './quantise';
import { remembered } from './remember';
import { simplified } from './simplified';
import { newClasses, train, type Example } from './train';
import { newRows, noisyVectors, ownVectors, sharedVectors } from './vectors';
import { catalogue, type Way } from './ways';

/** The numbers between features and classes, and of how many codes a feature's are the sum. */
const WIDTH = 40;
const STAGES = 3;
/** So many features are tried, and so many get weights: each of these takes some four bytes, compressed, besides the codes. */
const TRIED = 12_000;
const FEATURES = 4000;
/** As many classes have matters that are none of ours. */
const NONES = 8;
/** A feature of one line alone is chance. */
const LINES = 2;

const COURSES = {
  trial: { rounds: 2, pace: 0.15, caution: 1e-6 },
  whole: { rounds: 5, pace: 0.15, caution: 1e-6 },
  noisy: { rounds: 3, pace: 0.05, caution: 1e-2 },
  quantised: { rounds: 3, pace: 0.05, caution: 1e-2 },
};

/** Learns from ways of asking; returns it as the app loads it. Takes a minute. */
export function learn(ways: readonly Way[]): Learnt {
  const weights = learntWeights(ways);
  const index = packChinese();
  const otherCharacters = unpackedOtherCharacters(packOtherCharacters(index, ways));
  const find = finder({ index, learnt: { weights, remembered: NOTHING }, names: packEnglish(), otherCharacters });
  const classify = classifier(weights, index.entries.length);
  return { weights, remembered: remembered(ways, find, classify) };
}

const NOTHING = { queries: ['', ''], entries: ['', ''] } as const;

/**
 * A trial finds the features that weigh most; with these it learns all over, then how to bear being quantised; then the vectors are
 * quantised, and it learns to make the best of that.
 */
function learntWeights(ways: readonly Way[]): PackedWeights {
  const asked = [...ways, ...askedElsewhere(ways)];
  const classes = classesOf(asked);
  const answers = asked.map((way) => classes.get(classOf(way)) ?? 0);
  const tokens = asked.map(({ text }) => queryTokens(simplified(text)));
  function examplesWith(features: readonly string[]): readonly Example[] {
    const rows = new Map(features.map((feature, row) => [feature, row]));
    return tokens.map((some, at) => ({
      features: featuresOf(some, (feature) => rows.has(feature)).flatMap((feature) => rows.get(feature) ?? []),
      answer: item(answers, at),
    }));
  }

  const tried = frequent(asked, tokens);
  const trial = newRows(tried.length, WIDTH);
  const tries = examplesWith(tried);
  train(tries, ownVectors(trial, WIDTH, COURSES.trial.caution), newClasses(classes.size, WIDTH), COURSES.trial);

  const features = weightiest(tried, trial, countsOf(tries, tried.length));
  const examples = examplesWith(features);
  const counts = countsOf(examples, features.length);
  const rows = newRows(features.length, WIDTH);
  const weighing = newClasses(classes.size, WIDTH);
  train(examples, ownVectors(rows, WIDTH, COURSES.whole.caution), weighing, COURSES.whole);
  train(examples, noisyVectors(rows, WIDTH, STAGES, counts, COURSES.noisy.caution), weighing, COURSES.noisy);

  const few = quantised(rows, WIDTH, STAGES, counts);
  train(examples, sharedVectors(few, COURSES.quantised.caution), weighing, COURSES.quantised);
  return packedWeights(features, few, weighing, [...classes.keys()]);
}

/** Matters that are none of ours have a few classes, by line: they have too little in common for one, and too few ways for many. */
function classOf({ answeredBy, line }: Way): string {
  return answeredBy[0] ?? `none ${String(line % NONES)}`;
}

/** Returns the number of each class by its name: first the entries. */
function classesOf(asked: readonly Way[]): ReadonlyMap<string, number> {
  const names = new Set([...Object.keys(catalogue), ...asked.map(classOf)]);
  return new Map([...names].map((name, number) => [name, number]));
}

/** Returns the most frequent features, and those that speak of a query's shape. */
function frequent(asked: readonly Way[], tokens: readonly (readonly string[])[]): readonly string[] {
  const uses = new Map<string, { ways: number; readonly lines: Set<number> }>();
  tokens.forEach((some, at) => {
    for (const feature of featuresOf(some, () => true)) {
      const use = uses.get(feature) ?? { ways: 0, lines: new Set() };
      use.ways += 1;
      use.lines.add(item(asked, at).line);
      uses.set(feature, use);
    }
  });
  for (const shape of SHAPES) uses.delete(shape);
  const most = [...uses]
    .filter(([, { lines }]) => lines.size >= LINES)
    .sort(([one, { ways: few }], [other, { ways: many }]) => many - few || (one < other ? -1 : 1));
  return [...most.slice(0, TRIED).map(([feature]) => feature), ...SHAPES];
}

function countsOf(examples: readonly Example[], features: number): readonly number[] {
  const counts = Array.from({ length: features }, () => 0);
  for (const { features: some } of examples) for (const feature of some) counts[feature] = item(counts, feature) + 1;
  return counts;
}

/**
 * Returns the features whose vectors are longest, the more so the more often they are used, in the order of their hashes. Of
 * two with the same hash the second is left out.
 */
function weightiest(features: readonly string[], vectors: Float32Array, counts: readonly number[]): readonly string[] {
  const weightOf = (row: number) =>
    Math.sqrt(item(counts, row)) * Math.hypot(...vectors.subarray(row * WIDTH, (row + 1) * WIDTH));
  const shapes = new Set(SHAPES);
  const ordered = features
    .map((feature, row) => ({ feature, weight: shapes.has(feature) ? Infinity : weightOf(row) }))
    .sort((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1));
  const byHash = new Map<number, string>();
  for (const { feature } of ordered) {
    const hash = hashOf(feature);
    if (byHash.size < FEATURES && !byHash.has(hash)) byHash.set(hash, feature);
  }
  return [...byHash].sort(([one], [other]) => one - other).map(([, feature]) => feature);
}
