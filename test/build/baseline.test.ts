import { laterMethods } from '../../tools/engines/later-built-ins';
import { TARGETS } from '../../tools/targets';
import { builtFiles } from './built-text';
import { laterIn } from './later-in-script';

/** The last edition of ECMAScript whose syntax Chrome 80 and iOS 14.5 read in full (browserslist in package.json). */
const EDITION = 2020;

/** Iphones before iOS 16.4 do not read a script with one of these, though it belongs to that edition. */
const LOOKBEHIND = /\(\?<[=!]/g;

/** Names that libraries gave to functions of their own, and a later interface of browsers has as well. */
const OF_LIBRARIES = {
  getState: 'of a store (zustand)',
  createContext: 'of components (preact)',
  getQuery: 'of an address (Taro’s router)',
  isValid: 'of a day (dayjs)',
};

test('the later methods are known, by MDN’s data', () => {
  const met = ['at', 'replaceAll', 'findLast', 'toSorted', 'hasOwn', 'groupBy', 'withResolvers', 'isSubsetOf'];
  expect(laterMethods()).toEqual(expect.arrayContaining([...met, 'replaceChildren', 'randomUUID']));
  const earlier = ['flatMap', 'fromEntries', 'matchAll', 'map', 'keys', 'appendChild', 'getRandomValues'];
  expect(laterMethods().filter((name) => earlier.includes(name))).toEqual([]);
});

test.each([
  ['a.at(0)', 1],
  ['a.replaceChildren(b)', 1],
  ['crypto.randomUUID()', 1],
  ['a.at', 0],
  ['({ at: 1 })', 0],
  ['class A { at() {} }', 0],
  ['a = structuredClone(b)', 1],
  ['new WeakRef(a)', 1],
  ['typeof WeakRef == "function" && new WeakRef(a)', 0],
  ['a.WeakRef', 0],
  ['({ WeakRef: 1 })', 0],
  ['({ WeakRef })', 1],
  ['a[WeakRef]', 1],
])('in %s are %i uses of what came later', (script, uses) => {
  expect(laterIn(script, EDITION, 'script')).toHaveLength(uses);
});

describe.each(TARGETS)('%s', (target) => {
  // What helps the templates of WeChat and Alipay (wxs, sjs) runs in the same old engines.
  const scripts = builtFiles(target, /\.(?:js|sjs|wxs)$/);

  test(`every script reads as ECMAScript ${String(EDITION)}, and uses nothing that came after the oldest engine`, () => {
    const wrong = scripts.flatMap(({ path, text }) => {
      try {
        const later = laterIn(text, EDITION, path.endsWith('.sjs') ? 'module' : 'script');
        return later.filter(({ name }) => !(name in OF_LIBRARIES)).map(({ around }) => `${path}: ${around}`);
      } catch (error) {
        return [`${path}: ${String(error)}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  test('no script has a regular expression that looks behind', () => {
    const found = scripts.flatMap(({ path, text }) =>
      [...text.matchAll(LOOKBEHIND)].map(({ index }) => `${path}: ${text.slice(index - 40, index + 40)}`),
    );
    expect(found).toEqual([]);
  });
});
