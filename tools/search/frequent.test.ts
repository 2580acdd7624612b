import { frequentUnits } from './frequent';
import type { Way } from './ways';

/** Ways on so many lines of their own. */
const onLines = (lines: number, text: string, first: number): readonly Way[] =>
  Array.from({ length: lines }, (_, at) => ({ text, answeredBy: [], line: first + at, file: 'more.txt' }));

const WAYS = [
  ...onLines(15, '稀', 0),
  // However often a line says it, it is one question.
  ...onLines(15, '稀', 0),
  ...onLines(16, '證', 100),
  ...onLines(80, '居住', 200),
  ...onLines(54, 'fog', 300),
  ...onLines(55, 'car', 400),
  ...onLines(220, 'key', 500),
  ...onLines(329, '到', 1000),
  ...onLines(330, '续', 2000),
];

test('characters and runs of letters on enough lines have an embedding, the wider, the more of them', () => {
  const { units, widths } = frequentUnits(
    WAYS,
    WAYS.map(({ text }) => (/^[a-z]/.test(text) ? [text] : Array.from(text))),
  );
  const { characters, runs } = units;
  expect(characters).toEqual(['住', '到', '居', '续', '證']);
  expect([...runs].sort()).toEqual(['<ca', '<ke', 'ar>', 'car', 'ey>', 'key']);
  const others = widths.length - characters.length - runs.length;
  expect(widths.slice(0, characters.length)).toEqual([16, 16, 16, 32, 8]);
  expect(widths.slice(characters.length, characters.length + others)).toEqual(Array(others).fill(32));
  const widthOf = (run: string) => widths[characters.length + others + runs.indexOf(run)];
  expect(['<ca', 'car', 'ar>'].map(widthOf)).toEqual([8, 8, 8]);
  expect(['<ke', 'key', 'ey>'].map(widthOf)).toEqual([16, 16, 16]);
});
