/** Colours and type sizes are defined only in ui/tokens.scss, so that dark and elder mode reach every screen. */
const throughTokens = {
  'color-no-hex': [true, { message: 'Use a colour token: var(--…).' }],
  'color-named': ['never', { message: 'Use a colour token: var(--…).' }],
  'function-disallowed-list': [
    ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix'],
    { message: 'Use a colour token: var(--…).' },
  ],
  'declaration-property-unit-disallowed-list': [
    { '/^font(-size)?$/': ['px', 'pt', 'rpx', 'rem', 'em', 'vw'] },
    { message: 'Use a type token: var(--…).' },
  ],
};

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard-scss'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'declaration-no-important': true,
    // A list in :not() is newer than Chrome 80, which drops the whole rule.
    'selector-not-notation': 'simple',
    'property-disallowed-list': [['inset'], { message: 'Chrome 80 does not know it: write top, left, width, height.' }],
    'max-nesting-depth': 2,
    // BEM's block__part--state, as everywhere in src.
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
  },
  overrides: [{ files: ['**/!(tokens*).scss'], rules: throughTokens }],
};
