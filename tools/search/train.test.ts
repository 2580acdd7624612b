import { newKernels } from './kernels';
import { newParameters, PARTS, scatter, type Shape } from './network';
import { repeatable } from './random';
import { writeRounded } from './rounding';
import { slopesOf, type Example } from './slopes';
import { train } from './train';

const SHAPE: Shape = { widths: [8, 8, 8, 8, 8, 8], width: 8, singles: 8, pairs: 8, narrow: 8, classes: 8, entries: 8 };
const UNITS_OF = [[0], [1], [2, 3], [4], [5]];
/** What differs by a token, by the order of tokens, and by one among others. */
const ASKED: readonly Example[] = [
  { tokens: [0], answer: 0 },
  { tokens: [1], answer: 1 },
  { tokens: [0, 1], answer: 2 },
  { tokens: [1, 0], answer: 3 },
  { tokens: [2], answer: 4 },
  { tokens: [3, 4, 2, 0], answer: 5 },
  { tokens: [3, 4, 4, 0], answer: 6 },
  { tokens: [], answer: 7 },
];
/** Steps have 128 examples each. */
const EXAMPLES = Array.from({ length: 32 }, () => ASKED).flat();

/** Learns the examples; returns what was learnt, and by how much the most mistaken class of all examples is too likely or unlikely. */
async function learnt({ rounded, rounds }: { readonly rounded: boolean; readonly rounds: number }) {
  const kernels = await newKernels();
  const parameters = newParameters(kernels, SHAPE);
  scatter(parameters, SHAPE, repeatable(3));
  await train(kernels, EXAMPLES, UNITS_OF, SHAPE, parameters, { rounds, paces: [0.03, 0.003], rounded }, 7);
  const used = newParameters(kernels, SHAPE);
  if (rounded) writeRounded(used, parameters, SHAPE);
  else for (const part of PARTS) used[part].set(parameters[part]);
  const addSlopes = slopesOf(kernels, SHAPE, UNITS_OF, 4, () => 0.99);
  const mistakes = ASKED.flatMap((example) => {
    const slopes = newParameters(kernels, SHAPE);
    addSlopes(used, [example], slopes, true);
    return Array.from(slopes.biases, Math.abs);
  });
  return { parameters, mistake: Math.max(...mistakes) };
}

test.each([
  { how: 'as it is', rounded: false },
  { how: 'to bear being rounded', rounded: true },
])('what is asked is answered right once it is learnt $how', async ({ rounded }) => {
  expect((await learnt({ rounded, rounds: 0 })).mistake).toBeGreaterThan(0.7);
  expect((await learnt({ rounded, rounds: 200 })).mistake).toBeLessThan(0.2);
});

test.each([false, true])('learning gives the same in each run, rounded: %s', async (rounded) => {
  const [one, other] = [await learnt({ rounded, rounds: 5 }), await learnt({ rounded, rounds: 5 })];
  expect(one).toEqual(other);
  expect(one).not.toEqual(await learnt({ rounded, rounds: 6 }));
});
