import postcss from 'postcss';
import { builtFiles } from './built-text';

/** The rules that an engine reads, those under `@supports` only if it is one of Chrome before 84. */
function flexGaps(css: string) {
  const bare: string[] = [];
  const margins: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const values = new Map(rule.nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])));
    if (values.get('display') === 'flex' && values.has('gap')) bare.push(...rule.selectors);
    const parent = rule.parent;
    if (parent?.type === 'atrule' && 'params' in parent && /^not\s*\(color:\s*revert\)$/.test(parent.params))
      margins.push(...rule.selectors.map((selector) => selector.replace(/\s*>\s*:not\(:last-child\)$/, '')));
  });
  return { bare, margins };
}

test('every flex container with a gap on H5 has margins for a browser that knows the gap of grids alone', () => {
  const css = builtFiles('h5', /\.css$/).map(({ text }) => flexGaps(text));
  const bare = css.flatMap((file) => file.bare);
  expect(bare.length).toBeGreaterThan(20);
  expect([...new Set(bare)].sort()).toEqual([...new Set(css.flatMap(({ margins }) => margins))].sort());
});
