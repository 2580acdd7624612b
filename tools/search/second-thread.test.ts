import { newKernels } from './kernels';
import { newParameters, PARTS, scatter, type Shape } from './network';
import { repeatable } from './random';
import { secondThread, type SecondThread } from './second-thread';
import { slopesOf, type Example } from './slopes';

const SHAPE: Shape = { widths: [4, 4], width: 4, singles: 4, pairs: 4, narrow: 4, classes: 4, entries: 3 };
const UNITS_OF = [[0], [0, 1]];
const EXAMPLES: readonly Example[] = [
  { tokens: [0, 1], answer: 0 },
  { tokens: [1], answer: 3 },
  { tokens: [0], answer: 2 },
];
const BEGINNING = 5;

/** Starts a thread; returns it with what it works on. */
async function started() {
  const kernels = await newKernels();
  const [parameters, slopes] = [newParameters(kernels, SHAPE), newParameters(kernels, SHAPE)];
  scatter(parameters, SHAPE, repeatable(3));
  const { memory } = kernels;
  const work = { memory, shape: SHAPE, unitsOf: UNITS_OF, examples: EXAMPLES, most: 3, parameters, slopes };
  return { kernels, parameters, slopes, thread: secondThread({ ...work, beginning: BEGINNING }) };
}

let thread: SecondThread;
afterEach(() => thread.stop());

test('another thread adds the slopes that this one would', async () => {
  const { kernels, parameters, slopes, thread: begun } = await started();
  thread = begun;
  await thread.addSlopes({ numbers: [2, 0], changed: true });
  await thread.addSlopes({ numbers: [1], changed: false });
  const expected = newParameters(kernels, SHAPE);
  const addSlopes = slopesOf(kernels, SHAPE, UNITS_OF, 3, repeatable(BEGINNING));
  for (const numbers of [[2, 0], [1]])
    addSlopes(
      parameters,
      numbers.flatMap((number) => EXAMPLES[number] ?? []),
      expected,
      true,
    );
  expect(slopes).toEqual(expected);
  for (const part of PARTS) expect(slopes[part].some((slope) => slope !== 0)).toBe(true);
});

test('what fails in the other thread is known here', async () => {
  ({ thread } = await started());
  await expect(thread.addSlopes({ numbers: [3], changed: true })).rejects.toThrow('3');
});
