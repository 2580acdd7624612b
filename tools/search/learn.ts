import { classifier, ENTRYLESS, OTHER_UNITS, type Classify } from '../../src/search/classifier';
import { finder, type Loaded } from '../../src/search/find';
import { item } from '../../src/search/item';
import { placesOf, type Places } from '../../src/search/places';
import { isShort } from '../../src/search/remembered';
import { queryTokens } from '../../src/search/tokens';
import { rowsOf } from '../../src/search/units';
import { askedElsewhere } from './elsewhere';
import { frequentUnits, WIDEST } from './frequent';
import { compressNumbers } from './compress';
import { newKernels } from './kernels';
import { newParameters, scatter, type Shape } from './network';
import { otherMatters } from './other-matters';
import { packChinese, packEnglish, packOtherCharacters } from './pack';
import { packedNetwork, type PackedNetwork, type Units } from './pack-weights';
import { repeatable } from './random';
import { remembered } from './remember';
import { simplified } from './simplified';
import type { Example } from './slopes';
import { train, type Course } from './train';
import { entryNumbers, FEW_WAYS, isName, waysOfEach, type Way } from './ways';

/** Numbers of an embedding, of filters of one token and of two, and of sums between filters and classes. */
const SIZES = { width: WIDEST, singles: 112, pairs: 216, narrow: 48 };
/** Longer ways are cut. */
const LONGEST = 32;
/** The classes: the entries, by number; behind them at least `NONES` of matters that are none of ours, as many as make them a multiple of four. */
const NONES = 8;
const CLASSES = 4 * Math.ceil((entryNumbers.size + NONES) / 4);

const COURSES: readonly Course[] = [
  { rounds: 2, paces: [0.01, 0.003], rounded: false },
  { rounds: 7, paces: [0.006, 0.000_05], rounded: true },
];

/** All that the search of the app loads. */
export type Lesson = Required<Omit<Loaded, 'titles'>>;

/** Where chance begins. Another beginning gives another network, which differs by a point either way (docs/measurements.md). */
const BEGINNING = 1;

/** Packs the catalogue and learns from ways of asking. Takes a minute. */
export async function learn(ways: readonly Way[]): Promise<Lesson> {
  const index = packChinese();
  const places = placesOf(index);
  const { weights, letters } = await learntNetwork(ways, places);
  const lesson: Lesson = {
    index,
    learnt: { weights, remembered: NOTHING },
    english: { names: packEnglish(), letters },
    otherCharacters: packOtherCharacters(index, weights),
  };
  const choices = remembered(ways, finder(lesson), knowingPlaces(places, { weights, letters }));
  return { ...lesson, learnt: { weights, remembered: choices } };
}

const NO_CHOICES = { queries: compressNumbers([]), choices: compressNumbers([]) };
const NOTHING = { short: NO_CHOICES, names: NO_CHOICES };

async function learntNetwork(ways: readonly Way[], places: Places): Promise<PackedNetwork> {
  const asked = [...ways, ...askedElsewhere(ways), ...otherMatters().learnt];
  const tokens = asked.map(({ text }) => places.read(queryTokens(simplified(text))).tokens.slice(0, LONGEST));
  const { units, widths } = frequentUnits(asked, tokens);
  const { examples, unitsOf } = numbered(asked, tokens, units);
  const shape: Shape = { ...SIZES, widths, classes: CLASSES, entries: entryNumbers.size };
  const kernels = await newKernels();
  const parameters = newParameters(kernels, shape);
  scatter(parameters, shape, repeatable(BEGINNING));
  for (const course of COURSES) await train(kernels, examples, unitsOf, shape, parameters, course, BEGINNING);
  calibrate(parameters.biases, knowingPlaces(places, packedNetwork(units, parameters, shape)), ways);
  return packedNetwork(units, parameters, shape);
}

/** Returns a classifier that reads places first, as the search does. */
function knowingPlaces(places: Places, { weights, letters }: PackedNetwork): Classify {
  const classify = classifier(weights, letters, entryNumbers.size);
  return (tokens) => {
    const placed = places.read(tokens);
    return places.settled(placed, classify(placed.tokens));
  };
}

/** Has the classifier hold so many of our own ways for none of ours: more of others' ways are then known for what they are. */
const MISTAKEN = 0.04;
/** One way in so many tells the share. */
const SAMPLED = 17;

/** Moves the biases so that `MISTAKEN` of the ways that are ours are none of ours with a likelihood above one half. */
function calibrate(biases: Float32Array, classify: Classify, ways: readonly Way[]): void {
  const likelihoods = ways
    .filter(({ answeredBy }, at) => answeredBy.length > 0 && at % SAMPLED === 0)
    .map(({ text }) => classify(queryTokens(simplified(text))).none)
    .sort((one, other) => other - one);
  const likelihood = item(likelihoods, Math.floor(MISTAKEN * likelihoods.length));
  for (let one = entryNumbers.size; one < CLASSES; one += 1)
    biases[one] = (biases[one] ?? 0) + Math.log((1 - likelihood) / likelihood);
}

/** Numbers tokens, units and answers. */
function numbered(asked: readonly Way[], tokens: readonly (readonly string[])[], { characters, runs }: Units) {
  const rowOf = new Map([...characters, ...OTHER_UNITS, ...runs].map((unit, row) => [unit, row]));
  const numbers = new Map<string, number>();
  const unitsOf: (readonly number[])[] = [];
  const numberOfToken = (token: string) => {
    const before = numbers.get(token);
    if (before !== undefined) return before;
    const number = unitsOf.push(rowsOf(token, rowOf).rows) - 1;
    numbers.set(token, number);
    return number;
  };
  const counts = waysOfEach(asked);
  const learnt = new Set<string>();
  const examples = tokens.flatMap((some, at): readonly Example[] => {
    const way = item(asked, at);
    // What several authors wrote is learnt once.
    const key = [...some, '>', way.answeredBy[0]].join(' ');
    if (some.length === 0 || (learnt.has(key) && !isName(way))) return [];
    learnt.add(key);
    const example = { tokens: some.map(numberOfToken), answer: answerOf(way) };
    // Those of a new entry are learnt as often as if it had enough of them.
    const share = Math.ceil(FEW_WAYS / (counts.get(way.answeredBy[0]) ?? FEW_WAYS));
    return Array.from({ length: timesOf(way, some) * share }, () => example);
  });
  return { examples, unitsOf };
}

function answerOf({ answeredBy: [best] }: Way): number {
  if (best === undefined) return ENTRYLESS;
  const number = entryNumbers.get(best);
  if (number === undefined) throw new Error(`The catalogue has no entry ${best}`);
  return number;
}

/** How often a way is learnt in a round: names must be found by all means, and most people type a word or two. */
function timesOf(way: Way, tokens: readonly string[]): number {
  if (isName(way)) return 3;
  return isShort(tokens) ? 2 : 1;
}
