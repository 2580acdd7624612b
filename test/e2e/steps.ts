import { expect, type Page } from '@playwright/test';
import { PERSON_IDS, type PersonId } from '../../src/citizen/mock/mock-person';
import { PEOPLE } from '../../src/citizen/mock/people';
import { chineseDate } from '../../src/i18n/dates';
import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import { SCREENS } from '../../src/routes';
import { storeOnDevice } from './device';
import { either } from './either-language';

/**
 * The steps of a person in the app, by visible texts and roles, so that they are the same on H5 and in the built WeChat and
 * Alipay apps. Journeys and pictures are written in these steps.
 */

/** Opens a screen by its address, as an outside link does. */
export async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(`./#${path}`);
}

/** Returns the screen in sight; those behind it remain in the page, hidden. */
export function screen(page: Page) {
  return page.locator('.screen:visible');
}

/** Returns everything that can be tapped or typed into on the screen in sight. */
export function controls(page: Page) {
  return screen(page).locator(':is(button, a, [role=button], [role=link], wx-input, :not(wx-input) > input):visible');
}

/** Returns the title over the screen in sight: in our own bar on H5, in the platform's in the mini-programs. */
export function title(page: Page) {
  return page.locator('h1:visible');
}

/** Returns how many pixels of the screen in sight need scrolling: within itself on H5, within the host in the mini-programs. */
export async function scrolledAway(page: Page): Promise<number> {
  return screen(page).evaluate((element) => {
    const scroller = element.querySelector('.screen__scroller') ?? element.closest('.page-scroller');
    if (scroller === null) throw new Error('The screen has no scroller');
    return scroller.scrollHeight - scroller.clientHeight;
  });
}

/** Presses the bar's back button, or home if no screen lies behind. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:返回|返回小程序首页|Back)$/ }).tap();
  await lookAround(page);
}

/** Waits the half second that a person needs between taps: anything sooner on the same row is half of a double tap. */
export async function lookAround(page: Page): Promise<void> {
  await page.clock.runFor(500);
}

/** Kills the app and reopens it where it was, as a phone does that ran out of memory. */
export async function killAndReturn(page: Page): Promise<void> {
  await page.reload();
}

/** Sends the app to the background and brings it back. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

/** Returns the home page's search field: a combobox on H5, a plain field in the mini-programs. */
export function searchField(page: Page) {
  return screen(page).getByLabel(/^(?:搜索服务|Search the services)$/);
}

/** The script with the matcher and its index, which H5 fetches at the first touch of the search field. */
export const SEARCH_SCRIPT = /\/search\.[0-9a-f]+\.js$/;

/** Returns the search results, best first: options on H5, links in the mini-programs. */
export function foundBySearch(page: Page) {
  return screen(page).locator('.search-box + .rows').locator('[role="option"], [role="link"], [aria-role="link"]');
}

/**
 * On the sign-in screen, signs in as this mock person, who has passed the second check on this device before. Lets the
 * mock's slow mobile network run.
 */
export async function playPerson(page: Page, id: PersonId): Promise<void> {
  const person = PEOPLE.find((each) => each.id === id);
  if (person === undefined) throw new Error(`There is no mock person ${id}`);
  await storeOnDevice(page, 'checked', JSON.stringify({ subjects: PERSON_IDS }));
  await choosePerson(page, either(person.story.zh));
}

/** On the sign-in screen, chooses the person with this story, on a device that they may never have used. */
export async function choosePerson(page: Page, story: string | RegExp): Promise<void> {
  await screen(page).getByRole('button', { name: story }).first().click();
  await page.clock.runFor(1500);
}

/** Returns the code that the second check displays instead of sending it. */
export async function codeShown(page: Page): Promise<string> {
  const [code] = /\d{6}/.exec(await screen(page).getByRole('heading', { name: /\d{6}/ }).innerText()) ?? [''];
  return code;
}

/** Makes a cold start on the sign-in screen, and goes on to the permit service, which is only a notice if the clock is wrong. */
export async function signIn(page: Page, id: PersonId): Promise<void> {
  await openAt(page, SCREENS.signIn);
  await playPerson(page, id);
  await screen(page).getByText(either('演示卡片，不是证件')).or(screen(page).getByText('手机的日期好像不对')).waitFor();
}

/** On the renewal screen, gives all consents and starts. */
export async function agreeAndStart(page: Page): Promise<void> {
  await screen(page)
    .getByRole('checkbox', { name: either('四项都同意') })
    .check();
  await clickButton(page, '同意并开始核验');
}

/** Answers the pre-check up to its sixth question, what has changed, for a permit that expires in twelve days. */
export async function preCheckUpToChanges(page: Page): Promise<void> {
  await openAt(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`);
  await answerDate(page, either('有效期最后一天'), '2026-12-05');
  await answerDate(page, either('有效期第一天'), '2025-12-06');
  await screen(page)
    .getByRole('radio', { name: either('不是，以前续签过') })
    .click();
  await nextQuestion(page);
}

async function answerDate(page: Page, label: string | RegExp, date: string): Promise<void> {
  await enterDate(page, label, date);
  await nextQuestion(page);
}

/** Enters a date, `YYYY-MM-DD`: typed on H5, chosen in the platform's own dialog in the mini-programs. */
export async function enterDate(page: Page, label: string | RegExp, date: string): Promise<void> {
  const field = screen(page).getByLabel(label).first();
  await field.waitFor();
  if ((await field.getAttribute('type')) === 'date') {
    await field.fill(date);
    return;
  }
  await field.tap();
  const box = page.getByRole('dialog', { name: '选择日期' });
  await box.getByLabel('日期').fill(date);
  await box.getByRole('button', { name: '确定' }).tap();
}

/** Expects this date in a field, given as `YYYY-MM-DD`; the mini-programs write it out in Chinese. */
export async function expectDate(page: Page, label: string, date: string): Promise<void> {
  const field = screen(page).getByLabel(label).first();
  await field.waitFor();
  if ((await field.getAttribute('type')) === 'date') await expect(field).toHaveValue(date);
  else await expect(field).toHaveText(chineseDate(date));
}

/** Notes a permit on this device, from the still empty list. */
export async function notePermit(page: Page, nickname: string, validTo: string): Promise<void> {
  await screen(page).getByRole('textbox', { name: '称呼' }).fill(nickname);
  await enterDate(page, '有效期最后一天', validTo);
  await screen(page).getByRole('button', { name: '记下', exact: true }).click();
}

/** On the pre-check, goes on to the next question or the answer. */
export async function nextQuestion(page: Page): Promise<void> {
  await clickButton(page, '下一题');
}

/** Waits until the screen with this title is in sight. Until it has loaded, the one before stays. */
export async function arriveAt(page: Page, name: string | RegExp): Promise<void> {
  await expect(title(page)).toHaveText(name);
}

/** Taps the one button with this name on the screen in sight. */
export async function tapButton(page: Page, name: string): Promise<void> {
  await screen(page).getByRole('button', { name, exact: true }).tap();
}

/** Taps the first link whose row has this title. */
export async function tapLink(page: Page, name: string): Promise<void> {
  await screen(page)
    .getByRole('link')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .tap();
}

/** Clicks the button whose name starts with this text, in the current language. */
async function clickButton(page: Page, chinese: string): Promise<void> {
  await screen(page)
    .getByRole('button', { name: either(chinese) })
    .click();
}

/** From the permit service, taps 续签, each consent by itself, and start. */
export async function tapThroughConsent(page: Page): Promise<void> {
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  for (const source of Object.values(serviceZhCN.law.sources)) {
    await screen(page).getByRole('checkbox', { name: source.name }).tap();
  }
  await tapButton(page, '同意并开始核验');
}

/** Waits for the verification screen with a started verification. */
export async function onVerification(page: Page): Promise<void> {
  await expect(screen(page).getByRole('heading', { name: /正在核对您的记录|核对完了/ })).toBeVisible();
}

/** On the verification screen, lets the sources' seconds pass until the result is in sight. */
export async function throughVerification(page: Page): Promise<void> {
  await arriveAt(page, '核验');
  // A request that is still under way would reach its time limit.
  await expect(screen(page)).not.toContainText('正在提交');
  await page.clock.runFor(11_000);
  await arriveAt(page, '结果');
}

/** Signs in and renews as this person, up to the result; returns its address, which opens it again. */
export async function resultOf(page: Page, id: PersonId): Promise<string> {
  await signIn(page, id);
  await tapThroughConsent(page);
  await throughVerification(page);
  return page.url().split('#')[1] ?? '';
}

/** On the permit service, returns the entries of the history. */
export function records(page: Page) {
  return screen(page)
    .getByRole('link')
    .filter({ hasText: /提交 · YS/ });
}

/** Relaunches the app on this screen, with everything the device has stored. */
export async function coldStart(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await openAt(page, path);
}

/** Relaunches, and lets the second pass that the slow mobile network takes. */
export async function coldStartAnswered(page: Page, path: string): Promise<void> {
  await coldStart(page, path);
  await answered(page);
}

/** Waits for the screen, and lets the second pass that the slow mobile network takes. */
export async function answered(page: Page): Promise<void> {
  await title(page).waitFor();
  await page.clock.runFor(1000);
}

/**
 * On the sign-in screen, in English, on a new device: signs in by code as the person with this story, up to the result.
 */
export async function renewInEnglish(page: Page, story: RegExp): Promise<void> {
  await choosePerson(page, story);
  await arriveAt(page, 'Security check');
  await tapButton(page, 'Send a code (demonstration)');
  await screen(page)
    .getByRole('textbox', { name: 'Code of 6 digits' })
    .fill(await codeShown(page));
  await tapButton(page, 'Check the code');
  await page.clock.runFor(1500);
  await tapButton(page, 'Renew');
  await screen(page)
    .getByRole('checkbox', { name: /all four/i })
    .click();
  await tapButton(page, 'Agree and start the check');
  await page.clock.runFor(12_000);
  await arriveAt(page, 'Result');
}
