import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import { pathTo, SCREENS } from '../../src/routes';
import { notedState } from '../support/noted-states';
import { noteTexts } from '../support/notes-on-screen';
import { takeCopied } from './device';
import { expect, test } from './journey-test';
import { arriveAt, coldStart, enterDate, nextQuestion, openAt, screen, tapButton } from './steps';

// test/app/noted-states.test.tsx has every state of the table, and test/runtime those of the results in both mini-programs.
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
