/**
 * Gives the children of a flex container with a `gap` margins in browsers that know `gap` in grids alone (Chrome before 84), where
 * icons would touch their words. Runs over every rule of the H5 build, so no screen has to think of it.
 *
 * No query asks for `gap` in a flex container. Chrome learnt it in the same version as the keyword `revert`, which Safari and
 * Firefox have known for longer; every Safari since 14.5 and Firefox since 63 knows both.
 */
const OLD_BROWSERS = 'not (color: revert)';

/** @returns {import('postcss').Plugin} */
function flexGap() {
  return {
    postcssPlugin: 'flex-gap',
    Rule(rule, { AtRule, Rule, Declaration }) {
      if (rule.parent?.type === 'atrule' && rule.parent.params === OLD_BROWSERS) return;
      /** @type {Record<string, string>} */
      const values = {};
      rule.each((node) => {
        if (node.type === 'decl') values[node.prop] = node.value;
      });
      if (!/^(?:inline-)?flex$/.test(values['display'] ?? '') || values['gap'] === undefined) return;
      if (rule.next()?.params === OLD_BROWSERS) return;
      const [row = '', column = row] = values['gap'].split(/\s+(?![^(]*\))/);
      const isColumn = values['flex-direction'] === 'column';
      const margins = [
        ...(isColumn ? [] : [['margin-right', column]]),
        ...(isColumn || values['flex-wrap'] === 'wrap' ? [['margin-bottom', row]] : []),
      ].filter(([, size]) => size !== '0');
      const children = new Rule({
        selectors: rule.selectors.map((selector) => `${selector} > :not(:last-child)`),
        nodes: margins.map(([prop, value]) => new Declaration({ prop, value })),
      });
      rule.after(new AtRule({ name: 'supports', params: OLD_BROWSERS, nodes: [children] }));
    },
  };
}

module.exports = flexGap;
