import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { either } from '../e2e/either-language';
import { enterDate, nextQuestion, preCheckUpToChanges, screen } from '../e2e/steps';
import { choose, launchAt, shows, tapButton, type ScreenStates } from './arriving';

async function askedForDate(page: Page): Promise<void> {
  await launchAt(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`, '我能网上续签吗');
  await screen(page).getByLabel(either('有效期最后一天')).first().waitFor();
}

export const PRE_CHECK: ScreenStates = {
  'pre-check, first question': (page) => launchAt(page, SCREENS.preCheck, '我能网上续签吗'),
  'pre-check, no answer given': async (page) => {
    await launchAt(page, SCREENS.preCheck, '我能网上续签吗');
    await tapButton(page, '下一题');
  },
  'pre-check, a date': async (page) => {
    await askedForDate(page);
    await enterDate(page, either('有效期最后一天'), '2026-12-05');
  },
  'pre-check, date missing': async (page) => {
    await askedForDate(page);
    await tapButton(page, '下一题');
    await shows(page, '请填写日期');
  },
  'pre-check, what has changed': preCheckUpToChanges,
  'pre-check, to try online': async (page) => {
    await preCheckUpToChanges(page);
    await choose(page, 'checkbox', '有的说不准');
    await nextQuestion(page);
    await tapButton(page, '为什么是这个结果');
  },
  'pre-check, counter': async (page) => {
    await preCheckUpToChanges(page);
    await choose(page, 'checkbox', '居住地址');
    await nextQuestion(page);
    for (const answer of ['租的房子', '在工作']) {
      await choose(page, 'radio', answer);
      await nextQuestion(page);
    }
    await shows(page, '需要到窗口办理');
  },
  'pre-check, lost card': (page) =>
    launchAt(page, `${SCREENS.preCheck}?kind=residence-permit&status=lost`, '我能网上续签吗'),
};
