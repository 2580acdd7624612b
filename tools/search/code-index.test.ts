import { decodedIndex, LEADS, type PackedIndex } from '../../src/search/packed-index';
import { coded } from './code-index';
import { packChinese } from './pack';

test('the index that the app decodes is the one that was packed', () => {
  const index = packChinese();
  const { entries } = coded(index);
  expect(JSON.stringify(entries)).toMatch(/^[\0-\x7f]+$/);
  expect(decodedIndex(coded(index))).toEqual(index);
});

const indexNamed = (...words: readonly string[]): PackedIndex => ({
  ...packChinese(),
  entries: words.map((word) => ['id', 'folder', word, '', '']),
});

test.each(Array.from(LEADS))('a name with %s is refused, which stands for others', (lead) => {
  expect(() => coded(indexNamed(`续签${lead}`))).toThrow(RangeError);
});

test('more characters than there are codes are refused', () => {
  const all = Array.from({ length: 1300 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  expect(() => coded(indexNamed(all))).toThrow(RangeError);
});
