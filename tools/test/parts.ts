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
const WITHOUT_BUILD: Work = [...STATIC, tests('test:unit')];

const BUILDS: Work = { sideBySide: [[check('build:weapp'), check('build:alipay')], check('build:h5')] };

const USUAL: Work = { sideBySide: [WITHOUT_BUILD, [BUILDS, tests('test:built'), tests('test:journeys')]] };

/** Compared only with the browser that took the baselines: docs/testing.md. */
const PICTURES = hasPackagedBrowser() ? [tests('test:pictures')] : [];

/** Run only by `npm run test:full`: docs/testing.md says for each why a usual change cannot break it unnoticed. */
const REST: Work = {
  sideBySide: [
    [tests('test:journeys:rest'), ...PICTURES],
    [tests('test:upload'), tests('test:unit:rest')],
  ],
};

export const RUNS = {
  /** `npm run test:check` */
  check: WITHOUT_BUILD,
  /** `npm test` */
  usual: USUAL,
  /** `npm run test:rest` */
  rest: [BUILDS, REST],
  /** `npm run test:full` */
  full: [USUAL, REST],
} satisfies Record<string, Work>;

export type RunName = keyof typeof RUNS;
