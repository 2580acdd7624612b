import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { UNSURE } from '../support/unsure-search';
import { expect, test } from './journey-test';
import { holdRequests } from './held-requests';
import {
  arriveAt,
  coldStart,
  foundBySearch,
  goBack,
  openAt,
  screen,
  SEARCH_SCRIPT,
  searchField,
  tapButton,
} from './steps';

test(
  'the permit service is found however it is typed, a topic opens its section, and recent searches can be cleared',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await expect(screen(page).getByText('最近搜过')).toBeHidden();
    for (const query of ['居', '居住证', 'jzz', 'juzhuz', 'juz证', 'ＪZＺ', 'jzhuzheng', '居住正']) {
      await searchField(page).fill(query);
      await expect(foundBySearch(page).first()).toHaveText(/^居住证办理/);
      // Leaves a pause between queries, as a person would.
      await page.clock.runFor(300);
    }
    await expect(screen(page).getByText('居住证', { exact: true }).first()).toHaveCSS(
      'text-decoration-line',
      'underline',
    );
    await searchField(page).fill('社保变化');
    await expect(foundBySearch(page).first()).toHaveText(/^社保变化/);
    await foundBySearch(page).first().tap();
    await arriveAt(page, '规则与来源');
    await expect(screen(page).getByRole('heading', { name: '信息有变化' })).toBeInViewport();
    await goBack(page);
    await arriveAt(page, '居住证续签助手');
    await tapButton(page, '清空');
    await expect(searchField(page)).toHaveValue('');
    await coldStart(page, SCREENS.home);
    await searchField(page).focus();
    await tapButton(page, '社保变化');
    await expect(foundBySearch(page).first()).toHaveText(/^社保变化/);
    await tapButton(page, '清空');
    await tapButton(page, '清除');
    await expect(screen(page).getByText('最近搜过')).toBeHidden();
  },
);

test('in English, with letters swapped or missing, the page for a lost card is found; a query without results says so', async ({
  page,
}) => {
  await openAt(page, SCREENS.home);
  await tapButton(page, 'English');
  await arriveAt(page, 'Permit renewal helper');
  await coldStart(page, SCREENS.home);
  await searchField(page).fill('driving licence');
  await expect(screen(page)).toContainText('Nothing found. This service is about');
  await expect(screen(page).getByRole('link', { name: /Can I renew online\?/ })).toBeVisible();
  await searchField(page).fill('lsot crd');
  await expect(foundBySearch(page).first()).toHaveText(/^Lost card/);
  await foundBySearch(page).first().tap();
  await arriveAt(page, 'Card lost or damaged');
});

test('in elder mode the results are large, and one tap opens them', async ({ page }) => {
  await openAt(page, SCREENS.home);
  await tapButton(page, '长辈模式');
  await searchField(page).fill('搬家了怎么办');
  await expect(foundBySearch(page).first()).toHaveText(/^居住地址变更/);
  const heights = await foundBySearch(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
  await foundBySearch(page).first().tap();
  await arriveAt(page, '居住地址变更');
});

test(
  'an unsure search suggests topics, each with a line of its answer, and opens one; Tab reaches them',
  { tag: '@browser' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill(UNSURE.query);
    const topics = screen(page).getByRole('group', { name: '您是不是想找：' });
    await expect(topics.getByRole('link').first()).toContainText(/.{10}/);
    const { title, summary } = UNSURE.question;
    const topic = topics.getByRole('link', { name: title });
    await expect(topic).toContainText(summary);
    await searchField(page).press('Enter');
    await expect(topic).toBeVisible();
    for (let tabs = 0; tabs < 4 && !(await topic.evaluate((link) => link === document.activeElement)); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await arriveAt(page, '常见问题');
    await expect(screen(page)).toContainText(title);
  },
);

test(
  'what is not about the permit finds nothing: the page names the official app and 12345, and leads on',
  { tag: '@browser' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('献血');
    await expect(screen(page)).toContainText('请在官方“随申办市民云”里搜，或打 12345 问');
    await expect(screen(page).getByRole('link', { name: /12345/ })).toHaveAttribute('href', 'tel:12345');
    await screen(page)
      .getByRole('link', { name: /我能网上续签吗/ })
      .tap();
    await arriveAt(page, '我能网上续签吗');
  },
);

test(
  'the arrows choose a result, which is read out with its name first and then the line of its text',
  { tag: '@browser' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('代办');
    const list = screen(page).getByRole('listbox', { name: '搜索结果' });
    const [first, second] = [list.getByRole('option').first(), list.getByRole('option').nth(1)];
    await expect(first).toHaveAccessibleName(
      /^可以让别人替我去窗口吗？ .*据一份指南，孩子、行动不便的老人和残疾人可以代办；先打 12345。$/,
    );
    await searchField(page).press('ArrowDown');
    await searchField(page).press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(searchField(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
    await searchField(page).press('ArrowUp');
    await searchField(page).press('Enter');
    await arriveAt(page, '常见问题');
  },
);

test(
  'if the search cannot be fetched the page says so and stays, and a retry works',
  { tag: '@browser' },
  async ({ page, expectedProblems }) => {
    expectedProblems.push(/Failed to load resource/);
    await page.route(SEARCH_SCRIPT, (route) => route.abort());
    await openAt(page, SCREENS.home);
    await searchField(page).fill('居住证');
    await expect(screen(page)).toContainText('请检查手机的网络，再试一次');
    await expect(screen(page).getByRole('link', { name: /我能网上续签吗/ })).toBeVisible();
    await page.unroute(SEARCH_SCRIPT);
    await tapButton(page, '再试一次');
    await expect(foundBySearch(page).first()).toHaveText(/^居住证办理/);
    await expect(screen(page)).not.toContainText('请检查手机的网络');
  },
);

test(
  'Enter on a slow network opens the first result once found, unless the person has moved on',
  { tag: ['@browser', '@usual-h5'] },
  async ({ page }) => {
    const answer = await holdRequests(page, SEARCH_SCRIPT);
    await openAt(page, SCREENS.home);
    await searchField(page).fill('搬家');
    await searchField(page).press('Enter');
    await expect(screen(page)).toContainText('正在读取');
    await expect(screen(page).getByRole('link', { name: /我能网上续签吗/ })).toBeVisible();
    answer();
    await arriveAt(page, '居住地址变更');
  },
);

/** Types through an input method, as the browser reports it. */
async function compose(page: Page, ...texts: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of texts)
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

test(
  'nothing is searched for in the middle of a composition, and everything at its end',
  { tag: '@browser' },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('费用');
    await expect(foundBySearch(page).first()).toHaveText(/^续签费用/);
    await searchField(page).selectText();
    await compose(page, 'ju', 'ju zhu', 'ju zhu zheng');
    await expect(searchField(page)).toHaveValue('ju zhu zheng');
    await page.clock.runFor(1000);
    await expect(foundBySearch(page).first()).toHaveText(/^续签费用/);
    await page.keyboard.insertText('居住证');
    await expect(foundBySearch(page).first()).toHaveText(/^居住证办理/);
  },
);
