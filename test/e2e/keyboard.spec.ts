import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { onRecord } from './device';
import { expect, test } from './journey-test';
import { arriveAt, codeShown, coldStart, openAt, playPerson, screen } from './steps';

/** Journeys with a keyboard instead of a thumb, in a desktop window. */
test.use({ isMobile: false, hasTouch: false, viewport: { width: 1280, height: 800 } });

/** Presses Tab until the control with this name has the focus. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'checkbox' | 'combobox' | 'textbox' | 'radio',
  name: string | RegExp,
) {
  const wanted = screen(page).getByRole(role, { name, exact: true }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${role} ${String(name)}`);
}

/** Reaches the first part of a browser's date field, which has a tab stop for each part. */
async function tabToDate(page: Page, label: string): Promise<void> {
  const wanted = screen(page).getByLabel(label);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${label}`);
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, 'button', button);
  await page.keyboard.press('Enter');
}

/**
 * Fails if the focus is on nothing or on a removed element, which sends keyboard users back to the top without warning.
 */
async function focusIsInSight(page: Page): Promise<void> {
  await expect(page.locator(':focus')).toBeVisible();
}

async function headingHasFocus(page: Page, title: string): Promise<void> {
  await arriveAt(page, title);
  await expect(screen(page).getByRole('heading', { level: 1 })).toBeFocused();
}

test('a permit can be renewed by keyboard alone, and the focus follows', { tag: '@usual-h5' }, async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'combobox', '搜索服务');
  await page.keyboard.type('居住证');
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '居住证办理');
  await tabTo(page, 'button', '登录');
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '登录');
  await tabTo(page, 'button', /还有 12 天到期，续签过两次/);
  await page.keyboard.press('Space');
  await page.clock.runFor(1500);
  // The second check at first use, by code rather than face.
  await headingHasFocus(page, '安全验证');
  await tabTo(page, 'button', '发送验证码（演示）');
  await page.keyboard.press('Enter');
  const code = await codeShown(page);
  await tabTo(page, 'textbox', '6 位验证码');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.clock.runFor(1500);
  await arriveAt(page, '居住证办理');
  await tabTo(page, 'button', '去续签');
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '续签');
  for (const source of ['居住登记', '就业登记', '社保缴纳', '其他基本信息']) {
    await tabTo(page, 'checkbox', source);
    await page.keyboard.press('Space');
    await expect(screen(page).getByRole('checkbox', { name: source })).toBeChecked();
  }
  await tabTo(page, 'button', '同意并开始核验');
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '核验');
  await page.clock.runFor(11_000);
  await headingHasFocus(page, '结果');
  await expect(screen(page).getByRole('heading', { name: '核验通过' })).toBeVisible();
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });

  await tabTo(page, 'button', '为什么是这个结果');
  await page.keyboard.press('Enter');
  await expect(screen(page).getByRole('button', { name: '为什么是这个结果' })).toHaveAttribute('aria-expanded', 'true');
  await expect(screen(page).getByRole('button', { name: '为什么是这个结果' })).toBeFocused();
});

test('the pre-check can be completed by keyboard alone, and each new question starts at the top', async ({ page }) => {
  await openAt(page, SCREENS.preCheck);
  const choose = async (role: 'radio' | 'checkbox', name: string) => {
    await tabTo(page, role, name);
    await page.keyboard.press('Space');
    await expect(screen(page).getByRole(role, { name, exact: true })).toBeChecked();
    await next();
  };
  const next = async () => {
    await tabTo(page, 'button', '下一题');
    await page.keyboard.press('Enter');
  };
  await choose('radio', '上海居住证');
  await headingHasFocus(page, '我能网上续签吗');
  await choose('radio', '卡在手上，没有注销');
  await tabToDate(page, '有效期最后一天');
  // Month, day, year: Chromium's date field follows the browser's own language, not the page's.
  await page.keyboard.type('12052026');
  await expect(screen(page).getByLabel('有效期最后一天')).toHaveValue('2026-12-05');
  await next();
  await choose('checkbox', '说不准，按常见的一年期推算');
  await tabTo(page, 'radio', '是，第一次');
  await page.keyboard.press('ArrowDown');
  await expect(screen(page).getByRole('radio', { name: '不是，以前续签过' })).toBeChecked();
  await next();
  await choose('checkbox', '都没有变化');
  await expect(screen(page).getByRole('heading', { name: '可以试线上核验' })).toBeVisible();
  await headingHasFocus(page, '我能网上续签吗');
});

test('a permit can be noted, changed, deleted and restored by keyboard alone, and the focus is never lost', async ({
  page,
}) => {
  await openAt(page, SCREENS.ownPermits);
  await tabTo(page, 'textbox', '称呼');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('妈妈');
  await press(page, '记下');
  await expect(screen(page)).toContainText('请填写日期');
  await focusIsInSight(page);
  await tabToDate(page, '有效期最后一天');
  await page.keyboard.type('12052026');
  await press(page, '记下');
  await headingHasFocus(page, '这张居住证');
  await press(page, '改日期或称呼');
  await focusIsInSight(page);
  await tabTo(page, 'textbox', '称呼');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('外婆');
  await press(page, '保存');
  await expect(screen(page).getByRole('heading', { name: '外婆' })).toBeVisible();
  await focusIsInSight(page);
  await press(page, '删除');
  await headingHasFocus(page, '到期日和提醒');
  await press(page, '撤销');
  await expect(screen(page).getByRole('link', { name: /^外婆/ })).toBeVisible();
  await focusIsInSight(page);
});

test('a family’s permits can be imported as text by keyboard alone, and the focus stays in sight', async ({ page }) => {
  await openAt(page, SCREENS.ownPermits);
  await press(page, '导出和导入');
  await tabTo(page, 'textbox', '要导入的文字');
  await page.keyboard.type('2026-12-05 妈妈');
  await press(page, '看看会改什么');
  await focusIsInSight(page);
  await press(page, '导入');
  await expect(screen(page).getByRole('link', { name: /^妈妈/ })).toBeVisible();
  await focusIsInSight(page);
});

test('back returns the focus to where it was', async ({ page }) => {
  await openAt(page, SCREENS.services);
  await tabTo(page, 'link', /^居住证信息变更/);
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '居住证信息变更/签注');
  await tabTo(page, 'link', /^居住地址变更/);
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '居住地址变更');
  await page.goBack();
  await arriveAt(page, '居住证信息变更/签注');
  await expect(screen(page).getByRole('link', { name: /^居住地址变更/ })).toBeFocused();
  await tabTo(page, 'button', '返回');
  await page.keyboard.press('Enter');
  await arriveAt(page, '办事');
  await expect(screen(page).getByRole('link', { name: /^居住证信息变更/ })).toBeFocused();
});

test('after signing in, the focus is on the permit’s heading or the control that led there, never lost', async ({
  page,
}) => {
  await openAt(page, SCREENS.permit);
  await tabTo(page, 'button', '登录');
  await page.keyboard.press('Enter');
  await headingHasFocus(page, '登录');
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  // The button that led to sign-in is gone by then, so the heading has the focus.
  await expect(screen(page).getByRole('heading', { level: 1 })).toBeFocused();
});

test('the choices of the demonstration are one tab stop, and the arrow keys move between them', async ({ page }) => {
  await coldStart(page, SCREENS.demonstration);
  await tabTo(page, 'radio', '正常');
  await page.keyboard.press('ArrowDown');
  await expect(screen(page).getByRole('radio', { name: '没有网络' })).toBeChecked();
  await expect(screen(page).getByRole('radio', { name: '没有网络' })).toBeFocused();
});
