import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { either, exactly } from '../e2e/either-language';
import { arriveAt, screen } from '../e2e/steps';
import { family, launchAt, remind, shows, tapButton, type ScreenStates } from './arriving';

async function ownPermit(page: Page, nickname: string): Promise<void> {
  await family(page);
  await launchAt(page, SCREENS.ownPermits, '到期日和提醒');
  await screen(page)
    .getByRole('link', { name: new RegExp(`^${nickname}`) })
    .tap();
  await arriveAt(page, exactly('这张居住证'));
}

async function imported(page: Page, text: string): Promise<void> {
  await screen(page)
    .getByRole('button', { name: either('导出和导入') })
    .click();
  await screen(page)
    .getByRole('textbox', { name: either('要导入的文字') })
    .fill(text);
  await tapButton(page, '看看会改什么');
}

export const OWN_PERMITS: ScreenStates = {
  'own permits, none': (page) => launchAt(page, SCREENS.ownPermits, '到期日和提醒'),
  'own permits, date missing': async (page) => {
    await launchAt(page, SCREENS.ownPermits, '到期日和提醒');
    await screen(page)
      .getByRole('textbox', { name: either('称呼') })
      .fill('123456');
    await tapButton(page, '记下');
    await shows(page, '请填写日期');
  },
  'own permits, a family': async (page) => {
    await family(page);
    await launchAt(page, SCREENS.ownPermits, '到期日和提醒');
    await tapButton(page, '再记一张');
    await imported(page, '2027-12-05 妈妈\n2026-02-31 奶奶');
    await shows(page, /^(?:有 1 处要改|1 )/);
  },
  'own permits, what an import would do': async (page) => {
    await family(page);
    await launchAt(page, SCREENS.ownPermits, '到期日和提醒');
    await imported(page, '2027-12-05 妈妈\n2027-01-01 奶奶');
    await shows(page, '导入会这样改');
  },
  'own permits, one deleted, and one unreadable': async (page) => {
    await ownPermit(page, '妈妈');
    await tapButton(page, '删除');
    await arriveAt(page, exactly('到期日和提醒'));
    await shows(page, /^(?:已删除“妈妈”|"妈妈" was deleted)/);
    await shows(page, '有一段内容读不懂');
  },
  'own permit, open': (page) => ownPermit(page, '妈妈'),
  'own permit, late': (page) => ownPermit(page, '爸爸'),
  'own permit, too early': async (page) => {
    await ownPermit(page, '小明');
    await remind(page);
  },
  'own permit, changing': async (page) => {
    await ownPermit(page, '我');
    await tapButton(page, '改日期或称呼');
  },
  'own permit, gone': async (page) => {
    await launchAt(page, `${SCREENS.ownPermit}?id=nothing`, '这张居住证');
    await shows(page, '没有找到这张居住证');
  },
};
