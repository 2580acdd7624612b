import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { storeFamily, stored, storeOnDevice } from './device';
import { expect, test } from './journey-test';
import {
  arriveAt,
  coldStart,
  controls,
  enterDate,
  goBack,
  nextQuestion,
  notePermit,
  openAt,
  screen,
  searchField,
  tapButton,
  tapLink,
} from './steps';

const BROWSER = { tag: '@browser' };
/** Below the list: the answer about going in another person's place. */
const FAMILY = /^家人去不了窗口/;

const write = (page: Page, name: string, text: string) => screen(page).getByRole('textbox', { name }).fill(text);

test(
  'a noted date survives a restart, leads into the pre-check, can be changed, and its deletion undone',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await openAt(page, SCREENS.mine);
    await tapLink(page, '到期日和提醒');
    await arriveAt(page, '到期日和提醒');
    await write(page, '称呼', '1101 0119 9001 0112 39');
    await expect(screen(page)).toContainText('这像是证件号或手机号');
    await notePermit(page, '妈妈', '2026-12-05');
    await arriveAt(page, '这张居住证');
    await expect(screen(page)).toContainText('现在可以续签（有效期核验）');

    await coldStart(page, SCREENS.home);
    await tapLink(page, '妈妈：12 天后到期');
    await arriveAt(page, '到期日和提醒');
    await tapLink(page, '妈妈：12 天后到期');
    await arriveAt(page, '这张居住证');
    await tapButton(page, '看看能不能网上续签');
    await arriveAt(page, '我能网上续签吗');
    await screen(page).getByRole('radio', { name: '卡在手上，没有注销' }).click();
    await nextQuestion(page);
    await expect(screen(page)).toContainText('这一期有效期从哪一天开始？');
    await goBack(page);
    await arriveAt(page, '这张居住证');

    await tapButton(page, '改日期或称呼');
    await enterDate(page, '有效期最后一天', '2027-12-05');
    await tapButton(page, '保存');
    await expect(screen(page)).toContainText('还没到续签的时候');
    await tapButton(page, '删除');
    await arriveAt(page, '到期日和提醒');
    await tapButton(page, '撤销');
    await expect(screen(page)).toContainText('妈妈：377 天后到期');
    await coldStart(page, SCREENS.home);
    await expect(screen(page)).toContainText('妈妈：377 天后到期');
  },
);

test('a search replaces the card of the most urgent permit, and gives it back', async ({ page }) => {
  await openAt(page, SCREENS.home);
  await storeFamily(page);
  await coldStart(page, SCREENS.home);
  await expect(screen(page)).toContainText('爸爸：34 天前已过期');
  await searchField(page).fill('规则');
  await expect(screen(page)).not.toContainText('爸爸');
  await searchField(page).fill('');
  await expect(screen(page)).toContainText('爸爸：34 天前已过期');
});

test('importing a family’s permits shows first the errors, then a preview, then the result, which can be undone', async ({
  page,
}) => {
  await openAt(page, SCREENS.ownPermits);
  await notePermit(page, '我', '2026-11-23');
  await arriveAt(page, '这张居住证');
  await coldStart(page, SCREENS.ownPermits);
  await tapButton(page, '导出和导入');
  await write(page, '要导入的文字', '2026年12月5日 妈妈\n2026-02-31 爸爸\n2027-01-01 我');
  await tapButton(page, '看看会改什么');
  await expect(screen(page)).toContainText('第 2 行“2026-02-31 爸爸”：没有这个日期');
  await expect(screen(page)).not.toContainText('妈妈：');
  await write(page, '要导入的文字', '2026年12月5日 妈妈\n2026-10-20 爸爸\n2027-01-01 我');
  await tapButton(page, '看看会改什么');
  await expect(screen(page)).toContainText('把 我（2026年11月23日到期） 改成 我（2027年1月1日到期）');
  await tapButton(page, '导入');
  await expect(screen(page).getByRole('link')).toHaveText([
    /^爸爸：34 天前已过期/,
    /^妈妈：12 天后/,
    /^我：39 天后/,
    FAMILY,
  ]);
  await tapButton(page, '撤销');
  await expect(screen(page).getByRole('link')).toHaveText([/^我：今天到期/, FAMILY]);
});

test(
  'the three days go into one calendar file, which another program can read',
  { tag: '@browser' },
  async ({ page }) => {
    await openAt(page, SCREENS.ownPermits);
    await notePermit(page, '妈妈', '2027-03-01');
    await arriveAt(page, '这张居住证');
    const download = page.waitForEvent('download');
    await tapButton(page, '记到手机日历');
    const file = await download;
    expect(file.suggestedFilename()).toBe('permit-reminders.ics');
    const text = Buffer.concat((await (await file.createReadStream()).toArray()) as Buffer[]).toString('utf8');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const [{ id }] = JSON.parse((await stored(page, 'own-permits')) ?? '[]') as [{ id: string }];
    expect(events.map(({ uid, startDate, summary }) => [uid, startDate.toString(), summary.slice(0, 3)])).toEqual([
      [`${id}-opens@permit-renewal.invalid`, '2027-01-30T01:00:00Z', '妈妈：'],
      [`${id}-expires@permit-renewal.invalid`, '2027-03-01T01:00:00Z', '妈妈：'],
      [`${id}-closes@permit-renewal.invalid`, '2027-03-31T01:00:00Z', '妈妈：'],
    ]);
    // The clock was at ten on 23 November in Shanghai.
    expect(String(events[0]?.component.getFirstPropertyValue('dtstamp'))).toMatch(/^2026-11-23T02:0/);
  },
);

test('an exported file can be imported on a phone that has nothing yet', BROWSER, async ({ page }) => {
  await openAt(page, SCREENS.ownPermits);
  await notePermit(page, '妈妈', '2026-12-05');
  await arriveAt(page, '这张居住证');
  await goBack(page);
  await tapButton(page, '导出和导入');
  const download = page.waitForEvent('download');
  await tapButton(page, '存成文件');
  const path = await (await download).path();
  const before = await stored(page, 'own-permits');

  await page.evaluate(() => {
    localStorage.clear();
  });
  await coldStart(page, SCREENS.ownPermits);
  await tapButton(page, '导出和导入');
  const chooser = page.waitForEvent('filechooser');
  await tapButton(page, '从文件选');
  await (await chooser).setFiles(path);
  await expect(screen(page).getByRole('textbox', { name: '要导入的文字' })).toHaveValue(/2026-12-05 妈妈 #/);
  await tapButton(page, '看看会改什么');
  await tapButton(page, '导入');
  await expect(screen(page)).toContainText('妈妈：12 天后到期');
  // The same permit, also recognised by the calendar.
  expect(await stored(page, 'own-permits')).toBe(before);
});

test('in English, the noted permits have elder mode’s targets', async ({ page }) => {
  await openAt(page, SCREENS.home);
  await storeOnDevice(page, 'preferences', JSON.stringify({ language: 'en', elder: true }));
  await coldStart(page, SCREENS.ownPermits);
  await arriveAt(page, 'Expiry dates and reminders');
  await write(page, 'Nickname', 'Mum');
  await enterDate(page, 'Last valid day', '2026-10-20');
  await tapButton(page, 'Note it');
  await arriveAt(page, 'This permit');
  await expect(screen(page)).toContainText('It is late (逾期办理)');
  await expect(screen(page)).toContainText('a gap is possible');
  const heights = await controls(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
  await tapButton(page, 'Delete');
  await arriveAt(page, 'Expiry dates and reminders');
  await expect(screen(page)).toContainText('"Mum" was deleted.');
  await tapButton(page, 'Undo');
  await expect(screen(page)).toContainText('Mum: 34 days since it expired');
});
