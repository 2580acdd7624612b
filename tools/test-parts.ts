import { countCheck, countJest, countPlaywright, type Count, type End } from './count';

/** A part of `npm test`: one command, and how its outcome is counted. */
export interface Part {
  readonly name: string;
  /** A script in node_modules or in the project, and its arguments; run by Node. */
  readonly command: readonly string[];
  /** Where the runner writes what it counted. */
  readonly report?: string;
  readonly count: (end: End, report: string | undefined) => Count;
}

/** As the scripts of package.json run a tool: what `npm run build` and `npm start` meet is what is tested. */
const TOOL = 'tools/installed.mjs';

function check(name: string, ...command: string[]): Part {
  return { name, command, count: countCheck };
}

function jest(name: string, config: string, project?: string): Part {
  const report = `reports/${name.replaceAll(' ', '-')}.json`;
  const words = ['--config', config, '--ci', '--json', '--outputFile', report];
  return {
    name,
    command: [
      'node_modules/jest/bin/jest.js',
      ...words,
      ...(project === undefined ? [] : ['--selectProjects', project]),
    ],
    report,
    count: countJest,
  };
}

const ESLINT = ['node_modules/eslint/bin/eslint.js', '-c', 'config/eslint.config.mjs', '--max-warnings', '0', '.'];
const STYLELINT = ['node_modules/stylelint/bin/stylelint.mjs', '--config', 'config/stylelint.config.mjs'];
const UNITS = 'config/jest.config.cjs';

/** What a few minutes can tell while one works. */
export const QUICK_PARTS: readonly Part[] = [
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  check('lint', ...ESLINT),
  check('styles', ...STYLELINT, '--max-warnings', '0', 'src/**/*.scss'),
  check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  check('dead code', 'node_modules/knip/bin/knip.js', '--config', 'config/knip.ts'),
  jest('logic', UNITS, 'logic'),
  jest('screens on H5', UNITS, 'screens-h5'),
  jest('screens in mini-programs', UNITS, 'screens-mini'),
];

/** What is judged by the builds themselves. A build comes before the tests that look at it. */
export const BUILD_PARTS: readonly Part[] = [
  check('build h5, within its budget', TOOL, 'tools/build.ts', 'h5'),
  check('build weapp, within its budget', TOOL, 'tools/build.ts', 'weapp'),
  check('build alipay, within its budget', TOOL, 'tools/build.ts', 'alipay'),
  jest('built files', 'config/jest.build.config.cjs'),
  jest('upload tool of WeChat', 'config/jest.wechat-ci.config.cjs'),
  {
    name: 'journeys',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'config/playwright.config.ts'],
    report: 'reports/journeys.json',
    count: countPlaywright,
  },
];
