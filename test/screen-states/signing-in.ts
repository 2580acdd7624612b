import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { fail } from '../e2e/device';
import { either, exactly } from '../e2e/either-language';
import { arriveAt, choosePerson, playPerson, screen } from '../e2e/steps';
import { choose, launchAt, shows, tapButton, type ScreenStates } from './arriving';

/** Signs in as a mock person for the first time on this device, so there is a second check. */
async function securityCheck(page: Page): Promise<void> {
  await launchAt(page, SCREENS.signIn, '登录');
  await choosePerson(page, either('还有 12 天到期，续签过两次，情况都没变'));
  await arriveAt(page, exactly('安全验证'));
}

async function codeSent(page: Page): Promise<void> {
  await securityCheck(page);
  await tapButton(page, '发送验证码（演示）');
  await screen(page).getByRole('textbox').waitFor();
}

export const SIGNING_IN: ScreenStates = {
  'sign in': async (page) => {
    await launchAt(page, SCREENS.signIn, '登录');
    await screen(page).getByRole('listitem').first().waitFor();
  },
  'sign in, failed': async (page) => {
    await launchAt(page, SCREENS.signIn, '登录');
    await fail(page, { failure: 'offline', operation: 'signIn', times: 1 });
    await playPerson(page, 'smooth');
    await screen(page).getByRole('alert').waitFor();
  },
  'security check': securityCheck,
  'security check, the face not recognised': async (page) => {
    await securityCheck(page);
    await tapButton(page, '演示：换一种识别结果');
    await choose(page, 'radio', '没有认出来');
    await tapButton(page, '开始人脸识别（演示）');
    await screen(page).getByRole('alert').waitFor();
  },
  'security check, a code sent': codeSent,
  'security check, a wrong code': async (page) => {
    await codeSent(page);
    await screen(page).getByRole('textbox').fill('12');
    await tapButton(page, '验证');
    await shows(page, '验证码是 6 位数字');
  },
  'security check, nobody to be checked': (page) => launchAt(page, SCREENS.securityCheck, '安全验证'),
};
