import { indexIn, namesIn, type PackedIndex } from '../../src/search/packed-index';
import { compressIndex, compressNames } from './compress-index';
import { packChinese, packEnglish } from './pack';

test('the index that the app reads is the one that was packed', () => {
  expect(indexIn(compressIndex(packChinese()))).toEqual(packChinese());
});

test('the names that the app reads are those that were packed', () => {
  expect(namesIn(compressNames(packEnglish()))).toEqual(packEnglish());
});

const indexNamed = (...titles: readonly string[]): PackedIndex => ({
  ...packChinese(),
  entries: titles.map((title) => ['id', 'folder', title, '', '']),
});

test.each(['续签\t', '续\n签'])('a name that holds what parts names is refused: %j', (title) => {
  expect(() => compressIndex(indexNamed('居住证', title))).toThrow(RangeError);
  expect(() => compressNames([[title, '', '']])).toThrow(RangeError);
});
