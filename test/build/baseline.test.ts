import { parse } from 'acorn';
import { TARGETS } from '../../tools/targets';
import { laterMethods } from '../../tools/engines/later-built-ins';
import { builtFiles } from './built-text';

/** The last edition of ECMAScript whose syntax Chrome 80 and iOS 14.5 read in full (browserslist in package.json). */
const EDITION = 2020;

/** Calls of methods that came later, whether our code or a library makes them. */
const LATER = new RegExp(String.raw`\.(?:${laterMethods().join('|')})\(`, 'g');

test('the later methods are known, by MDN’s data', () => {
  const met = ['at', 'replaceAll', 'findLast', 'toSorted', 'hasOwn', 'groupBy', 'withResolvers', 'isSubsetOf'];
  expect(laterMethods()).toEqual(expect.arrayContaining(met));
  expect(laterMethods().filter((name) => ['flatMap', 'fromEntries', 'matchAll', 'map', 'keys'].includes(name))).toEqual(
    [],
  );
});

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
