import { ENTRYLESS } from '../../src/search/classifier';
import { item } from '../../src/search/item';
import { newKernels } from './kernels';
import { newParameters, PARTS, type Parameters, type Shape } from './network';
import { repeatable } from './random';
import { slopesOf, type Example } from './slopes';

const SHAPE: Shape = {
  widths: [4, 4, 4, 4, 4, 4, 4],
  width: 4,
  singles: 4,
  pairs: 8,
  narrow: 4,
  classes: 8,
  entries: 6,
};
const FILTERS = SHAPE.singles + SHAPE.pairs;
const UNITS_OF = [[0], [1, 2], [3, 4, 5], [2], [6]];
const EXAMPLES: readonly Example[] = [
  { tokens: [0, 1, 2], answer: 0 },
  { tokens: [3], answer: 5 },
  { tokens: [1, 4, 1, 2, 0], answer: 3 },
  { tokens: [2, 0], answer: ENTRYLESS },
];
const DOUBT = 0.02;
const hidesNothing = () => 0.99;
const hidesAll = () => 0;

type Numbers = Readonly<Record<keyof Parameters, readonly number[]>>;

/** Returns what adds slopes, with parameters by chance. @param most The most tokens that are kept. */
async function adder(random: () => number, most = UNITS_OF.length) {
  const kernels = await newKernels();
  const [parameters, slopes] = [newParameters(kernels, SHAPE), newParameters(kernels, SHAPE)];
  const chance = repeatable(5);
  for (const part of PARTS) parameters[part].set(parameters[part].map(() => 2 * chance() - 1));
  const addSlopes = slopesOf(kernels, SHAPE, UNITS_OF, most, random);
  /** Adds the slopes of some examples. */
  const add = (examples: readonly Example[], changed: boolean) => addSlopes(parameters, examples, slopes, changed);
  return { parameters, slopes, add };
}

async function slopesBy(random: () => number): Promise<{ parameters: Parameters; slopes: Parameters }> {
  const { parameters, slopes, add } = await adder(random);
  add(EXAMPLES, true);
  return { parameters, slopes };
}

const upTo = (length: number) => Array.from({ length }, (_, at) => at);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

/** Returns what a filter, by the number of its row, weighs a token with; 0 if there is none. */
function weighed({ embeddings, filters }: Numbers, token: number | undefined, row: number): number {
  const units = token === undefined ? [] : item(UNITS_OF, token);
  const products = units.flatMap((unit) =>
    upTo(SHAPE.width).map((at) => item(embeddings, unit * SHAPE.width + at) * item(filters, row * SHAPE.width + at)),
  );
  return products.length === 0 ? 0 : sum(products) / Math.sqrt(units.length);
}

/** Returns the error of an example, in plain loops. */
function errorOf(numbers: Numbers, { tokens, answer }: Example): number {
  const { thresholds, projection, projectionBiases, outer, biases } = numbers;
  const values = upTo(FILTERS).map((filter) => {
    const given =
      filter < SHAPE.singles
        ? tokens.map((token) => weighed(numbers, token, filter))
        : upTo(tokens.length + 1).map(
            (at) => weighed(numbers, tokens[at - 1], filter) + weighed(numbers, tokens[at], filter + SHAPE.pairs),
          );
    return Math.max(0, Math.max(...given) + item(thresholds, filter));
  });
  const sums = projectionBiases.map(
    (bias, at) => bias + sum(values.map((value, filter) => value * item(projection, filter * SHAPE.narrow + at))),
  );
  const odds = biases.map(
    (bias, one) => bias + sum(sums.map((value, at) => value * item(outer, at * SHAPE.classes + one))),
  );
  const whole = Math.log(sum(odds.map(Math.exp)));
  const right = odds.filter((_, one) => (answer === ENTRYLESS ? one >= SHAPE.entries : one === answer));
  const doubt = sum(odds.map((odd) => whole - odd)) / SHAPE.classes;
  return DOUBT * doubt + (1 - DOUBT) * (whole - Math.log(sum(right.map(Math.exp))));
}

/** Returns how fast the error of all examples changes with each number of a part. */
function changes(parameters: Parameters, part: keyof Parameters): readonly number[] {
  const plain = Object.fromEntries(PARTS.map((one) => [one, Array.from(parameters[one])])) as unknown as Numbers;
  const step = 1e-5;
  const errorBeside = (at: number, distance: number) => {
    const moved = plain[part].map((number, index) => (index === at ? number + distance : number));
    return sum(EXAMPLES.map((example) => errorOf({ ...plain, [part]: moved }, example)));
  };
  return plain[part].map((_, at) => (errorBeside(at, step) - errorBeside(at, -step)) / (2 * step));
}

test.each(PARTS)('slopes are how fast the error changes with each number: %s', async (part) => {
  const { parameters, slopes } = await slopesBy(hidesNothing);
  const expected = changes(parameters, part);
  expect(Math.max(...expected)).toBeGreaterThan(0.01);
  expected.forEach((slope, at) => {
    expect(slopes[part][at]).toBeCloseTo(slope, 4);
  });
});

test.each([
  { when: 'what tokens give is kept', changed: false, most: UNITS_OF.length },
  { when: 'the parameters may have changed', changed: true, most: UNITS_OF.length },
  { when: 'there is no room to keep more tokens', changed: false, most: 4 },
])('slopes add up, one call after another, if $when', async ({ changed, most }) => {
  const { slopes: once } = await slopesBy(hidesNothing);
  const { slopes, add } = await adder(hidesNothing, most);
  EXAMPLES.forEach((example, at) => {
    add([example], at === 0 || changed);
  });
  for (const part of PARTS)
    slopes[part].forEach((slope, at) => {
      expect(slope).toBeCloseTo(once[part][at] ?? NaN, 4);
    });
});

test('what tokens give is computed anew only if the parameters changed', async () => {
  const { parameters, slopes, add } = await adder(hidesNothing);
  const biasSlopes = (changed: boolean) => {
    slopes.biases.fill(0);
    add(EXAMPLES, changed);
    return slopes.biases.slice();
  };
  const before = biasSlopes(true);
  parameters.filters.fill(0);
  expect(biasSlopes(false)).toEqual(before);
  expect(biasSlopes(true)).not.toEqual(before);
});

test('of hidden tokens nothing is learnt; what is added besides still is', async () => {
  const { slopes } = await slopesBy(hidesAll);
  const learning = PARTS.filter((part) => slopes[part].some((slope) => slope !== 0));
  expect(learning).toEqual(PARTS.filter((part) => part !== 'embeddings' && part !== 'filters'));
});
