import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { storeOnDevice } from './device';
import { expect, test } from './journey-test';
import {
  arriveAt,
  choosePerson,
  coldStart,
  controls,
  openAt,
  renewInEnglish,
  screen,
  tapButton,
  tapLink,
} from './steps';

/** Returns the type size in pixels, as the browser drew it. */
async function typeSize(page: Page, selector: string): Promise<number> {
  return screen(page)
    .locator(selector)
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}

test('one tap on the home page turns on elder mode, which meets the ministry’s requirements on the way to the renewal', async ({
  page,
}) => {
  await openAt(page, SCREENS.home);
  await tapButton(page, '长辈模式');
  await expect(screen(page).getByRole('button', { name: '退出长辈模式' })).toBeVisible();
  // 18 points are 24 pixels, 30 points are 40.
  expect(await typeSize(page, '.row__title')).toBeGreaterThanOrEqual(24);
  await tapLink(page, '登录查看我的居住证');
  await choosePerson(page, /还有 12 天到期，续签过两次/);
  await arriveAt(page, '安全验证');
  expect(await typeSize(page, '.lead')).toBeGreaterThanOrEqual(24);
  await tapButton(page, '开始人脸识别（演示）');
  await page.clock.runFor(1500);
  await arriveAt(page, '居住证续签助手');
  expect(await typeSize(page, '.day-count__number')).toBeGreaterThanOrEqual(40);
  const heights = await controls(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
  await tapButton(page, '去续签');
  await arriveAt(page, '续签');
  expect(await typeSize(page, '.body-text')).toBeGreaterThanOrEqual(24);
});

test(
  'one tap on the home page turns on English, for the whole renewal and after a restart',
  { tag: '@usual-h5' },
  async ({ page, target }) => {
    await openAt(page, SCREENS.home);
    await tapButton(page, 'English');
    await arriveAt(page, 'Permit renewal helper');
    if (target === 'h5') await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await tapLink(page, 'Sign in to see my permit');
    await renewInEnglish(page, /12 days/);
    await expect(screen(page)).toContainText('Verification passed (核验通过)');
    await coldStart(page, SCREENS.services);
    await arriveAt(page, 'Services');
    await expect(page.getByRole('navigation')).toContainText('Home');
  },
);

test(
  'a launch in English shows no Chinese first, and says so if English cannot be fetched',
  {
    tag: '@browser',
  },
  async ({ page, expectedProblems }) => {
    expectedProblems.push(/english|Failed to load resource|ERR_FAILED/i);
    await openAt(page, SCREENS.settings);
    await screen(page)
      .getByRole('radio', { name: /English/ })
      .click();
    await arriveAt(page, 'Settings');
    await page.route(/english/, (route) => route.abort());
    await coldStart(page, SCREENS.home);
    await expect(screen(page).getByRole('alert')).toContainText('English could not be fetched');
    await expect(screen(page)).toContainText('上海居住证能网上续签吗');
    await page.unroute(/english/);
    await screen(page).getByRole('alert').getByRole('button', { name: 'Try again' }).tap();
    await arriveAt(page, 'Permit renewal helper');
  },
);

test('a launch in English draws a screen like one in Chinese', { tag: ['@browser'] }, async ({ page }) => {
  // Fetching the language must not change the order of the styles.
  const borders: string[] = [];
  for (const language of ['zh', 'en']) {
    await openAt(page, SCREENS.home);
    await storeOnDevice(page, 'preferences', JSON.stringify({ language }));
    await coldStart(page, SCREENS.ownPermits);
    const fold = screen(page).getByRole('button', { name: language === 'en' ? 'Export and import' : '导出和导入' });
    borders.push(await fold.evaluate((element) => getComputedStyle(element).borderTopColor));
  }
  expect(borders).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
});

test('text has four steps, each larger than the one before, and none widens the screen at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openAt(page, SCREENS.settings);
  const sizes: number[] = [];
  for (const name of ['标准', '大', '更大', '最大']) {
    await screen(page).getByRole('radio', { name, exact: true }).click();
    await expect.poll(() => typeSize(page, '.lead')).toBeGreaterThan(sizes.at(-1) ?? 0);
    sizes.push(await typeSize(page, '.lead'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  expect((sizes[3] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(1.5, 1);
});
