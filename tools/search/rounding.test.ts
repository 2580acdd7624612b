import { item } from '../../src/search/item';
import { newKernels } from './kernels';
import { newParameters, PARTS, type Parameters, type Shape } from './network';
import { repeatable } from './random';
import { drawToRounded, roundedNetwork, writeRounded } from './rounding';

/** Some rows use fewer numbers. */
const WIDTHS = Array.from({ length: 60 }, (_, row) => (row % 5 === 3 ? 3 : 8));
const SHAPE: Shape = { widths: WIDTHS, width: 8, singles: 8, pairs: 8, narrow: 8, classes: 32, entries: 30 };
const MATRICES = ['filters', 'projection', 'outer'] as const;
const LARGEST = { filters: 8, projection: 8, outer: 8 };

/** Returns parameters by chance, many near 0; the rows of embeddings are of several lengths, one is all zeros. */
async function parametersByChance(): Promise<Parameters> {
  const parameters = newParameters(await newKernels(), SHAPE);
  const random = repeatable(11);
  for (const part of PARTS) parameters[part].set(parameters[part].map(() => (2 * random() - 1) ** 3));
  for (let row = 0; row < WIDTHS.length; row += 1) {
    const length = row === 7 ? 0 : 0.2 + 3 * random();
    const embedding = parameters.embeddings.subarray(row * SHAPE.width, (row + 1) * SHAPE.width);
    embedding.set(embedding.map((number) => length * number));
  }
  return parameters;
}

async function roundedByChance(parameters: Parameters): Promise<Parameters> {
  const rounded = newParameters(await newKernels(), SHAPE);
  writeRounded(rounded, parameters, SHAPE);
  return rounded;
}

test('each number of an embedding becomes the nearest of -1, 0 and 1 times the length of its row', async () => {
  const parameters = await parametersByChance();
  const { whole, lengthOf, lengths } = roundedNetwork(parameters, SHAPE).embeddings;
  expect(lengths).toHaveLength(8);
  expect(new Set(lengthOf).size).toBeGreaterThan(2);
  whole.forEach((number, at) => {
    const share = (parameters.embeddings[at] ?? NaN) / item(lengths, lengthOf[Math.floor(at / SHAPE.width)] ?? -1);
    const isUsed = at % SHAPE.width < item(WIDTHS, Math.floor(at / SHAPE.width));
    expect(number).toBe(!isUsed ? 0 : share > 0.5 ? 1 : share < -0.5 ? -1 : 0);
  });
});

test('a longer row has a longer length, or the same', async () => {
  const parameters = await parametersByChance();
  const { lengthOf, lengths } = roundedNetwork(parameters, SHAPE).embeddings;
  const rows = Array.from(lengthOf, (number, row) => ({
    length: item(lengths, number),
    own: Math.hypot(...parameters.embeddings.subarray(row * SHAPE.width, (row + 1) * SHAPE.width)),
  }));
  const ordered = rows.sort((one, other) => one.own - other.own).map(({ length }) => length);
  expect(ordered).toEqual([...ordered].sort((one, other) => one - other));
});

test.each(MATRICES)(
  'each weight becomes the nearest whole number of steps, of which there are few: %s',
  async (part) => {
    const parameters = await parametersByChance();
    const most = LARGEST[part];
    parameters[part].set([4, -4]);
    const { whole, step } = roundedNetwork(parameters, SHAPE)[part];
    expect(Math.max(...whole)).toBe(most);
    expect(new Set(whole).size).toBeGreaterThan(4);
    whole.forEach((number, at) => {
      const steps = (parameters[part][at] ?? NaN) / step;
      expect(Math.abs(number)).toBeLessThanOrEqual(most);
      expect(Math.abs(Math.max(-most, Math.min(most, steps)) - number)).toBeLessThanOrEqual(0.5);
    });
  },
);

test('rounded parameters are whole numbers of lengths and steps; the others stay as they are', async () => {
  const parameters = await parametersByChance();
  const rounded = await roundedByChance(parameters);
  const network = roundedNetwork(parameters, SHAPE);
  const { whole, lengthOf, lengths } = network.embeddings;
  const embeddings = Array.from(
    whole,
    (number, at) => number * item(lengths, lengthOf[Math.floor(at / SHAPE.width)] ?? -1),
  );
  expect(rounded.embeddings).toEqual(Float32Array.from(embeddings));
  for (const part of MATRICES)
    expect(rounded[part]).toEqual(Float32Array.from(network[part].whole, (number) => number * network[part].step));
  for (const part of ['thresholds', 'projectionBiases', 'biases'] as const)
    expect(rounded[part]).toEqual(parameters[part]);
});

test('rounding what is rounded changes no whole number', async () => {
  const parameters = await parametersByChance();
  // None so large that rounding cuts it off: the step of what is cut off is shorter the second time.
  const random = repeatable(12);
  for (const part of MATRICES) parameters[part].set(parameters[part].map(() => 2 * random() - 1));
  const [once, twice] = [parameters, await roundedByChance(parameters)].map((one) => roundedNetwork(one, SHAPE));
  expect(twice?.embeddings.whole).toEqual(once?.embeddings.whole);
  for (const part of MATRICES) expect(twice?.[part].whole).toEqual(once?.[part].whole);
});

test('zeros stay zeros', async () => {
  const nothing = newParameters(await newKernels(), SHAPE);
  expect(await roundedByChance(nothing)).toEqual(nothing);
  const { embeddings } = await roundedByChance(await parametersByChance());
  expect(embeddings.subarray(7 * SHAPE.width, 8 * SHAPE.width)).toEqual(new Float32Array(SHAPE.width));
});

test('weights of the matrices are drawn a share of the way to what they are rounded to, and nothing else is', async () => {
  const parameters = await parametersByChance();
  const rounded = await roundedByChance(parameters);
  const before = Object.fromEntries(PARTS.map((part) => [part, parameters[part].slice()]));
  drawToRounded(parameters, rounded, 0.25);
  for (const part of MATRICES) {
    const [weights, whole] = [before[part] ?? [], rounded[part]];
    parameters[part].forEach((weight, at) =>
      expect(weight).toBeCloseTo(0.75 * (weights[at] ?? NaN) + 0.25 * (whole[at] ?? NaN), 5),
    );
  }
  for (const part of PARTS.filter((one) => !MATRICES.some((matrix) => matrix === one)))
    expect(parameters[part]).toEqual(before[part]);
});
