import type { Locator, Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { storeOnDevice, takeCopied } from './device';
import { expect, test } from './journey-test';
import { arriveAt, coldStart, goBack, killAndReturn, openAt, screen, tapButton, tapLink } from './steps';

/** Tests the counter screens: papers, procedures, place. They are the same everywhere, and need no account. */

function group(page: Page, name: string): Locator {
  return screen(page).getByRole('group', { name, exact: true });
}

async function choose(page: Page, name: string): Promise<void> {
  await screen(page).getByRole('radio', { name, exact: true }).tap();
  await expect(screen(page).getByRole('radio', { name, exact: true })).toBeChecked();
}

/** Launches the app on this screen with these preferences. */
async function startPreferring(page: Page, preferences: object, path: string): Promise<void> {
  await openAt(page, SCREENS.home);
  await arriveAt(page, '居住证续签助手');
  await storeOnDevice(page, 'preferences', JSON.stringify(preferences));
  await coldStart(page, path);
}

test(
  'the papers follow home and work; ticks are restored, and the list can be exported',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await openAt(page, SCREENS.services);
    await tapLink(page, '要带的材料');
    await arriveAt(page, '要带的材料');
    await choose(page, '租的房子');
    await expect(group(page, '住处')).toContainText('任选一样');
    await expect(group(page, '住处').getByRole('checkbox')).toHaveCount(2);
    await expect(group(page, '住处')).toContainText('没有房东出具的证明，窗口可能不收');
    await choose(page, '单位或学校宿舍');
    await expect(group(page, '住处')).toContainText('都要带');
    await choose(page, '在读书');
    await expect(group(page, '住处')).toContainText('学校宿舍通常也算');
    await choose(page, '都不是');
    await expect(group(page, '住处')).not.toContainText('学校宿舍');
    await expect(group(page, '就业（如适用）')).toHaveCount(0);
    const identity = screen(page).getByRole('checkbox', { name: /^本人身份证/ });
    await identity.tap();
    await expect(identity).toBeChecked();
    await killAndReturn(page);
    await arriveAt(page, '要带的材料');
    await expect(identity).toBeChecked();
    await expect(screen(page).getByRole('radio', { name: '单位或学校宿舍' })).toBeChecked();
    for (const way of ['复制文字', '分享']) {
      await tapButton(page, way);
      await expect(screen(page)).toContainText('已复制，可以粘贴到微信、短信或备忘录里。');
      await expect.poll(() => takeCopied(page)).toMatch(/^非官方清单 [\s\S]*本人身份证[\s\S]* 以官方公布为准$/);
    }
    await tapButton(page, '清空勾选');
    await expect(identity).not.toBeChecked();
    await tapButton(page, '撤销');
    await expect(identity).toBeChecked();
  },
);

test('in English, the papers have the names that a clerk knows, and lead to the centres', async ({ page }) => {
  await startPreferring(page, { language: 'en' }, `${SCREENS.papers}?housing=relative&occupation=employed`);
  await arriveAt(page, 'Papers to bring');
  await expect(group(page, 'Home')).toContainText('Bring all of these');
  await expect(group(page, 'Work (if applicable)').getByRole('checkbox')).toHaveCount(3);
  await expect(screen(page)).toContainText('Labour contract (劳动合同)');
  await tapLink(page, 'Centres for residence permits');
  await arriveAt(page, 'Centres for residence permits');
  await expect(screen(page)).toContainText('these are no real places');
  await screen(page)
    .getByLabel(/^Search by district/)
    .fill('pudong');
  await tapLink(page, 'Pudong (浦东新区)');
  await arriveAt(page, 'Centres: Pudong (浦东新区)');
  await expect(screen(page)).toContainText('陆家嘴街道');
});

test('in elder mode, each counter procedure says what it is, and leads to the place and to 12345', async ({ page }) => {
  await startPreferring(page, { elder: true }, SCREENS.services);
  for (const [entry, says] of [
    ['居住地址变更', '不能代办'],
    ['卡丢了、坏了', '没有可靠的清单'],
    ['重新申领', '居住证积分'],
  ] as const) {
    await arriveAt(page, '办事');
    await tapLink(page, entry);
    await arriveAt(page, entry);
    await expect(screen(page)).toContainText(says);
    await expect(screen(page).getByText('打 12345 市民热线')).toBeVisible();
    await tapLink(page, '居住证受理点');
    await arriveAt(page, '居住证受理点');
    await goBack(page);
    await arriveAt(page, entry);
    await goBack(page);
  }
  await tapLink(page, '其他证件');
  await arriveAt(page, '其他证件');
  await expect(screen(page)).toContainText('出入境管理机构');
});

test('from a lost card one gets to the centres, a district and its streets, also by name; back leads back', async ({
  page,
}) => {
  await openAt(page, `${SCREENS.preCheck}?kind=residence-permit&status=lost`);
  await arriveAt(page, '我能网上续签吗');
  await tapLink(page, '居住证受理点');
  await arriveAt(page, '居住证受理点');
  await expect(screen(page)).toContainText('这里是演示名单，不是真实的受理点');
  await tapLink(page, '崇明区');
  await arriveAt(page, '崇明区受理点');
  await expect(screen(page)).toContainText('城桥镇');
  await expect(screen(page).getByText('未知，请打 12345 问')).toHaveCount(3);
  await goBack(page);
  await arriveAt(page, '居住证受理点');
  await screen(page).getByLabel(/^搜区/).fill('南京东');
  await tapLink(page, '南京东路街道 · 黄浦区');
  await arriveAt(page, '黄浦区受理点');
  await goBack(page);
  await expect(screen(page).getByLabel(/^搜区/)).toHaveValue('南京东');
});
