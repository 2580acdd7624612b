import { textIn } from '../../src/search/compressed-text';
import { compressText } from './compress-text';

test.each([
  { what: 'nothing', text: '' },
  { what: 'one character', text: '证' },
  { what: 'what repeats itself', text: '续签续签续签续签' },
  { what: 'a copy that reaches into itself', text: 'aaaaaaaaaaaaaaaaaaaaaaaab' },
  { what: 'a character of two units', text: '𠮷野家 𠮷' },
  { what: 'several languages', text: '居住证 residence permit\t居住证 (residence permit)\n' },
])('a text is compressed and read: $what', ({ text }) => {
  expect(textIn(compressText(text))).toBe(text);
});

test('known characters are not listed', () => {
  const known = ['居', '证', '住'];
  const compressed = compressText('居住证，居住证', known);
  expect(compressed.alphabet[1]).toBe(1);
  expect(textIn(compressed, known)).toBe('居住证，居住证');
});

test('what stands there before is copied, however long it is', () => {
  const compressed = compressText('上海市居住证签注。'.repeat(50));
  const [, characters] = compressed.characters;
  const [, copies] = compressed.lengths;
  expect([characters, copies]).toEqual([9, 1]);
});
