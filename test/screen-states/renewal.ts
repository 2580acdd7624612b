import { expect } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { fail, storeOnDevice } from '../e2e/device';
import { either, exactly } from '../e2e/either-language';
import { arriveAt, screen } from '../e2e/steps';
import {
  agreeToAll,
  choose,
  launchAndRead,
  permitOf,
  startVerification,
  tapButton,
  type ScreenStates,
} from './arriving';

export const RENEWAL: ScreenStates = {
  renewal: async (page) => {
    await permitOf(page, 'smooth');
    await launchAndRead(page, SCREENS.renewal, '续签', '您同意读取');
    await tapButton(page, '同意并开始核验');
    await choose(page, 'checkbox', '居住登记');
  },
  'renewal, not sent last time': async (page) => {
    await permitOf(page, 'smooth');
    await storeOnDevice(page, 'pending', JSON.stringify({ subject: 'smooth', requestKey: 'a'.repeat(24) }));
    await launchAndRead(page, SCREENS.renewal, '续签', '没有查到上次的提交');
  },
  'renewal, not possible': async (page) => {
    await permitOf(page, 'lapsed');
    await launchAndRead(page, SCREENS.renewal, '续签', '看看怎么办');
  },
  'verification, none': async (page) => {
    await permitOf(page, 'smooth');
    await launchAndRead(page, SCREENS.verification, '核验', '没有正在进行的核验');
  },
  'verification, running': async (page) => {
    await permitOf(page, 'smooth');
    await agreeToAll(page);
    // The request key determines how long each source takes; with some keys all would finish too early to be seen.
    await page.evaluate(() => {
      Math.random = () => 0.5;
    });
    // Time passes only on command from here on, so that each source is in the same state in every run.
    await page.clock.pauseAt(new Date('2026-11-23T10:10:00+08:00'));
    await tapButton(page, '同意并开始核验');
    await page.clock.runFor(1000);
    await arriveAt(page, exactly('核验'));
    for (let steps = 0; steps < 15; steps += 1) await page.clock.runFor(200);
    await expect(screen(page).getByText(either('核对中')).first()).toBeVisible();
    // The next poll goes unanswered, so that the picture stands still for ten seconds.
    await fail(page, { failure: 'timeout', operation: 'renewal', times: 99 });
    await page.clock.resume();
  },
  'verification, cut off': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'offline', operation: 'renewal', times: 99 });
    await startVerification(page);
    await screen(page).getByRole('alert').waitFor();
  },
  'verification, fate unknown': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'offline', operation: 'startVerification', times: 1 });
    await startVerification(page);
    await screen(page).getByRole('alert').waitFor();
  },
};
