import { TARGETS } from '../../tools/targets';
import { builtFiles } from './built-text';
import { lateFeatures } from './style-features';

/**
 * What is newer than the oldest engines (browserslist in package.json), and why they may do without: words stay readable and
 * controls usable.
 */
const MAY_DEGRADE: Readonly<Record<string, string>> = {
  'gap in a flex container':
    'before Chrome 84 margins stand in on H5 (config/flex-gap.cjs); in the mini-programs, things stand closer together',
  'overflow-wrap: anywhere': 'before iOS 15.4 a very long word in English may stand out of a narrow box',
  ':focus-visible': 'the ring of the focus shows after a tap as well (src/ui/tokens.scss)',
  outline: 'before Chrome 94 and iOS 16.4 the ring of the focus has square corners',
  'text-wrap': 'headings break where the line is full',
  'text-wrap: balance': 'headings break where the line is full',
  'text-size-adjust: none': 'no iPhone takes the word; a phone that is turned may draw the text larger',
  'cursor: pointer': 'for a mouse; touch screens show no cursor',
  'cursor: progress': 'for a mouse; touch screens show no cursor',
};

describe.each(TARGETS)('%s', (target) => {
  const styles = builtFiles(target, /\.(?:css|wxss|acss)$/);

  test('by MDN’s data the oldest engines know every style, except what may degrade', () => {
    const late = styles.flatMap(({ path, text }) =>
      [...lateFeatures(text)]
        .filter(([feature]) => !(feature in MAY_DEGRADE))
        .map(([feature, engines]) => `${feature} (${engines}) in ${path}`),
    );
    expect(late).toEqual([]);
  });

  test('what may degrade is still in use', () => {
    const used = new Set(styles.flatMap(({ text }) => [...lateFeatures(text).keys()]));
    expect(Object.keys(MAY_DEGRADE).filter((feature) => !used.has(feature))).toEqual([]);
  });
});

test.each([
  ['.a { inset: 0 }', ['inset']],
  ['.a { display: flex; gap: 4px }', ['gap in a flex container']],
  ['.a { display: grid; gap: 4px }', []],
  ['.a { height: 100dvh }', ['unit dvh']],
  ['.a { height: 100vh; height: 100dvh }', []],
  ['.a { width: min(1px, round(2px, 3px)) }', ['round()']],
  ['.a { mask: none }', ['mask']],
  ['.a { -webkit-mask: none; mask: none }', []],
  ['.a { never-heard-of: 0 }', ['never-heard-of']],
  ['.a:has(b) { color: red }', [':has']],
  ['.a:not(.b, .c) { color: red }', [':not() with a list']],
  ['@container (width > 1px) { .a { color: red } }', ['@container']],
  ['@media (min-width: 1px) { .a { color: red } }', []],
  ['@media (width >= 1px) { .a { color: red } }', ['@media with a range']],
  ['@supports (inset: 0) { .a { inset: 0 } }', []],
  ['@supports not (inset: 0) { .a { inset: 0 } }', ['inset']],
])('in “%s”, the oldest engines do not know %j', (css, expected) => {
  expect([...lateFeatures(css).keys()]).toEqual(expected);
});
