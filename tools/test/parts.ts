import { hasPostgreSQL, HOW_TO_INSTALL } from '../../gateway/test/test-cluster';
import { FIREFOX, hasFirefox } from '../../test/engines/firefox';
import { hasJavaScriptCore, JAVASCRIPTCORE } from '../../test/engines/javascriptcore';
import { hasWebKit, WEBKIT } from '../../test/engines/webkit';
import { hasPackagedBrowser } from '../browser';

/** A part of the tests: a script of package.json, and how its outcome is counted. */
export interface Part {
  readonly script: string;
  /** `check`: passes or fails as a whole. `tests`: its reporter logs every test (event-log.mjs). */
  readonly counts: 'check' | 'tests';
}

/** Parts and groups of them: a list runs in order, the members of `sideBySide` at the same time. */
export type Work = Part | readonly Work[] | { readonly sideBySide: readonly Work[] };

const check = (script: string): Part => ({ script, counts: 'check' });
const tests = (script: string): Part => ({ script, counts: 'tests' });

/** Needs no build and no browser. */
const STATIC = ['lint:types', 'lint:code', 'lint:styles', 'lint:format', 'lint:unused'].map(check);

const BUILDS = ['build:h5', 'build:weapp', 'build:alipay'].map(check);

/**
 * A linter or a build keeps one core busy, and unit tests fill what the builds leave. Journeys keep both busy and run alone: a
 * page that waits draws all the while, so they cost more the longer they take (docs/measurements.md).
 */
const USUAL: Work = [
  {
    sideBySide: [
      [...STATIC, tests('test:unit')],
      [...BUILDS, tests('test:built')],
    ],
  },
  tests('test:journeys'),
];

/** A part that needs what not every machine has. */
interface Optional {
  readonly part: Part;
  readonly isPossible: boolean;
  /** What is missing, and how to get it. */
  readonly otherwise: string;
}

const OPTIONAL: readonly Optional[] = [
  {
    part: tests('test:postgresql'),
    isPossible: hasPostgreSQL(),
    otherwise: `PostgreSQL is not installed (${HOW_TO_INSTALL})`,
  },
  {
    part: tests('test:engines'),
    isPossible: hasJavaScriptCore(),
    otherwise: `JavaScriptCore is not installed (on Debian: apt-get install ${JAVASCRIPTCORE})`,
  },
  {
    part: tests('test:webkit'),
    isPossible: hasWebKit(),
    otherwise: `WebKit is not installed (on Debian: apt-get install ${WEBKIT})`,
  },
  {
    part: tests('test:firefox'),
    isPossible: hasFirefox(),
    otherwise: `Firefox is not installed (on Debian: apt-get install ${FIREFOX})`,
  },
  {
    part: tests('test:pictures'),
    isPossible: hasPackagedBrowser(),
    otherwise: 'the browser that took the baselines does not run here (docs/testing.md)',
  },
];

/** Says which parts of the full run this machine leaves out, and why. */
export const LEFT_OUT: readonly string[] = OPTIONAL.filter(({ isPossible }) => !isPossible).map(
  ({ part, otherwise }) => `${part.script}: ${otherwise}`,
);

/** Run only by `npm run test:full`: docs/testing.md says for each why a usual change cannot break it unnoticed. */
const REST: Work = [
  { sideBySide: [tests('test:upload'), tests('test:unit:rest')] },
  tests('test:journeys:rest'),
  tests('test:gateway'),
  ...OPTIONAL.filter(({ isPossible }) => isPossible).map(({ part }) => part),
];

export const RUNS = {
  /** `npm run test:check` */
  check: [...STATIC, tests('test:unit')],
  /** `npm test` */
  usual: USUAL,
  /** `npm run test:rest` */
  rest: [BUILDS, REST],
  /** `npm run test:full` */
  full: [USUAL, REST],
} satisfies Record<string, Work>;

export type RunName = keyof typeof RUNS;
