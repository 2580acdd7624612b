import { expect, type Page } from '@playwright/test';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { SCREENS } from '../../src/routes';
import { storeFamily } from '../e2e/device';
import { either, exactly } from '../e2e/either-language';
import { arriveAt, coldStart, coldStartAnswered, playPerson, screen } from '../e2e/steps';

/**
 * The steps that lead to the states, in the app's current language. Texts are given in Chinese, and found in English too.
 */

/** Goes to one state of one screen, on a device where the app has stored nothing but preferences. */
export type ScreenState = (page: Page) => Promise<void>;

export type ScreenStates = Readonly<Record<string, ScreenState>>;

/** Resolves once the screen in sight shows text that starts with this. */
export async function shows(page: Page, text: string | RegExp): Promise<void> {
  const beginning = typeof text === 'string' ? either(text) : text;
  await expect(screen(page).getByText(beginning).first()).toBeVisible();
}

export async function tapButton(page: Page, name: string): Promise<void> {
  await screen(page)
    .getByRole('button', { name: exactly(name) })
    .tap();
}

/** Taps the first link whose row has this title. */
export async function tapLink(page: Page, name: string): Promise<void> {
  await screen(page)
    .getByRole('link')
    .filter({ has: page.getByText(exactly(name)) })
    .first()
    .tap();
}

/** Selects a radio button or ticks a checkbox. */
export async function choose(page: Page, role: 'radio' | 'checkbox', name: string): Promise<void> {
  await screen(page)
    .getByRole(role, { name: either(name) })
    .click();
}

export async function launchAt(page: Page, path: string, title: string | RegExp): Promise<void> {
  await coldStart(page, path);
  await arriveAt(page, typeof title === 'string' ? exactly(title) : title);
}

/** Launches the app on a screen, and lets the second pass that the slow mobile network takes. */
export async function launchAndRead(page: Page, path: string, title: string, shown: string | RegExp): Promise<void> {
  await coldStartAnswered(page, path);
  await arriveAt(page, exactly(title));
  await shows(page, shown);
}

/** Goes to the permit service, signed in as this mock person. */
export async function permitOf(page: Page, id: PersonId): Promise<void> {
  await launchAt(page, SCREENS.signIn, '登录');
  await playPerson(page, id);
  await arriveAt(page, exactly('居住证办理'));
  await shows(page, '演示卡片，不是证件');
}

/** From the permit service, taps 续签 and gives all consents. */
export async function agreeToAll(page: Page): Promise<void> {
  await tapLink(page, '续签');
  await arriveAt(page, exactly('续签'));
  await choose(page, 'checkbox', '四项都同意');
}

/** From the permit service, taps 续签, gives all consents and starts. */
export async function startVerification(page: Page): Promise<void> {
  await agreeToAll(page);
  await tapButton(page, '同意并开始核验');
}

/** Goes to the result of a verification that has just ended. */
export async function verified(page: Page, id: PersonId): Promise<void> {
  await permitOf(page, id);
  await startVerification(page);
  await arriveAt(page, exactly('核验'));
  await page.clock.runFor(11_000);
  await arriveAt(page, exactly('结果'));
}

/**
 * Opens the home page on a device that stores four permits, one in each state of the window, and one that cannot be read.
 */
export async function family(page: Page): Promise<void> {
  await launchAt(page, SCREENS.home, '居住证续签助手');
  await storeFamily(page);
}

/** Adds the first day to the phone's calendar; in Alipay, copies all of them. */
export async function remind(page: Page): Promise<void> {
  await screen(page)
    .getByRole('button', { name: new RegExp(`${either('记到手机日历').source}|${either('复制提醒文字').source}`) })
    .first()
    .tap();
}
