import type { Page } from '@playwright/test';
import { pathTo, SCREENS } from '../../src/routes';
import type { MiniTarget } from '../runtime/built/built-package';
import type { DeviceAnswers } from '../runtime/host/device';
import { notesOf } from '../runtime/measures';
import { test as afterCounterResult } from './counter-result';
import { onRecord, takeCopied } from './device';
import { cutOff, faint, small, wholeInSight } from './drawn';
import { expect, test } from './journey-test';
import {
  answered,
  arriveAt,
  coldStart,
  goBack,
  killAndReturn,
  leaveAndComeBack,
  nextQuestion,
  openAt,
  playPerson,
  screen,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
  title,
} from './steps';

/** Covers what only mini-programs have: the platform's bars, calls that are refused or missing, subpackages. */

/** Makes the phone answer like this from now on, even after a restart. */
async function phoneAnswers(page: Page, answers: DeviceAnswers): Promise<void> {
  await page.evaluate((values) => sessionStorage.setItem('device answers', JSON.stringify(values)), answers);
}

/** Returns what the app has passed to the platform, for the calendar or into a chat. */
async function given(page: Page, to: 'calendar' | 'chat'): Promise<unknown[]> {
  return (await notesOf(page)).given.filter((each) => each.to === to).map(({ what }) => what);
}

/** Forwards the page in sight through the platform's own menu; returns false if the menu does not offer it. */
async function forward(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as { miniProgram: { forward(): boolean } }).miniProgram.forward());
}

async function onTheDayToWaitFor(page: Page): Promise<void> {
  await signIn(page, 'too-early');
  await tapButton(page, '看看怎么办');
  await arriveAt(page, '结果');
}

/** In WeChat each tap adds one day; in Alipay one tap copies them all. */
async function remindOfTheOpeningDay(page: Page): Promise<void> {
  await screen(page)
    .getByRole('button', { name: /^(?:复制提醒文字$|记到手机日历 · 开放续签)/ })
    .tap();
}

const REMINDS_BY = { weapp: 'addPhoneCalendar', alipay: 'setClipboard' } as const;

const RESULT = 'result of a renewal';
test.describe(() => {
  // The narrowest phone with the largest text is the tightest fit; `npm test` checks the fullest screen in it.
  afterCounterResult.use({ preferences: { textSize: 'largest' } });

  for (const [name, path] of Object.entries({ ...SCREENS, [RESULT]: undefined })) {
    afterCounterResult(
      `${name} with text size at its largest is drawn with enough contrast, nothing cut off, and large enough targets`,
      { tag: name === RESULT ? ['@usual'] : [] },
      async ({ page, counterResult }) => {
        await openAt(page, path ?? counterResult.path);
        await answered(page);
        await expect(screen(page)).toContainText('演示数据 · 非官方');
        await wholeInSight(page, 320);
        expect.soft(await cutOff(page)).toEqual([]);
        expect.soft(await small(page)).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await faint(page), colorScheme).toEqual([]);
        }
      },
    );
  }
});

test('the opening day goes into WeChat’s calendar, or is copied in Alipay', async ({ page, target }) => {
  await onTheDayToWaitFor(page);
  await remindOfTheOpeningDay(page);
  if (target === 'weapp') {
    await expect(screen(page)).toContainText('已交给手机日历');
    // Nine in the morning of 2027-01-22 in Shanghai, in seconds.
    expect(await given(page, 'calendar')).toEqual([
      expect.objectContaining({ title: expect.stringContaining('非官方'), startTime: 1_800_579_600, alarm: true }),
    ]);
  } else {
    await expect(screen(page)).toContainText('提醒文字已复制');
    expect(await takeCopied(page)).toMatch(/^2027-01-22 .*非官方/);
  }
});

test(
  'a refused reminder is reported, and can be allowed afterwards, or the days copied',
  { tag: '@usual' },
  async ({ page, target }) => {
    await onTheDayToWaitFor(page);
    await phoneAnswers(page, { refused: [REMINDS_BY[target as MiniTarget]] });
    await remindOfTheOpeningDay(page);
    await expect(screen(page)).toContainText('没有记上');
    if (target === 'weapp') {
      await tapButton(page, '去设置里允许');
      await page.getByRole('dialog', { name: '添加到日历' }).getByRole('button', { name: '不允许' }).tap();
      await expect(screen(page)).toContainText('没有记上');
      await tapButton(page, '去设置里允许');
      await page.getByRole('dialog', { name: '添加到日历' }).getByRole('button', { name: '允许', exact: true }).tap();
      await expect(screen(page)).toContainText('已允许使用日历，请再点一次');
      expect(await given(page, 'calendar')).toEqual([]);
      await remindOfTheOpeningDay(page);
      await expect(screen(page)).toContainText('已交给手机日历');
      expect(await given(page, 'calendar')).toHaveLength(1);
    } else {
      await phoneAnswers(page, {});
      await tapButton(page, '复制提醒文字');
      await expect(screen(page)).toContainText('提醒文字已复制');
      expect(await takeCopied(page)).toContain('2027-01-22');
    }
  },
);

test(
  'a WeChat that is too old for reminders and the clipboard says so, and the date stays in sight',
  // Every Alipay version has the one call that a reminder needs there.
  { tag: '@wechat' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await phoneAnswers(page, { absent: ['addPhoneCalendar', 'setClipboardData'] });
    await coldStart(page, SCREENS.home);
    await onTheDayToWaitFor(page);
    await remindOfTheOpeningDay(page);
    await expect(screen(page)).toContainText('没有记上');
    await tapButton(page, '复制提醒文字');
    await expect(screen(page)).toContainText('或自己记下这个日期');
    await expect(screen(page)).toContainText('2027年1月22日');
    expect(await given(page, 'calendar')).toEqual([]);
    expect(await takeCopied(page)).toBe('');
  },
);

test('a text that could not be copied is not reported as copied, and can be once it is allowed', async ({
  page,
  target,
}) => {
  const copied = '已复制，可以粘贴到微信、短信或备忘录里。';
  await openAt(page, SCREENS.papers);
  await arriveAt(page, '要带的材料');
  if (target === 'weapp') {
    // WeChat asks before the first copy and, if its contract was refused, again before the next.
    await phoneAnswers(page, { refused: ['privacy contract'] });
    await tapButton(page, '复制文字');
    await page.getByRole('dialog', { name: '用户隐私保护指引' }).getByRole('button', { name: '拒绝' }).tap();
  } else {
    await phoneAnswers(page, { refused: ['setClipboard'] });
    await tapButton(page, '复制文字');
  }
  await expect(screen(page)).toContainText('没有成功，可以换一种方式再试。');
  expect(await takeCopied(page)).toBe('');
  if (target === 'alipay') await phoneAnswers(page, {});
  await tapButton(page, '复制文字');
  if (target === 'weapp')
    await page.getByRole('dialog', { name: '用户隐私保护指引' }).getByRole('button', { name: '同意' }).tap();
  await expect(screen(page)).toContainText(copied);
  expect(await takeCopied(page)).toContain('本人身份证');
});

test('forwarding shares the app, the papers or a question, never a result or a person’s choices', async ({
  page,
  target,
}) => {
  await openAt(page, `${SCREENS.papers}?housing=rented`);
  await arriveAt(page, '要带的材料');
  // WeChat can forward only if the app provides something; Alipay always can.
  expect(await forward(page)).toBe(target === 'alipay');
  const question = {
    title: '可以让别人替我去窗口吗？（演示，非官方）',
    path: pathTo('questions', { id: 'someone-else-goes' }),
  };
  await openAt(page, question.path);
  await expect(screen(page)).toContainText('有两种情形可以代办');
  expect(await forward(page)).toBe(true);
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await throughVerification(page);
  expect(await forward(page)).toBe(target === 'alipay');
  await tapLink(page, '保存和分享这个结果');
  await arriveAt(page, '保存和分享');
  // The platform sets the title before the app has drawn anything or provided what to forward.
  await expect(screen(page)).toContainText('复制文字');
  expect(await forward(page)).toBe(true);
  const app = { title: '上海居住证能不能网上续签（演示，非官方）', path: SCREENS.home };
  const onlyInAlipay = (path: string) => (target === 'alipay' ? [{ path }] : []);
  expect(await given(page, 'chat')).toEqual([
    ...onlyInAlipay(SCREENS.papers),
    question,
    ...onlyInAlipay(SCREENS.result),
    app,
  ]);
});

test('each question of the pre-check starts at its top, however far the one before was scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 420 });
  await openAt(page, SCREENS.preCheck);
  await screen(page).getByRole('radio', { name: '上海居住证' }).tap();
  await screen(page).getByRole('radio').last().scrollIntoViewIfNeeded();
  await expect(screen(page).getByText(/^第 1 题，共约 \d 题$/)).not.toBeInViewport();
  await nextQuestion(page);
  await expect(screen(page).getByText(/^第 2 题，共约 \d 题$/)).toBeInViewport();
});

test('the platform’s tabs lead to the three pages, and each is as it was left', { tag: '@usual' }, async ({ page }) => {
  await openAt(page, SCREENS.home);
  const tabs = page.getByRole('navigation').getByRole('button');
  await expect(tabs).toHaveText(['首页', '办事', '我的']);
  await screen(page).getByRole('searchbox').fill('续签');
  await tabs.nth(2).tap();
  await arriveAt(page, '我的');
  await tabs.nth(0).tap();
  await expect(screen(page).getByRole('searchbox')).toHaveValue('续签');
  await tapLink(page, '居住证续签');
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('text that is still being composed is not searched for until it is chosen', async ({ page }) => {
  await openAt(page, SCREENS.home);
  const box = screen(page).getByRole('searchbox');
  await box.tap();
  const keyboard = await page.context().newCDPSession(page);
  for (const typed of ['xu', 'xu qian'])
    await keyboard.send('Input.imeSetComposition', {
      text: typed,
      selectionStart: typed.length,
      selectionEnd: typed.length,
    });
  await expect(box).toHaveValue('xu qian');
  await keyboard.send('Input.insertText', { text: '续签' });
  await expect(box).toHaveValue('续签');
  await expect(screen(page).getByRole('link').first()).toContainText('续签');
});

test(
  'if the subpackage cannot be fetched, the screen stays and says so, and opens once the network is back',
  { tag: '@usual' },
  async ({ page }) => {
    await openAt(page, SCREENS.services);
    await arriveAt(page, '办事');
    await phoneAnswers(page, { refused: ['subpackage'] });
    await tapLink(page, '居住地址变更');
    await expect(screen(page)).toContainText('那一页没有打开。请检查网络，再点一次。');
    await expect(title(page)).toHaveText('办事');
    await phoneAnswers(page, {});
    await page.clock.runFor(1000);
    await tapLink(page, '居住地址变更');
    await arriveAt(page, '居住地址变更');
    await expect(screen(page)).not.toContainText('那一页没有打开');
  },
);

test('ten pages can be open and no more; back leads through all of them', async ({ page }) => {
  await signIn(page, 'smooth');
  for (let times = 0; times < 7; times++) {
    await tapLink(page, '续签');
    await arriveAt(page, '续签');
    await page.clock.runFor(1000);
    const depth = await page.evaluate(
      () => (window as unknown as { miniProgram: { stack: { open: unknown[] } } }).miniProgram.stack.open.length,
    );
    expect(depth).toBeLessThanOrEqual(10);
    await goBack(page);
    await arriveAt(page, '居住证办理');
  }
});

test('a verification that is killed halfway and reopened ends as one renewal', async ({ page }) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await page.clock.runFor(1500);
  await killAndReturn(page);
  await throughVerification(page);
  await expect(screen(page)).toContainText('核验通过');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
});

test('an app in the background while the sources answer shows the result when it comes back', async ({ page }) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await leaveAndComeBack(page);
  await throughVerification(page);
  await expect(screen(page)).toContainText('核验通过');
});

test('a full device is reported, and nothing is started', async ({ page }) => {
  await signIn(page, 'smooth');
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  await screen(page).getByRole('checkbox', { name: '四项都同意' }).tap();
  await phoneAnswers(page, { refused: ['setStorageSync'] });
  await tapButton(page, '同意并开始核验');
  await expect(screen(page).getByRole('alert')).toBeVisible();
  await expect(screen(page)).not.toContainText('核验通过');
  await phoneAnswers(page, {});
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
});

test('signing out forgets the person, and the next one starts afresh', async ({ page }) => {
  await signIn(page, 'smooth');
  await openAt(page, SCREENS.mine);
  await tapButton(page, '退出登录');
  await coldStart(page, SCREENS.signIn);
  await playPerson(page, 'overdue');
  await expect(screen(page)).toContainText('45天前已过期');
  await expect(screen(page)).not.toContainText('12天后到期');
});
