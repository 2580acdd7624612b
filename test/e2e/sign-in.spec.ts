import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { storeOnDevice, stored, onRecord } from './device';
import { expect, test } from './journey-test';
import {
  arriveAt,
  choosePerson,
  codeShown,
  coldStart,
  goBack,
  leaveAndComeBack,
  openAt,
  playPerson,
  screen,
  signIn,
  tapButton,
  tapLink,
  throughVerification,
} from './steps';

const SMOOTH = /还有 12 天到期，续签过两次/;

/** On the second check, chooses the outcome that the demonstration simulates. */
async function faceAnswers(page: Page, outcome: string): Promise<void> {
  await tapButton(page, '演示：换一种识别结果');
  await screen(page).getByRole('radio', { name: outcome }).tap();
  await tapButton(page, '开始人脸识别（演示）');
}

test(
  'at first use the face is not recognised and a code passes; the next sign-in needs neither',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await openAt(page, SCREENS.permit);
    await tapButton(page, '登录');
    await arriveAt(page, '登录');
    await choosePerson(page, SMOOTH);
    await arriveAt(page, '安全验证');
    await expect(screen(page)).toContainText('您正在扮演模拟市民一');
    await faceAnswers(page, '没有认出来');
    await expect(screen(page).getByRole('alert')).toContainText('改用验证码');
    expect(await stored(page, 'session')).toBeNull();

    await tapButton(page, '发送验证码（演示）');
    await screen(page).getByRole('textbox', { name: '6 位验证码' }).fill('12');
    await tapButton(page, '验证');
    await expect(screen(page)).toContainText('验证码是 6 位数字');
    await screen(page)
      .getByRole('textbox', { name: '6 位验证码' })
      .fill(await codeShown(page));
    await tapButton(page, '验证');
    await page.clock.runFor(1500);
    await arriveAt(page, '居住证办理');
    await expect(screen(page)).toContainText('12天后到期');

    await page.clock.fastForward('31:00');
    await leaveAndComeBack(page);
    await tapButton(page, '登录');
    await arriveAt(page, '登录');
    await choosePerson(page, SMOOTH);
    await arriveAt(page, '居住证办理');
    await expect(screen(page)).toContainText('12天后到期');
  },
);

test('leaving at the second check means not being signed in, and the next sign-in requires it again', async ({
  page,
}) => {
  await openAt(page, SCREENS.permit);
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await choosePerson(page, SMOOTH);
  await arriveAt(page, '安全验证');
  await goBack(page);
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('登录后才能看到您的居住证');
  expect(await stored(page, 'session')).toBeNull();
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await choosePerson(page, SMOOTH);
  await arriveAt(page, '安全验证');
});

test(
  'a session that expires during a renewal leads back to the same place, with the consents given',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await signIn(page, 'smooth');
    await tapLink(page, '续签');
    await arriveAt(page, '续签');
    for (const source of ['居住登记', '社保缴纳']) await screen(page).getByRole('checkbox', { name: source }).tap();
    await page.clock.fastForward('31:00');
    await leaveAndComeBack(page);
    await expect(screen(page).getByRole('alert')).toContainText('登录已过期');
    await expect(screen(page).getByRole('checkbox')).toHaveCount(0);

    await tapButton(page, '登录');
    await arriveAt(page, '登录');
    await playPerson(page, 'smooth');
    await arriveAt(page, '续签');
    await expect(screen(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
    for (const source of ['就业登记', '其他基本信息']) await screen(page).getByRole('checkbox', { name: source }).tap();
    await tapButton(page, '同意并开始核验');
    await throughVerification(page);
    await expect(screen(page)).toContainText('核验通过');
    expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
  },
);

test('signing out wipes all personal data, even without a network', { tag: '@browser' }, async ({ page }) => {
  await signIn(page, 'first-renewal');
  await tapButton(page, '看看怎么办');
  await arriveAt(page, '结果');
  await screen(page).getByRole('checkbox', { name: '劳动合同' }).tap();
  await storeOnDevice(page, 'pending', JSON.stringify({ subject: 'first-renewal', requestKey: 'a'.repeat(24) }));
  await coldStart(page, SCREENS.mine);
  await arriveAt(page, '我的');
  await page.context().setOffline(true);
  await tapButton(page, '退出登录');
  await expect(screen(page).getByRole('button', { name: '登录' })).toBeVisible();
  for (const key of ['session', 'pending', 'ticked', 'checked']) expect(await stored(page, key)).toBeNull();
  await page.context().setOffline(false);
  await coldStart(page, SCREENS.permit);
  await expect(screen(page)).toContainText('登录后才能看到您的居住证');
});
