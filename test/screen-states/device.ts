import { SCREENS } from '../../src/routes';
import { exactly } from '../e2e/either-language';
import { arriveAt, screen } from '../e2e/steps';
import { agreeToAll, launchAt, permitOf, tapButton, tapLink, type ScreenStates } from './arriving';

/** The screens about the person and what the device stores. */
export const DEVICE: ScreenStates = {
  mine: (page) => launchAt(page, SCREENS.mine, '我的'),
  'mine, signed in': async (page) => {
    await permitOf(page, 'smooth');
    await launchAt(page, SCREENS.mine, '我的');
  },
  settings: (page) => launchAt(page, SCREENS.settings, '设置'),
  privacy: async (page) => {
    await permitOf(page, 'smooth');
    await agreeToAll(page);
    await tapLink(page, '隐私');
    await arriveAt(page, exactly('隐私'));
    await screen(page)
      .getByRole('button', { name: /^(?:撤回：社保缴纳|Take back: Social)/ })
      .tap();
    await tapButton(page, '删除这台手机上的全部记录');
  },
  'privacy, signed out': (page) => launchAt(page, SCREENS.privacy, '隐私'),
  demonstration: async (page) => {
    await launchAt(page, SCREENS.demonstration, '演示设置');
    await tapButton(page, '恢复演示数据');
  },
};
