import type { Page } from '@playwright/test';
import type { Failure } from '../../src/citizen/citizen-records';
import { zhCN } from '../../src/i18n/zh-CN';
import { SCREENS } from '../../src/routes';
import { fail, onRecord } from './device';
import { expect, test } from './journey-test';
import {
  arriveAt,
  coldStart,
  killAndReturn,
  onVerification,
  playPerson,
  records,
  screen,
  searchField,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
} from './steps';

const { failures } = zhCN;

/** The screens that show the records, with what smooth sees there once loaded. */
const PERSONAL: readonly (readonly [path: string, title: string, shows: string])[] = [
  [SCREENS.home, '居住证续签助手', '12天后到期'],
  [SCREENS.permit, '居住证办理', '12天后到期'],
  [SCREENS.renewal, '续签', '您同意读取'],
  [SCREENS.verification, '核验', '没有正在进行的核验'],
  [SCREENS.result, '结果', '可以试线上核验'],
];

/** The failures that reading the records can meet, except an expired session. */
const NAMED = ['offline', 'timeout', 'source-unavailable', 'refused', 'malformed-answer'] as const;

function alert(page: Page) {
  return screen(page).getByRole('alert');
}

/** Lets the slow mobile network run; for a request without a response, up to its time limit. */
async function untilAnswered(page: Page, failure: Failure | 'none' = 'none'): Promise<void> {
  await page.clock.runFor(failure === 'timeout' ? 11_000 : 700);
}

for (const [path, title, shows] of PERSONAL) {
  // The same component guards them all, so one screen stands for the five, in the mini-programs always.
  const where = { tag: path === SCREENS.permit ? [] : ['@browser'] };

  test(
    `${title} shows a placeholder while the response is slow, and gives up after ten seconds`,
    where,
    async ({ page }) => {
      await signIn(page, 'smooth');
      await fail(page, { failure: 'timeout', operation: 'permitRecords', times: 1 });
      await coldStart(page, path);
      await expect(screen(page).getByRole('status', { name: '正在读取' })).toBeVisible();
      await arriveAt(page, title);
      await expect(screen(page)).not.toContainText(shows);
      await page.clock.runFor(8000);
      await expect(screen(page).getByRole('status', { name: '正在读取' })).toBeVisible();
      await page.clock.runFor(3000);
      await expect(alert(page)).toContainText('等了太久，没有等到答复');
      await expect(screen(page).getByRole('status', { name: '正在读取' })).toHaveCount(0);
      await tapButton(page, '再试一次');
      await expect(screen(page)).toContainText(shows);
    },
  );

  test(`${title} names each failure, and trying again works`, { tag: [...where.tag] }, async ({ page }) => {
    await signIn(page, 'smooth');
    for (const failure of NAMED) {
      await fail(page, { failure, operation: 'permitRecords', times: 1 });
      await coldStart(page, path);
      await arriveAt(page, title);
      if (failure === 'timeout') await expect(screen(page).getByRole('status')).toBeVisible();
      await untilAnswered(page, failure);
      await expect(alert(page)).toContainText(failures[failure].title);
      await expect(alert(page)).toContainText(failures[failure].todo);
      await expect(screen(page)).not.toContainText(shows);
      await tapButton(page, '再试一次');
      await untilAnswered(page);
      await expect(screen(page)).toContainText(shows);
    }
    expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
  });

  test(`${title}, with an expired session, leads through sign-in and back`, where, async ({ page }) => {
    await signIn(page, 'smooth');
    await fail(page, { failure: 'session-expired', operation: 'permitRecords', times: 1 });
    await coldStart(page, path);
    await arriveAt(page, title);
    await expect(alert(page)).toContainText('登录已过期');
    await tapButton(page, '登录');
    await arriveAt(page, '登录');
    await playPerson(page, 'smooth');
    await arriveAt(page, title);
    await expect(screen(page)).toContainText(shows);
  });
}

test('a failure also offers a way home', async ({ page }) => {
  await signIn(page, 'smooth');
  await fail(page, { failure: 'source-unavailable', operation: 'permitRecords', times: 1 });
  await coldStart(page, SCREENS.result);
  await expect(alert(page)).toContainText('数据源暂时停用');
  await tapButton(page, '回到首页');
  await arriveAt(page, '居住证续签助手');
});

test('signing in names each failure, and the next try works', async ({ page }) => {
  const person = zhCN.signIn.people;
  await coldStart(page, SCREENS.signIn);
  for (const failure of [...NAMED, 'session-expired'] as const) {
    await fail(page, { failure, operation: 'signIn', times: 1 });
    await expect(screen(page).getByRole('heading', { name: person })).toBeVisible();
    await playPerson(page, 'smooth');
    await untilAnswered(page, failure);
    await expect(alert(page)).toContainText(failures[failure].title);
  }
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('12天后到期');
});

test('a start with an unknown outcome is reported as such, and submitting again is safe', async ({ page }) => {
  await signIn(page, 'smooth');
  await fail(page, { failure: 'offline', operation: 'startVerification', times: 1 });
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  for (const failure of ['timeout', 'source-unavailable', 'lost-answer'] as const) {
    await expect(alert(page)).toContainText('再提交一次是安全的：同一次续签只会办一次，不会重复。');
    await fail(page, { failure, operation: 'startVerification', times: 1 });
    await tapButton(page, '再提交一次');
    await expect(alert(page)).toHaveCount(0);
    await page.clock.runFor(11_000);
  }
  await expect(alert(page)).toContainText('等了太久，没有等到答复');
  await tapButton(page, '再提交一次');
  await page.clock.runFor(3000);
  await arriveAt(page, '结果');
  await expect(screen(page)).toContainText('核验通过');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
});

test('a refused start says so and leads back to the permit', async ({ page }) => {
  await signIn(page, 'smooth');
  await fail(page, { failure: 'refused', operation: 'startVerification', times: 1 });
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await expect(alert(page)).toContainText('数据源没有接受这次请求');
  await tapButton(page, '回到居住证办理');
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('12天后到期');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
});

test('a loss of contact is reported while the verification goes on, and its progress comes back', async ({ page }) => {
  await signIn(page, 'smooth');
  await fail(page, { failure: 'offline', operation: 'renewal', times: 3 });
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await expect(alert(page)).toContainText('没有连上网络');
  await expect(alert(page)).toContainText('最后一次看到时还在核验；我们会继续问。');
  await expect(screen(page).getByRole('listitem')).toHaveCount(4);
  await fail(page, { failure: 'source-unavailable', operation: 'renewal', times: 1 });
  await tapButton(page, '马上重试');
  await expect(alert(page)).toContainText('数据源暂时停用');
  await tapButton(page, '马上重试');
  await throughVerification(page);
  await expect(screen(page)).toContainText('核验通过');
});

test('progress that is lost for a while comes back without a tap', async ({ page }) => {
  await signIn(page, 'smooth');
  await fail(page, { failure: 'timeout', operation: 'renewal', times: 2 });
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await page.clock.runFor(11_000);
  await expect(alert(page)).toContainText('等了太久，没有等到答复');
  await page.clock.runFor(30_000);
  await arriveAt(page, '结果');
  await expect(screen(page)).toContainText('核验通过');
});

test('starting without every consent names the missing ones, and starts nothing', async ({ page }) => {
  await signIn(page, 'smooth');
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  await tapButton(page, '同意并开始核验');
  await expect(alert(page)).toContainText('还没有同意读取：居住登记、就业登记、社保缴纳、其他基本信息。');
  await screen(page).getByRole('checkbox', { name: '四项都同意' }).tap();
  await screen(page).getByRole('checkbox', { name: '社保缴纳' }).tap();
  await expect(screen(page).getByRole('checkbox', { name: '四项都同意' })).not.toBeChecked();
  await tapButton(page, '同意并开始核验');
  await expect(alert(page)).toContainText('还没有同意读取：社保缴纳。');
  await expect(alert(page)).toContainText('不想同意，可以带材料到受理服务中心办理');
  await arriveAt(page, '续签');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
  await screen(page).getByRole('checkbox', { name: '社保缴纳' }).tap();
  await expect(screen(page).getByRole('checkbox', { name: '四项都同意' })).toBeChecked();
  await tapButton(page, '同意并开始核验');
  await throughVerification(page);
});

/** Returns where a part begins and ends on the drawing around it, as fractions of its width. */
async function liesOn(page: Page, drawing: string, part: string): Promise<readonly [from: number, to: number]> {
  const [whole, piece] = await Promise.all(
    [drawing, part].map((each) =>
      screen(page)
        .locator(each)
        .evaluate((element) => element.getBoundingClientRect()),
    ),
  );
  if (!whole || !piece) throw new Error(`${part} is not drawn on ${drawing}`);
  return [(piece.left - whole.left) / whole.width, (piece.right - whole.left) / whole.width];
}

test(
  'today is drawn within the renewal period, and the bar of the pre-check as far as its progress',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await signIn(page, 'smooth');
    const on = (part: string) => liesOn(page, '.timeline__bar', `.timeline__${part}`);
    const [early, open, overdue, lapsed, today, expires] = await Promise.all(
      [
        'stretch--too-early',
        'stretch--open',
        'stretch--overdue',
        'stretch--lapsed',
        'mark--today',
        'mark--expires',
      ].map(on),
    );
    if (!early || !open || !overdue || !lapsed || !today || !expires) throw new Error('Something is not drawn');
    expect(early[0]).toBeCloseTo(0, 1);
    expect(open[0]).toBeCloseTo(early[1], 1);
    expect(overdue[0]).toBeCloseTo(open[1], 1);
    expect(lapsed[0]).toBeCloseTo(overdue[1], 1);
    expect(lapsed[1]).toBeCloseTo(1, 1);
    expect(open[1] - open[0]).toBeCloseTo(2 * (overdue[1] - overdue[0]), 1);
    expect(today[0]).toBeGreaterThan(open[0]);
    expect(today[1]).toBeLessThan(expires[0]);
    expect(expires[1]).toBeLessThan(open[1]);

    await coldStart(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`);
    await expect(screen(page)).toContainText('第 3 题，共约 6 题');
    expect((await liesOn(page, '.pre-check__line', '.pre-check__done'))[1]).toBeCloseTo(3 / 6, 1);
  },
);

test('the verification shows each source’s answer in its own time, counted correctly', async ({ page }) => {
  await signIn(page, 'two-reasons');
  await tapThroughConsent(page);
  await onVerification(page);
  // The clock stops between the checks: on a slow machine the result would replace the screen in the middle of one.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
  const sources = screen(page).getByRole('listitem');
  const counts: number[] = [];
  const ends = ['没有变化', '有变化', '有异常'];
  await expect(async () => {
    await page.clock.runFor(200);
    const words = await screen(page).evaluate((element) => ({
      count: /4 项中 \d 项已答复/.exec(element.textContent)?.[0],
      states: Array.from(element.querySelectorAll('.source-list__state'), ({ textContent }) => textContent),
    }));
    const answered = words.states.filter((state) => ends.includes(state)).length;
    expect(words.count).toBe(`4 项中 ${answered} 项已答复`);
    counts.push(answered);
    expect(answered).toBe(4);
  }).toPass({ intervals: [0], timeout: 60_000 });
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(counts).size).toBeGreaterThan(2);
  await expect(sources.filter({ hasText: '居住登记' })).toContainText('有变化');
  await expect(sources.filter({ hasText: '社保缴纳' })).toContainText('有异常');
  await expect(sources.filter({ hasText: '就业登记' })).toContainText('没有变化');
});

test('no search result, no record and no verification each say so and offer a way onwards', async ({ page }) => {
  await page.goto('./');
  const box = searchField(page);
  await box.fill('献血');
  await expect(screen(page)).toContainText('没有找到。这里只讲上海居住证');
  await tapButton(page, '清空');
  await expect(box).toHaveValue('');
  await expect(screen(page)).not.toContainText('没有找到。这里只讲上海居住证');

  await coldStart(page, SCREENS.signIn);
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('还没有办理记录。');
  await expect(records(page)).toHaveCount(0);
  await coldStart(page, SCREENS.verification);
  await expect(alert(page)).toContainText('没有正在进行的核验');
  await tapButton(page, '回到居住证办理');
  await arriveAt(page, '居住证办理');
});

test('each control of the demonstration has its effect', async ({ page }) => {
  await coldStart(page, SCREENS.demonstration);
  await expect(screen(page).getByRole('radio', { name: '正常' })).toBeChecked();
  await screen(page).getByRole('radio', { name: '数据源停用' }).tap();
  await killAndReturn(page);
  await expect(screen(page).getByRole('radio', { name: '数据源停用' })).toBeChecked();
  await coldStart(page, SCREENS.signIn);
  await playPerson(page, 'smooth');
  await expect(alert(page)).toContainText('数据源暂时停用');
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  await tapThroughConsent(page);
  await throughVerification(page);
  await expect(screen(page)).toContainText('核验通过');

  await coldStart(page, SCREENS.demonstration);
  await tapButton(page, '恢复演示数据');
  await tapButton(page, '不清除');
  await expect(screen(page).getByRole('button', { name: '恢复演示数据' })).toBeVisible();
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
  await tapButton(page, '恢复演示数据');
  await tapButton(page, '清除');
  await expect(screen(page)).toContainText('已恢复原样，请重新登录。');
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 0, renewed: 0 });
  await coldStart(page, SCREENS.permit);
  await expect(screen(page)).toContainText('登录后才能看到您的居住证');
});
