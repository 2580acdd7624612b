import { SCREENS } from '../../src/routes';
import { exactly } from '../e2e/either-language';
import { arriveAt } from '../e2e/steps';
import { choose, launchAndRead, launchAt, permitOf, tapButton, tapLink, verified, type ScreenStates } from './arriving';

export const AFTER_RENEWAL: ScreenStates = {
  keep: async (page) => {
    await verified(page, 'two-reasons');
    await tapLink(page, '保存和分享这个结果');
    await arriveAt(page, exactly('保存和分享'));
    await tapButton(page, '复制文字');
  },
  progress: async (page) => {
    await verified(page, 'smooth');
    await launchAndRead(page, SCREENS.progress, '进度查询', '核验通过，已续签');
  },
  'progress, nothing yet': async (page) => {
    await permitOf(page, 'smooth');
    await launchAndRead(page, SCREENS.progress, '进度查询', '还没有办理记录');
  },
  feedback: async (page) => {
    await verified(page, 'smooth');
    await tapLink(page, '评价和投诉建议');
    await choose(page, 'radio', '非常不满意');
  },
  'feedback, signed out': (page) => launchAt(page, SCREENS.feedback, '评价和投诉建议'),
};
