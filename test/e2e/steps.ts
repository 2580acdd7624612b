import type { Page } from '@playwright/test';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { PEOPLE } from '../../src/citizen/mock/people';
import { SCREENS } from '../../src/journey/paths';

/** What a person does in the app, on H5, as a journey and a picture both need it. */

/** Opens a screen by its address, as a deep link does: a cold start. */
export async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(`./#${path}`);
}

/** The screen in sight; those behind it stay in the page, hidden. */
export function screen(page: Page) {
  return page.locator('.screen:visible');
}

/** On the sign-in screen, plays this mock person. */
export async function playPerson(page: Page, id: PersonId): Promise<void> {
  const person = PEOPLE.find((each) => each.id === id);
  if (person === undefined) throw new Error(`There is no mock person ${id}`);
  await screen(page).getByRole('button', { name: person.story.zh }).click();
}

/** A cold start on the sign-in screen, then the permit service. */
export async function signIn(page: Page, id: PersonId): Promise<void> {
  await openAt(page, SCREENS.signIn);
  await playPerson(page, id);
  await screen(page).getByText('演示卡片，不是证件').waitFor();
}

/** On the permit service: 续签, all consents, start. */
export async function startRenewal(page: Page): Promise<void> {
  await screen(page).getByRole('button', { name: '去续签' }).click();
  await agreeAndStart(page);
}

/** On the renewal screen: all consents, start. */
export async function agreeAndStart(page: Page): Promise<void> {
  await screen(page).getByRole('checkbox', { name: '四项都同意' }).check();
  await screen(page).getByRole('button', { name: '同意并开始核验' }).click();
}
