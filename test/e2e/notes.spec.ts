import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import { pathTo, SCREENS } from '../../src/routes';
import { screenState } from '../screen-states/screen-states';
import { notedState } from '../support/noted-states';
import { foldedText, noteTexts } from '../support/notes-on-screen';
import { takeCopied } from './device';
import { expect, test } from './journey-test';
import { arriveAt, coldStart, enterDate, nextQuestion, openAt, screen, tapButton } from './steps';

// test/app/noted-states.test.tsx has every state of the table, and test/runtime those of the results in both mini-programs.
for (const [result, name, tag] of [
  ['result, lapsed', 'lapsed', ['@usual-h5']],
  ['result, counter', 'moved, with a gap in the social insurance', []],
  ['result, renewed late', 'renewed late', []],
  ['result, lost card', 'a lost card', []],
] as const) {
  test(`in the browser, too, the notes stand on the ${result}`, { tag: [...tag] }, async ({ page }) => {
    const noted = notedState(name);
    await screenState(result)(page);
    for (const text of noteTexts(noted, serviceZhCN)) await expect(screen(page)).toContainText(text);
    if (noted.folded === undefined) return;
    await tapButton(page, serviceZhCN.result.moreNotes(noted.folded.length));
    await expect(screen(page)).toContainText(foldedText(noted, serviceZhCN));
  });
}

const NEAREST = { h5: ['link', '在地图上找附近的中心'], mini: ['button', '复制中心的名称'] } as const;

for (const [state, tag] of [
  ['result, no permit', ['@usual-h5']],
  ['own permit, late', []],
  ['other permits', []],
] as const) {
  test(`the way to the nearest centre stands on the screen “${state}”`, { tag: [...tag] }, async ({ page, target }) => {
    await screenState(state)(page);
    const [role, name] = NEAREST[target === 'h5' ? 'h5' : 'mini'];
    await expect(screen(page).getByRole(role, { name })).toBeVisible();
  });
}

test('a list of papers and the answer of the pre-check show their notes, and a copied list carries them', async ({
  page,
}) => {
  const textsOf = (name: string) => noteTexts(notedState(name), serviceZhCN);
  await openAt(page, pathTo('papers', { housing: 'dormitory', occupation: 'studying' }));
  await arriveAt(page, '要带的材料');
  for (const text of textsOf('the papers of a student in a school’s dormitory')) {
    await expect(screen(page)).toContainText(text);
  }
  await tapButton(page, '复制文字');
  expect(await takeCopied(page)).toMatch(/另外要知道\n[^]*学校宿舍通常也算[^\n]*（较可信）依据：/);

  await coldStart(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`);
  await enterDate(page, '有效期最后一天', '2026-12-05');
  await nextQuestion(page);
  await enterDate(page, '有效期第一天', '2024-12-06');
  await nextQuestion(page);
  for (const answer of ['不是，以前续签过', '自己的房子', '都不是']) {
    await screen(page).getByRole('radio', { name: answer }).click();
    await nextQuestion(page);
  }
  for (const text of textsOf('answers with a period that is too long')) {
    await expect(screen(page)).toContainText(text);
  }
});
