import { frequentUnits } from './frequent';
import type { Way } from './ways';

/** Ways on so many lines of their own. */
const onLines = (lines: number, text: string, first: number): readonly Way[] =>
  Array.from({ length: lines }, (_, at) => ({ text, answeredBy: [], line: first + at, file: 'more.txt' }));

const WAYS = [
  ...onLines(13, '稀', 0),
  // However often a line says it, it is one question.
  ...onLines(13, '稀', 0),
  ...onLines(14, '證', 100),
  ...onLines(70, '居住', 200),
  ...onLines(49, 'fog', 300),
  ...onLines(50, 'car', 400),
  ...onLines(280, 'key', 500),
];

test('characters and runs of letters on enough lines have an embedding, and half-known ones a narrow one', () => {
  const { units, widths } = frequentUnits(
    WAYS,
    WAYS.map(({ text }) => (/^[a-z]/.test(text) ? [text] : Array.from(text))),
    32,
  );
  const { characters, runs } = units;
  expect(characters).toEqual(['住', '居', '證']);
  expect([...runs].sort()).toEqual(['<ca', '<ke', 'ar>', 'car', 'ey>', 'key']);
  const others = widths.length - characters.length - runs.length;
  expect(widths.slice(0, characters.length)).toEqual([32, 32, 12]);
  expect(widths.slice(characters.length, characters.length + others)).toEqual(Array(others).fill(32));
  const widthOf = (run: string) => widths[characters.length + others + runs.indexOf(run)];
  expect(['<ca', 'car', 'ar>'].map(widthOf)).toEqual([12, 12, 12]);
  expect(['<ke', 'key', 'ey>'].map(widthOf)).toEqual([32, 32, 32]);
});
