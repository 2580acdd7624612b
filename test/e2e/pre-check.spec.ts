import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { storeOnDevice } from './device';
import { expect, test } from './journey-test';
import {
  arriveAt,
  coldStart,
  enterDate,
  expectDate,
  lookAround,
  nextQuestion,
  openAt,
  preCheckUpToChanges,
  screen,
  tapButton,
  tapLink,
} from './steps';

async function answer(page: Page, role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
  await screen(page).getByRole(role, { name }).click();
  await nextQuestion(page);
}

test(
  'the pre-check leads from the home page to the answer without a sign-in, and an answer can be changed',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await tapLink(page, '我能网上续签吗');
    await arriveAt(page, '我能网上续签吗');
    await answer(page, 'radio', '上海居住证');
    await answer(page, 'radio', '卡在手上，没有注销');
    await enterDate(page, '有效期最后一天', '2026-12-05');
    await nextQuestion(page);
    await enterDate(page, '有效期第一天', '2026-12-06');
    await nextQuestion(page);
    await expect(screen(page).getByRole('alert')).toContainText('开始日不能晚于到期日');
    await enterDate(page, '有效期第一天', '2025-12-06');
    await nextQuestion(page);
    await answer(page, 'radio', '不是，以前续签过');
    await answer(page, 'checkbox', '都没有变化');
    await expect(screen(page)).toContainText('可以试线上核验');
    await expect(screen(page)).not.toContainText('核验通过');
    await tapButton(page, '改一下：居住证有效期到哪一天？');
    await expectDate(page, '有效期最后一天', '2026-12-05');
    await enterDate(page, '有效期最后一天', '2027-12-05');
    await nextQuestion(page);
    await expect(screen(page)).toContainText('2027年11月5日');
    // Nothing of it is stored on the device.
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).not.toContain('2027');
  },
);

test('in English, a first renewal leads to a counter with the papers for this home', async ({ page }) => {
  await openAt(page, SCREENS.home);
  await storeOnDevice(page, 'preferences', JSON.stringify({ language: 'en' }));
  await coldStart(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`);
  const next = () => tapButton(page, 'Next question');
  await enterDate(page, 'Last valid day', '2026-12-05');
  await next();
  await screen(page)
    .getByRole('checkbox', { name: /not sure/ })
    .click();
  await next();
  await screen(page).getByRole('radio', { name: 'Yes, the first' }).click();
  await next();
  await screen(page).getByRole('radio', { name: 'A rented home' }).click();
  await next();
  await screen(page).getByRole('radio', { name: 'I work' }).click();
  await next();
  await expect(screen(page)).toContainText('This is your first renewal (首次续签)');
  await expect(screen(page)).toContainText('Labour contract (劳动合同)');
  await expect(screen(page)).toContainText('6 December 2025');
});

test(
  'a new question starts at its top, and leaving by the browser’s back returns to it',
  {
    tag: '@browser',
  },
  async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 420 });
    await openAt(page, SCREENS.home);
    await tapLink(page, '我能网上续签吗');
    await screen(page).getByText('居住登记凭证').scrollIntoViewIfNeeded();
    await answer(page, 'radio', '上海居住证');
    await expect(screen(page).getByText('第 2 题', { exact: false }).last()).toBeInViewport();
    await page.goBack();
    await lookAround(page);
    await arriveAt(page, '居住证续签助手');
    await tapLink(page, '我能网上续签吗');
    await expect(screen(page).getByRole('radio', { name: '卡在手上，没有注销' })).toBeVisible();
    await tapButton(page, '上一题');
    await expect(screen(page).getByRole('radio', { name: '上海居住证' })).toBeChecked();
  },
);

test('in elder mode, going back loses nothing, and every control has room', async ({ page }) => {
  await openAt(page, SCREENS.home);
  await tapButton(page, '长辈模式');
  await preCheckUpToChanges(page);
  const heights = await screen(page)
    .locator('button:visible, label:has(input):visible, [role=button]:visible, [role=checkbox]:visible')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
  await tapButton(page, '上一题');
  await expect(screen(page).getByRole('radio', { name: '不是，以前续签过' })).toBeChecked();
  await tapButton(page, '上一题');
  await expectDate(page, '有效期第一天', '2025-12-06');
  await nextQuestion(page);
  await answer(page, 'checkbox', '有的说不准');
  await expect(screen(page)).toContainText('您说不准的');
});
