import { expect, type Page } from '@playwright/test';
import { PERSON_IDS, type PersonId } from '../../src/citizen/mock/mock-person';
import { PEOPLE } from '../../src/citizen/mock/people';
import { chineseDate } from '../../src/i18n/dates';
import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import { SCREENS } from '../../src/routes';
import { storeOnDevice } from './device';
import { either } from './either-language';

/**
 * What a person does in the app, by the words and roles that are in sight, so that it is the same on H5 and in the built
 * WeChat and Alipay apps. Journeys and pictures are written in these steps.
 */

/** Opens a screen by its address, as a link from outside does. */
export async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(`./#${path}`);
}

/** The screen in sight; those behind it stay in the page, hidden. */
export function screen(page: Page) {
  return page.locator('.screen:visible');
}

/** What can be tapped or typed into on the screen in sight. */
export function controls(page: Page) {
  return screen(page).locator(':is(button, a, [role=button], [role=link], wx-input, :not(wx-input) > input):visible');
}

/** The title over the screen in sight: in our own bar on H5, in the platform's in the mini-programs. */
export function title(page: Page) {
  return page.locator('h1:visible');
}

/** The bar's way back, or home where nothing lies behind. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:返回|返回小程序首页|Back)$/ }).tap();
  await lookAround(page);
}

/** The half second that a person needs before they tap again: what comes sooner on the same line is half of a double tap. */
export async function lookAround(page: Page): Promise<void> {
  await page.clock.runFor(500);
}

/** The app is killed and opened again where it was, as a phone does that ran out of memory. */
export async function killAndReturn(page: Page): Promise<void> {
  await page.reload();
}

/** The app goes to the background and comes back. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

/** The home page's search: a combobox on H5, a plain field in the mini-programs. */
export function searchField(page: Page) {
  return screen(page).getByLabel(/^(?:搜索服务|Search the services)$/);
}

/** What was found, best first: options on H5, links in the mini-programs. */
export function foundBySearch(page: Page) {
  return screen(page).locator('.search-box + .rows').locator('[role="option"], [role="link"], [aria-role="link"]');
}

/**
 * On the sign-in screen, plays this mock person, who has passed the second check on this device before. The slow mobile network
 * of the mock is let run.
 */
export async function playPerson(page: Page, id: PersonId): Promise<void> {
  const person = PEOPLE.find((each) => each.id === id);
  if (person === undefined) throw new Error(`There is no mock person ${id}`);
  await storeOnDevice(page, 'checked', JSON.stringify({ subjects: PERSON_IDS }));
  await choosePerson(page, either(person.story.zh));
}

/** On the sign-in screen, chooses whoever has this story, on a device that they may never have used. */
export async function choosePerson(page: Page, story: string | RegExp): Promise<void> {
  await screen(page).getByRole('button', { name: story }).first().click();
  await page.clock.runFor(1500);
}

/** The code that the second check shows in place of a message. */
export async function codeShown(page: Page): Promise<string> {
  const [code] = /\d{6}/.exec(await screen(page).getByRole('heading', { name: /\d{6}/ }).innerText()) ?? [''];
  return code;
}

/** A cold start on the sign-in screen, then the permit service; where the device's clock is wrong, it has nothing but a notice. */
export async function signIn(page: Page, id: PersonId): Promise<void> {
  await openAt(page, SCREENS.signIn);
  await playPerson(page, id);
  await screen(page).getByText(either('演示卡片，不是证件')).or(screen(page).getByText('手机的日期好像不对')).waitFor();
}

/** On the renewal screen: all consents, start. */
export async function agreeAndStart(page: Page): Promise<void> {
  await screen(page)
    .getByRole('checkbox', { name: either('四项都同意') })
    .check();
  await clickButton(page, '同意并开始核验');
}

/** The pre-check up to its sixth question, what has changed: a permit that expires in twelve days. */
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

/** Types a date, `YYYY-MM-DD`, on H5; in the mini-programs, chooses it from the platform's own box. */
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

/** The date that a field holds, `YYYY-MM-DD`; in the mini-programs it is written out in Chinese. */
export async function expectDate(page: Page, label: string, date: string): Promise<void> {
  const field = screen(page).getByLabel(label).first();
  await field.waitFor();
  if ((await field.getAttribute('type')) === 'date') await expect(field).toHaveValue(date);
  else await expect(field).toHaveText(chineseDate(date));
}

/** Notes a permit on this device, from the list of them, where none is kept yet. */
export async function notePermit(page: Page, nickname: string, validTo: string): Promise<void> {
  await screen(page).getByRole('textbox', { name: '称呼' }).fill(nickname);
  await enterDate(page, '有效期最后一天', validTo);
  await screen(page).getByRole('button', { name: '记下', exact: true }).click();
}

/** On the pre-check: to the next question, or the answer. */
export async function nextQuestion(page: Page): Promise<void> {
  await clickButton(page, '下一题');
}

/** Waits until the screen so titled is in sight. Until the next screen has loaded, the one before stays. */
export async function arriveAt(page: Page, name: string | RegExp): Promise<void> {
  await expect(title(page)).toHaveText(name);
}

/** Taps the one button so called on the screen in sight. */
export async function tapButton(page: Page, name: string): Promise<void> {
  await screen(page).getByRole('button', { name, exact: true }).tap();
}

/** Taps the first line so titled that leads to another screen. */
export async function tapLink(page: Page, name: string): Promise<void> {
  await screen(page)
    .getByRole('link')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .tap();
}

/** Clicks the button whose name begins so, in the language that the app speaks just now. */
async function clickButton(page: Page, chinese: string): Promise<void> {
  await screen(page)
    .getByRole('button', { name: either(chinese) })
    .click();
}

/** From the permit service, with a thumb: 续签, each consent by itself, start. */
export async function tapThroughConsent(page: Page): Promise<void> {
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  for (const source of Object.values(serviceZhCN.law.sources)) {
    await screen(page).getByRole('checkbox', { name: source.name }).tap();
  }
  await tapButton(page, '同意并开始核验');
}

/** Waits for the verification screen with a verification that has begun. */
export async function onVerification(page: Page): Promise<void> {
  await expect(screen(page).getByRole('heading', { name: /正在核对您的记录|核对完了/ })).toBeVisible();
}

/** On the verification screen: lets the seconds that the sources take go by, until the result is in sight. */
export async function throughVerification(page: Page): Promise<void> {
  await arriveAt(page, '核验');
  await page.clock.runFor(11_000);
  await arriveAt(page, '结果');
}

/** Signs in and renews as this person, up to the result; gives its address, with which it opens again. */
export async function resultOf(page: Page, id: PersonId): Promise<string> {
  await signIn(page, id);
  await tapThroughConsent(page);
  await throughVerification(page);
  return page.url().split('#')[1] ?? '';
}

/** On the permit service: the lines of the history. */
export function records(page: Page) {
  return screen(page)
    .getByRole('link')
    .filter({ hasText: /提交 · YS/ });
}

/** A new launch of the app on this screen, with what the device has kept. */
export async function coldStart(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await openAt(page, path);
}

/** A new launch, and the second that the slow mobile network takes is let run. */
export async function coldStartAnswered(page: Page, path: string): Promise<void> {
  await coldStart(page, path);
  await answered(page);
}

/** The screen has come, and the second that the slow mobile network takes is let run. */
export async function answered(page: Page): Promise<void> {
  await title(page).waitFor();
  await page.clock.runFor(1000);
}

/** On the sign-in screen, in English, on a device never used: plays whoever has this story, by a code, up to the result. */
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
