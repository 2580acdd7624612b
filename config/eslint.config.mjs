import comments from '@eslint-community/eslint-plugin-eslint-comments';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { gatewayZones, importZones, outsideTheApp } from './import-zones.mjs';

const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.contract.ts'];

/** Everything is an error: a warning is something that nobody has decided. */
const errors = (rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([rule, setting]) => {
      const [level, ...options] = [setting].flat();
      return [rule, level === 'off' || level === 0 ? 'off' : ['error', ...options]];
    }),
  );

const CLOCK = 'Ask platform/clock: what reads the clock by itself cannot be tested on another day.';
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "CallExpression[callee.name='dayjs'][arguments.length=0]", message: CLOCK },
];
const platformName = {
  selector: ":matches(Identifier[name='TARO_ENV'], Literal[value='TARO_ENV'])",
  message: 'Only src/platform knows which platform this is; give the others a capability.',
};
/** Methods that came after Chrome 80 and iOS 14.5, the oldest that package.json promises. What is built is searched for them, too. */
const laterMethods = {
  selector:
    'CallExpression[callee.property.name=/^(at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|with)$/]',
  message: 'Chrome 80 and iOS 14.5 do not have this method (browserslist in package.json).',
};
/** A rejection that nobody takes is an error of the app, and says nothing about what then. */
const ignoredFailure = {
  selector: "UnaryExpression[operator='void'] > CallExpression[callee.object.name='Taro']",
  message: 'A platform may refuse any call: end it with .catch(), which says what then.',
};
const barrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that holds it.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'reports/', '.stryker-tmp/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  { files: ['**/*.{ts,tsx,mjs,cjs,js}'], plugins: { '@eslint-community/eslint-comments': comments } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    rules: {
      // A reason follows `--`, and nothing is switched off more widely than it needs to be.
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
    },
  },
  {
    // What needs to know of types is oxlint's (oxlint.json), and so is what both linters have.
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: { 'no-restricted-syntax': ['error', barrels] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...errors(reactHooks.configs.recommended.rules),
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...importZones, ...outsideTheApp], basePath: `${import.meta.dirname}/..` },
      ],
      'no-restricted-syntax': ['error', barrels, laterMethods, ignoredFailure, platformName, ...clock],
      'no-console': 'error',
    },
  },
  {
    files: ['src/platform/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', barrels, laterMethods, ignoredFailure] },
  },
  {
    files: ['src/i18n/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(rules|citizen)/',
              allowTypeImports: true,
              message: 'i18n may import types of rules and citizen only.',
            },
          ],
        },
      ],
    },
  },
  ...[
    ['src/{pages,guide}/**/*.{ts,tsx}', '^\\.\\./\\.\\./rules/(?!facts$)'],
    ['src/components/*.{ts,tsx}', '^\\.\\./rules/(?!facts$)'],
  ].map(([files, regex]) => ({
    files: [files],
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex,
              allowTypeImports: true,
              message: 'Screens may name facts and what a decision can say; the decisions come through the journey.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/rules/**/*.ts'],
    // The cases test the law; they are not part of the app.
    ignores: ['src/rules/calendar.ts', 'src/rules/cases/**', ...TESTS],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'rules/ is plain TypeScript; dayjs is for calendar.ts alone.' }] },
      ],
    },
  },
  {
    files: ['src/rules/calendar.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!dayjs(/|$))[^.]', message: 'calendar.ts may import dayjs and nothing else.' }] },
      ],
    },
  },
  {
    files: ['gateway/**/*.ts'],
    ignores: ['gateway/test/**', ...TESTS],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: gatewayZones, basePath: `${import.meta.dirname}/..` }],
      'import-x/no-default-export': 'error',
    },
  },
  {
    // Taro finds pages, the app and their configurations by their default export; tools by theirs.
    files: ['src/**/*.{ts,tsx}', 'tools/**/*.ts', 'test/**/*.{ts,tsx}'],
    ignores: [
      'src/app.tsx',
      'src/**/*.config.ts',
      'src/pages/*/*.tsx',
      'src/guide/*/*.tsx',
      // These stand for packages that are imported by their default export.
      'src/platform/{universal-router.h5,query-string.h5,react-dom.mini}.ts',
      'test/support/screens/taro.ts',
      'test/runtime/host/miniprogram-exparser.d.ts',
    ],
    rules: { 'import-x/no-default-export': 'error' },
  },
  {
    files: ['src/**/index.{ts,tsx}', 'tools/**/index.ts', 'test/**/index.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file for what it holds.' }] },
  },
  {
    files: TESTS.map((pattern) => `src/${pattern}`),
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: importZones, basePath: `${import.meta.dirname}/..` }],
      'no-restricted-syntax': ['error', barrels],
    },
  },
);
