import { ENTRYLESS, ZERO, type PackedWeights } from '../../src/search/classifier';
import { featuresOf } from '../../src/search/features';
import { item } from '../../src/search/item';
import { queryTokens } from '../../src/search/tokens';
import { ANOTHER_CITY, ANOTHER_DOCUMENT, askedElsewhere } from './elsewhere';
import { train, type Example, type Weights } from './train';
import { catalogue, type Way } from './ways';

/** The most features that get weights: each takes some ten bytes, compressed. */
const FEATURES = 1800;
/** A feature of one line alone is chance. */
const LINES = 2;
/** What an entry beside the first that answers gets, and the page that a question is about. */
const BESIDE = 0.15;
/** Steps of an inner weight within one standard deviation: fewer compress better and tell less. */
const LEVELS = 1.5;
/** Weights are whole numbers from -MOST to MOST. */
const MOST = 12;

const ids = Object.keys(catalogue);
const numberOf = new Map(ids.map((id, entry) => [id, entry]));

/** Learns from ways of asking; returns the weights as the app loads them. */
export function learn(ways: readonly Way[]): PackedWeights {
  const classes = new Map<string, number>(ids.map((id, entry) => [id, entry]));
  /** Matters that are none of ours have a class for each line, because they have little in common. */
  const classOf = (name: string) => {
    const known = classes.get(name) ?? classes.size;
    classes.set(name, known);
    return known;
  };
  const asked = [...ways.map((way) => ({ ...way, matter: `line ${String(way.line)}` })), ...askedElsewhere(ways)];
  for (const matter of [ANOTHER_DOCUMENT, ANOTHER_CITY]) classOf(matter);

  const tokens = asked.map(({ text }) => queryTokens(text));
  const linesOf = new Map<string, Map<number, number>>();
  tokens.forEach((some, at) => {
    for (const feature of featuresOf(some, () => true)) {
      const lines = linesOf.get(feature) ?? new Map<number, number>();
      const { line } = item(asked, at);
      lines.set(line, (lines.get(line) ?? 0) + 1);
      linesOf.set(feature, lines);
    }
  });
  const count = (lines: ReadonlyMap<number, number>) => [...lines.values()].reduce((sum, one) => sum + one, 0);
  const all = [...linesOf]
    .filter(([, lines]) => lines.size >= LINES)
    .sort(([one, few], [other, many]) => count(many) - count(few) || (one < other ? -1 : 1))
    .slice(0, FEATURES)
    .map(([feature]) => feature)
    .sort();
  const rows = new Map(all.map((feature, row) => [feature, row]));

  const examples = asked.map((way, at): Example => {
    const known = featuresOf(item(tokens, at), (feature) => rows.has(feature));
    return {
      features: known.flatMap((feature) => rows.get(feature) ?? []),
      answers: answersOf(way).map(([name, share]) => [classOf(name), share]),
    };
  });
  return packed(all, train(examples, all.length, classes.size), [...classes.keys()]);
}

function answersOf({ answeredBy, matter }: Way & { readonly matter: string }): readonly (readonly [string, number])[] {
  const [best, ...others] = answeredBy;
  if (best === undefined) return [[matter, 1]];
  const beside = [...new Set([...others, ...(catalogue[best]?.about ? [catalogue[best].about] : [])])].slice(0, 2);
  return [[best, 1 - BESIDE * beside.length], ...beside.map((other) => [other, BESIDE] as const)];
}

/** Rounds the weights to whole numbers, so that the largest usual one becomes `MOST`. */
function packed(features: readonly string[], weights: Weights, classes: readonly string[]): PackedWeights {
  const { width, inner, outer, biases } = weights;
  const [innerStep, outerStep] = [deviation(inner) / LEVELS, deviation(outer) / 4];
  return {
    features: features.join('|'),
    inner: characters(inner, innerStep),
    width,
    outer: characters(outer, outerStep),
    biases: Array.from(biases, (bias) => Math.round(16 * bias)),
    entries: classes.map((name) => numberOf.get(name) ?? ENTRYLESS),
    scale: Number((1 / (innerStep * outerStep)).toPrecision(4)),
  };
}

function deviation(weights: Float32Array): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
}

function characters(weights: Float32Array, step: number): string {
  return Array.from(weights, (weight) =>
    String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight / step)))),
  ).join('');
}
