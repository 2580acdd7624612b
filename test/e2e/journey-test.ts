import { test as plain, expect, type Page } from '@playwright/test';

/** A Monday in Shanghai; every date that a journey names follows from it. */
export const NOW = new Date('2026-11-23T10:00:00+08:00');

interface Noted {
  /** Console errors that the test means to cause; whatever else a script complains of fails the test. */
  readonly expectedProblems: RegExp[];
}

/** A journey on a fixed day whose clock runs; no script may fail on the way. */
export const test = plain.extend<Noted>({
  expectedProblems: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, expectedProblems }, use) => {
    await page.clock.install({ time: NOW });
    const problems = problemsOf(page);
    await use(page);
    expect(problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem)))).toEqual([]);
  },
});

/** Fills up with what the scripts of a page complain of. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

export { expect };
