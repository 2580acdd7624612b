import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { fail, stored, onRecord } from './device';
import { expect, problemsOf, test } from './journey-test';
import {
  arriveAt,
  coldStart,
  goBack,
  killAndReturn,
  leaveAndComeBack,
  onVerification,
  openAt,
  playPerson,
  records,
  screen,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
} from './steps';

const PASSED = '居住证有效期延长一年，到2027年12月5日（星期日）。';

async function isRenewedOnce(page: Page): Promise<void> {
  await expect(screen(page).getByRole('heading', { name: '核验通过' })).toBeVisible();
  await expect(screen(page)).toContainText(PASSED);
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
}

/** Signs in and gives all consents on the renewal screen. */
async function readyToStart(page: Page): Promise<void> {
  await signIn(page, 'smooth');
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  await screen(page).getByRole('checkbox', { name: '四项都同意' }).tap();
}

test('a double tap on start begins one verification', { tag: '@usual-h5' }, async ({ page }) => {
  await readyToStart(page);
  const start = screen(page).getByRole('button', { name: '同意并开始核验' });
  // Both clicks come before the next screen can remove the button.
  await start.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await throughVerification(page);
  await isRenewedOnce(page);
  // Nor is the screen twice in the history behind the result.
  await goBack(page);
  await arriveAt(page, '续签');
  await expect(screen(page)).toContainText('本期已经续签');
});

test('a double click of the mouse on start begins one verification', async ({ page }) => {
  await readyToStart(page);
  await screen(page).getByRole('button', { name: '同意并开始核验' }).dblclick();
  await throughVerification(page);
  await isRenewedOnce(page);
});

test('a lost response leaves one record, and submitting again finds it', { tag: '@usual' }, async ({ page }) => {
  await readyToStart(page);
  await fail(page, { failure: 'lost-answer', operation: 'startVerification', times: 1 });
  await tapButton(page, '同意并开始核验');
  await arriveAt(page, '核验');
  await page.clock.runFor(11_000);
  await expect(screen(page).getByRole('alert')).toContainText('等了太久，没有等到答复');
  await expect(screen(page)).toContainText('再提交一次是安全的');
  await expect(screen(page)).not.toContainText('核验通过');
  const key = await stored(page, 'pending');

  await tapButton(page, '再提交一次');
  await page.clock.runFor(3000);
  await arriveAt(page, '结果');
  await isRenewedOnce(page);
  expect(key).toContain('smooth');
  await goBack(page);
});

test('after a lost response and a reload, the app finds the verification by its stored key', async ({ page }) => {
  await readyToStart(page);
  await fail(page, { failure: 'lost-answer', operation: 'startVerification', times: 1 });
  await tapButton(page, '同意并开始核验');
  await arriveAt(page, '核验');
  await expect.poll(async () => (await onRecord(page, 'smooth')).begun).toBe(1);
  await killAndReturn(page);
  await throughVerification(page);
  await isRenewedOnce(page);
});

test('after a lost response the permit service leads to the result, not to a second start', async ({ page }) => {
  await readyToStart(page);
  await fail(page, { failure: 'lost-answer', operation: 'startVerification', times: 1 });
  await tapButton(page, '同意并开始核验');
  await arriveAt(page, '核验');
  await page.clock.runFor(11_000);
  await tapButton(page, '回到居住证办理');
  await arriveAt(page, '居住证办理');
  await coldStart(page, SCREENS.permit);
  await tapButton(page, '查看续签结果');
  await arriveAt(page, '结果');
  await isRenewedOnce(page);
});

test('a request that never left says so after a reload, and changed nothing', async ({ page }) => {
  await readyToStart(page);
  await fail(page, { failure: 'offline', operation: 'startVerification', times: 1 });
  await tapButton(page, '同意并开始核验');
  await arriveAt(page, '核验');
  await expect(screen(page).getByRole('alert')).toContainText('没有连上网络');

  await killAndReturn(page);
  await expect(screen(page)).toContainText('没有正在进行的核验');
  await tapButton(page, '回到居住证办理');
  await arriveAt(page, '居住证办理');
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  await expect(screen(page)).toContainText('多半没有送到，也就什么都没有改变。');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
  expect(await stored(page, 'pending')).toBeNull();

  await screen(page).getByRole('checkbox', { name: '四项都同意' }).tap();
  await tapButton(page, '同意并开始核验');
  await throughVerification(page);
  await isRenewedOnce(page);
});

test('a request that never left can be sent again at once', async ({ page }) => {
  await readyToStart(page);
  await fail(page, { failure: 'offline', operation: 'startVerification', times: 2 });
  await tapButton(page, '同意并开始核验');
  await arriveAt(page, '核验');
  await expect(screen(page).getByRole('alert')).toContainText('没有连上网络');
  await tapButton(page, '再提交一次');
  await expect(screen(page).getByRole('alert')).toContainText('没有连上网络');
  await tapButton(page, '再提交一次');
  await throughVerification(page);
  await isRenewedOnce(page);
});

test('a reload during the verification goes on and ends in the right result', async ({ page }) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await onVerification(page);
  await page.clock.runFor(1500);
  await killAndReturn(page);
  await onVerification(page);
  await killAndReturn(page);
  await throughVerification(page);
  await isRenewedOnce(page);
});

test('an app closed while checking and opened the next day shows the end, dated the day it was begun', async ({
  page,
  context,
}) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await onVerification(page);
  await page.close();

  const tomorrow = await context.newPage();
  const problems = problemsOf(tomorrow);
  await tomorrow.clock.fastForward('24:00:00');
  await openAt(tomorrow, SCREENS.home);
  await expect(screen(tomorrow)).toContainText('登录已过期');
  await tapButton(tomorrow, '登录');
  await arriveAt(tomorrow, '登录');
  await playPerson(tomorrow, 'smooth');
  await arriveAt(tomorrow, '居住证续签助手');
  await expect(screen(tomorrow)).toContainText('本期已经续签，有效期到2027年12月5日');
  await tapButton(tomorrow, '查看续签结果');
  await arriveAt(tomorrow, '结果');
  await expect(screen(tomorrow)).toContainText('2026年11月23日得出');
  await isRenewedOnce(tomorrow);
  expect(problems).toEqual([]);
});

test('two tabs renew once, whichever starts first', { tag: ['@browser', '@usual-h5'] }, async ({ page, context }) => {
  await readyToStart(page);
  const other = await context.newPage();
  const problems = problemsOf(other);
  await openAt(other, SCREENS.renewal);
  await screen(other).getByRole('checkbox', { name: '四项都同意' }).tap();

  await tapButton(page, '同意并开始核验');
  await onVerification(page);
  await tapButton(other, '同意并开始核验');
  await onVerification(other);
  await throughVerification(page);
  await arriveAt(other, '结果');
  await isRenewedOnce(page);
  await isRenewedOnce(other);
  const references = await Promise.all(
    [page, other].map((tab) =>
      screen(tab)
        .getByText(/^YS\d{8}-\d{4}$/)
        .textContent(),
    ),
  );
  expect(references[0]).toBe(references[1]);

  // A tab left open on the renewal screen learns of it on starting.
  await openAt(other, SCREENS.permit);
  await arriveAt(other, '居住证办理');
  await expect(records(other)).toHaveCount(1);
  expect(problems).toEqual([]);
});

test('going back during the verification leaves it running, and the permit service leads to it again', async ({
  page,
}) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await onVerification(page);
  await goBack(page);
  await arriveAt(page, '续签');
  await tapButton(page, '查看正在进行的核验');
  await onVerification(page);
  await goBack(page);
  await arriveAt(page, '居住证办理');
  await expect(records(page)).toContainText(['核验中']);
  await page.clock.runFor(10_000);
  await expect(records(page)).toContainText(['核验通过，已续签']);
  await tapButton(page, '查看续签结果');
  await arriveAt(page, '结果');
  await isRenewedOnce(page);
});

test(
  'going forward again after the result shows no verification that could be started again',
  { tag: ['@browser'] },
  async ({ page }) => {
    await signIn(page, 'smooth');
    await tapThroughConsent(page);
    await throughVerification(page);
    await isRenewedOnce(page);
    await page.goBack();
    await arriveAt(page, '续签');
    await expect(screen(page).getByRole('checkbox')).toHaveCount(0);
    await page.goForward();
    await arriveAt(page, '结果');
    await isRenewedOnce(page);
  },
);

test('a session that expires during the verification leads through sign-in and back, and nothing is lost', async ({
  page,
}) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await onVerification(page);
  await fail(page, { failure: 'session-expired', operation: 'renewal', times: 1 });
  await page.clock.runFor(2000);
  await expect(screen(page).getByRole('alert')).toContainText('登录已过期');
  await expect(screen(page)).not.toContainText('没有变化');
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await playPerson(page, 'smooth');
  await arriveAt(page, '核验');
  await page.clock.runFor(10_000);
  await arriveAt(page, '结果');
  await isRenewedOnce(page);
});

test('a session that expires on starting keeps the request key, so that the request is not made twice', async ({
  page,
}) => {
  await readyToStart(page);
  await fail(page, { failure: 'session-expired', operation: 'startVerification', times: 1 });
  await tapButton(page, '同意并开始核验');
  await arriveAt(page, '核验');
  await expect(screen(page).getByRole('alert')).toContainText('登录已过期');
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await playPerson(page, 'smooth');
  await arriveAt(page, '核验');
  await expect(screen(page)).toContainText('没有正在进行的核验');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
  await tapButton(page, '回到居住证办理');
  await arriveAt(page, '居住证办理');
  // Consents given before the session expired are still given.
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  await tapButton(page, '同意并开始核验');
  await throughVerification(page);
  await isRenewedOnce(page);
});

test('a second person who signs in meanwhile sees nothing of the first, who finds everything again', async ({
  page,
}) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await onVerification(page);
  await fail(page, { failure: 'session-expired', operation: 'renewal', times: 1 });
  await page.clock.runFor(2000);
  await expect(screen(page).getByRole('alert')).toContainText('登录已过期');

  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await playPerson(page, 'overdue');
  await arriveAt(page, '核验');
  await page.clock.runFor(10_000);
  await expect(screen(page)).toContainText('没有正在进行的核验');
  await tapButton(page, '回到居住证办理');
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('45天前已过期');
  await expect(screen(page)).toContainText('还没有办理记录。');
  await expect(screen(page)).not.toContainText('徐汇区');
  await expect(page.locator('body')).not.toContainText('2027年12月5日');
  expect(await onRecord(page, 'overdue')).toEqual({ begun: 0, renewed: 0 });

  await openAt(page, SCREENS.signIn);
  await arriveAt(page, '登录');
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  await expect(records(page)).toHaveCount(1);
  await tapButton(page, '查看续签结果');
  await arriveAt(page, '结果');
  await isRenewedOnce(page);
});

test('one person’s result is not shown to another, even by its address', async ({ page }) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await throughVerification(page);
  const address = page.url();
  await openAt(page, SCREENS.mine);
  await arriveAt(page, '我的');
  await tapButton(page, '退出登录');
  await expect(screen(page).getByRole('button', { name: '登录' })).toBeVisible();
  for (const key of ['session', 'pending', 'ticked']) expect(await stored(page, key)).toBeNull();

  await coldStart(page, SCREENS.signIn);
  await playPerson(page, 'moved');
  await arriveAt(page, '居住证办理');
  await page.goto(address);
  await arriveAt(page, '结果');
  await expect(screen(page)).toContainText('没有这一条办理记录');
  await expect(screen(page)).not.toContainText('YS20261123-0101');
});

test('papers that are ticked stay ticked after a restart, and only for that person', async ({ page }) => {
  await signIn(page, 'first-renewal');
  await tapButton(page, '看看怎么办');
  await arriveAt(page, '结果');
  await screen(page).getByRole('checkbox', { name: '劳动合同' }).tap();
  await killAndReturn(page);
  await expect(screen(page).getByRole('checkbox', { name: '劳动合同' })).toBeChecked();
  await expect(screen(page).getByRole('checkbox', { checked: true })).toHaveCount(1);

  await coldStart(page, SCREENS.signIn);
  await playPerson(page, 'mismatch');
  await arriveAt(page, '居住证办理');
  await tapButton(page, '看看怎么办');
  await arriveAt(page, '结果');
  await expect(screen(page).getByRole('checkbox', { name: '劳动合同' })).not.toBeChecked();
});

test('an app left open until the session expires says so when it comes back into sight', async ({ page }) => {
  await signIn(page, 'smooth');
  await expect(screen(page)).toContainText('12天后到期');
  await page.clock.fastForward('31:00');
  await leaveAndComeBack(page);
  await expect(screen(page)).toContainText('登录已过期');
  await expect(screen(page)).not.toContainText('12天后到期');
});

test('an app left open over midnight shows the new day when it comes back into sight', async ({ page }) => {
  await page.clock.setSystemTime(new Date('2026-11-23T23:50:00+08:00'));
  await signIn(page, 'overdue');
  await tapThroughConsent(page);
  await throughVerification(page);
  await openAt(page, SCREENS.permit);
  await arriveAt(page, '居住证办理');
  await expect(screen(page).getByRole('listitem').filter({ hasText: '今天' })).toContainText('2026年11月23日');
  await page.clock.fastForward('15:00');
  await leaveAndComeBack(page);
  await expect(screen(page).getByRole('listitem').filter({ hasText: '今天' })).toContainText('2026年11月24日');
});
