import { classifier, OTHER_UNITS, type Likelihoods } from '../../src/search/classifier';
import { numbersIn } from '../../src/search/compressed';
import { item } from '../../src/search/item';
import { numberOf, STRANGE_CHARACTER, STRANGE_WORD } from '../../src/search/units';
import { newKernels } from './kernels';
import { newParameters, scatter, type Parameters, type Shape } from './network';
import { packedNetwork, type Units } from './pack-weights';
import { repeatable } from './random';
import { roundedNetwork } from './rounding';

const UNITS: Units = {
  characters: Array.from('一上件住办区卡居局弄手暂有期本沪照租签续老行证请贴遗').sort(),
  runs: ['<le', 'lea', 'eas', 'se>', '<re', '<a>', '<ca', 'car', 'ard', 'rd>'].sort(
    (a, b) => numberOf(a) - numberOf(b),
  ),
};
const ROWS = [...UNITS.characters, ...OTHER_UNITS, ...UNITS.runs];
/** Classes behind the entries have matters that are none of ours. */
const [CLASSES, COUNT] = [8, 5];
const SHAPE: Shape = {
  widths: ROWS.map((_, row) => (row % 3 === 1 ? 3 : 8)),
  width: 8,
  singles: 4,
  pairs: 8,
  narrow: 4,
  classes: CLASSES,
  entries: COUNT,
};
/** Biases that are whole numbers of this, the largest 40 of them, are not rounded. */
const BIAS = 1 / 32;

async function parametersByChance(): Promise<Parameters> {
  const parameters = newParameters(await newKernels(), SHAPE);
  const random = repeatable(17);
  scatter(parameters, SHAPE, random);
  parameters.embeddings.forEach((number, at, all) => {
    all[at] = number * (1 + (Math.floor(at / SHAPE.width) % 5));
  });
  for (const part of ['thresholds', 'projectionBiases', 'biases'] as const) {
    parameters[part].set(parameters[part].map(() => BIAS * Math.floor(81 * random() - 40)));
    parameters[part][1] = 40 * BIAS;
  }
  return parameters;
}

const upTo = (length: number) => Array.from({ length }, (_, at) => at);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
/** Steps and lengths are written with four digits. */
const written = (number: number) => Number(number.toPrecision(4));

/** Returns how likely the rounded network holds each class of a query, in plain loops; of each of its tokens the units are given. */
function likelihoodsBy(parameters: Parameters, query: readonly (readonly string[])[]): readonly number[] {
  const { embeddings, filters, projection, outer } = roundedNetwork(parameters, SHAPE);
  const matrix = ({ whole, step }: typeof filters, at: number) => (whole[at] ?? NaN) * written(step);
  const given = query.map((units) =>
    upTo(SHAPE.singles + 2 * SHAPE.pairs).map((row) => {
      const products = units.flatMap((unit) =>
        upTo(SHAPE.width).map((at) => {
          const place = ROWS.indexOf(unit);
          const length = written(item(embeddings.lengths, embeddings.lengthOf[place] ?? -1));
          return length * (embeddings.whole[place * SHAPE.width + at] ?? NaN) * matrix(filters, row * SHAPE.width + at);
        }),
      );
      return sum(products) / Math.sqrt(units.length);
    }),
  );
  const values = Array.from(parameters.thresholds, (threshold, filter) => {
    const all =
      filter < SHAPE.singles
        ? given.map((one) => item(one, filter))
        : upTo(given.length + 1).map((at) => (given[at - 1]?.[filter] ?? 0) + (given[at]?.[filter + SHAPE.pairs] ?? 0));
    return Math.max(0, Math.max(...all) + threshold);
  });
  const sums = Array.from(parameters.projectionBiases, (bias, at) =>
    sum([bias, ...values.map((value, filter) => value * matrix(projection, filter * SHAPE.narrow + at))]),
  );
  const odds = Array.from(parameters.biases, (bias, one) =>
    sum([bias, ...sums.map((value, at) => value * matrix(outer, at * SHAPE.classes + one))]),
  );
  const whole = sum(odds.map(Math.exp));
  return odds.map((odd) => Math.exp(odd) / whole);
}

async function classified(...tokens: readonly string[]): Promise<Likelihoods> {
  const { weights, letters } = packedNetwork(UNITS, await parametersByChance(), SHAPE);
  return classifier(weights, letters, COUNT)(tokens);
}

const LEASE = ['<le', 'lea', 'eas', 'se>'];
const CARD = ['<ca', 'car', 'ard', 'rd>'];

test.each<readonly [tokens: string, units: readonly (readonly string[])[], known: number]>([
  ['证', [['证']], 1],
  ['居 住 证', [['居'], ['住'], ['证']], 3],
  ['证 居 住 证 证', [['证'], ['居'], ['住'], ['证'], ['证']], 5],
  ['遗 龘 证', [['遗'], [STRANGE_CHARACTER], ['证']], 2],
  ['card', [CARD], 4],
  ['lease card a', [LEASE, CARD, ['<a>']], 9],
  // Of a word with a few known runs these count, but the word is not known.
  ['card rental', [CARD, ['<re']], 4],
  ['zzz card', [[STRANGE_WORD], CARD], 4],
  ['12345', [['12345']], 1],
  ['2024 证 7', [['#'], ['证'], ['#']], 3],
])('the packed network holds for as likely as the rounded one: %s', async (tokens, units, known) => {
  const expected = likelihoodsBy(await parametersByChance(), units);
  const found = await classified(...tokens.split(' '));
  found.byEntry.forEach((likelihood, entry) => {
    expect(likelihood).toBeCloseTo(item(expected, entry), 9);
  });
  expect(found.none).toBeCloseTo(sum(expected.slice(COUNT)), 9);
  expect(sum(found.byEntry) + found.none).toBeCloseTo(1, 9);
  expect(Math.max(...expected)).toBeLessThan(0.99);
  expect(found).toMatchObject({ known });
  expect(found.byEntry).toHaveLength(COUNT);
});

test('nothing is said of a query without a known unit', async () => {
  expect(await classified('龘', 'zzz')).toEqual({ byEntry: [], none: 0, known: 0 });
});

test('without the letters a word is a strange one', async () => {
  const { weights, letters } = packedNetwork(UNITS, await parametersByChance(), SHAPE);
  const [whole, without] = [classifier(weights, letters, COUNT), classifier(weights, undefined, COUNT)];
  expect(without(['证', 'card'])).toEqual({ ...whole(['证', 'zzz']) });
  expect(without(['card'])).toMatchObject({ known: 0 });
  expect(without(['证', '12345'])).toEqual(whole(['证', '12345']));
});

test('what was asked before changes no answer', async () => {
  const { weights, letters } = packedNetwork(UNITS, await parametersByChance(), SHAPE);
  const classify = classifier(weights, letters, COUNT);
  const before = classify(['居', 'card']);
  for (let number = 0; number < 500; number += 1) classify([String(number), '证']);
  expect(classify(['居', 'card'])).toEqual(before);
});

test('biases become whole numbers of a fortieth of the largest', async () => {
  const parameters = await parametersByChance();
  parameters.biases.set([1, -1, 0.5, -0.51, 0.24, 0.013, 0.012, 0]);
  const [numbers, step] = packedNetwork(UNITS, parameters, SHAPE).weights.biases;
  expect(step).toBe(0.025);
  // A negative number has the number before its opposite.
  expect([...numbersIn(numbers)]).toEqual([80, 79, 40, 39, 20, 2, 0, 0]);
});
