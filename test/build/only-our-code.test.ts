import { TARGETS } from '../../tools/targets';
import { builtFiles } from './built-text';

/** Hosts that are named but never asked for anything. */
const ONLY_NAMED = [
  'www.w3.org', // XML namespaces
  'reactjs.org', // React's error texts
  'www.kriasoft.com', // the error text of Taro's router
  'query-string.invalid', // a base for parsing relative addresses
  'taro.com', // Taro's stand-in for window.location where there is none
];

describe.each(TARGETS)('%s', (target) => {
  const code = builtFiles(target, /\.(?:js|html|css|json|wxml|axml|wxss|acss|wxs|sjs)$/);

  test('names no host but those that are never asked', () => {
    const named = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([^/\s"'`\\)<>?]+)/g)].map(([, host]) => ({ path, host })),
    );
    expect(named.filter(({ host }) => !ONLY_NAMED.includes(host ?? ''))).toEqual([]);
  });

  test('loads nothing by an address without a scheme', () => {
    const found = code.filter(({ text }) => /(?:url\(|\ssrc=|\shref=)["']?\/\/\w/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  // Mini-programs forbid it, and a strict content policy does too. The one that Taro brings asks for the global object
  // where globalThis is missing, within a try.
  test('makes no code out of text', () => {
    const made = code.flatMap(({ path, text }) => {
      const rest = text.replaceAll('try{return this||new Function("return this")()}catch', '');
      return [...rest.matchAll(/(?<![.\w$])(?:eval|(?:new\s+)?Function)\s*\(.{0,40}/g)].map(
        ([found]) => `${path}: ${found}`,
      );
    });
    expect(made).toEqual([]);
  });
});
