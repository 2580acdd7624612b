import { parse } from 'acorn';
import { TARGETS } from '../../tools/targets';
import { builtFiles } from './built-text';

/** The last edition of ECMAScript whose syntax Chrome 80 and iOS 14.5 read in full (browserslist in package.json). */
const EDITION = 2020;

/** Methods that came later, whether our code or a library calls them. */
const LATER = /\.(?:at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn)\(/g;

describe.each(TARGETS)('%s', (target) => {
  const scripts = builtFiles(target, /\.js$/);

  test(`every script reads as ECMAScript ${String(EDITION)}`, () => {
    const unreadable = scripts.flatMap(({ path, text }) => {
      try {
        parse(text, { ecmaVersion: EDITION, sourceType: 'script' });
        return [];
      } catch (error) {
        return [`${path}: ${String(error)}`];
      }
    });
    expect(unreadable).toEqual([]);
  });

  test('no script calls a method that came after the oldest engine', () => {
    const calls = scripts.flatMap(({ path, text }) =>
      [...text.matchAll(LATER)].map(({ index }) => `${path}: ${text.slice(index - 40, index + 40)}`),
    );
    expect(calls).toEqual([]);
  });
});
