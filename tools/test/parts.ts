import { hasPackagedBrowser } from '../browser';

/** A part of the tests: a script of package.json, and how its outcome is counted. */
export interface Part {
  readonly script: string;
  /** `check`: passes or fails as one. `tests`: its reporter logs every test (event-log.mjs). */
  readonly counts: 'check' | 'tests';
}

/** Parts that run one after another. Lanes run side by side, and together fill two cores. */
export type Lane = readonly Part[];

const check = (script: string): Part => ({ script, counts: 'check' });
const tests = (script: string): Part => ({ script, counts: 'tests' });

/** Needs no build and no browser. */
const STATIC: Lane = ['lint:code', 'lint:types', 'lint:styles', 'lint:format', 'lint:unused'].map(check);
const UNIT: Lane = [tests('test:unit')];

const BUILDS: readonly Lane[] = [[check('build:weapp'), check('build:alipay')], [check('build:h5')]];

/** Look at what was built, so that they follow the builds. */
const BUILT: Lane = [tests('test:built'), tests('test:journeys')];

/** Compared only where the browser runs that took the baselines: docs/testing.md. */
const PICTURES: Lane = hasPackagedBrowser() ? [tests('test:pictures')] : [];

/** What only `npm run test:full` runs: docs/testing.md says for each why a usual change cannot break it unseen. */
const REST: readonly Lane[] = [
  [tests('test:upload'), tests('test:journeys:rest'), ...PICTURES],
  [tests('test:unit:rest')],
];

/** Stages run one after another; the lanes of a stage side by side. */
export type Stage = readonly Lane[];

export const RUNS = {
  /** `npm run test:check` */
  check: [[STATIC, UNIT]],
  /** `npm test` */
  usual: [
    [...BUILDS, STATIC],
    [BUILT, UNIT],
  ],
  /** `npm run test:rest` */
  rest: [BUILDS, REST],
  /** `npm run test:full` */
  full: [[...BUILDS, STATIC], [BUILT, UNIT], REST],
} satisfies Record<string, readonly Stage[]>;

export type RunName = keyof typeof RUNS;
