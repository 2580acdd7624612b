import type { CalendarDate } from '../../rules/facts';
import { chineseDate } from '../dates';

export const permit = {
  title: '居住证办理',
  actions: {
    title: '可以办什么',
    changes: '居住证信息变更/签注',
    changesHint: '续签、延期、地址变更都从这里进',
    renew: '续签',
    renewHint: '线上核验，通常不用填表',
    extend: '延期',
    extendHint: '和续签是同一件事',
    renewMain: '去续签',
    resume: '查看正在进行的核验',
    seeResult: '查看续签结果',
    whatNow: '看看怎么办',
    progress: '查看审核进度',
  },
  renewedAlready: (to: CalendarDate) => `本期已经续签，有效期到${chineseDate(to)}`,
  signedOut: {
    title: '登录后才能看到您的居住证',
    todo: '这里要读取您的居住证，所以先要登录。演示用的是模拟市民，不会用到您的任何信息。',
  },
  noPolicy: {
    title: '手机的日期好像不对',
    todo: (date: CalendarDate) =>
      `手机显示今天是${chineseDate(date)}，这一天没有可用的规则。请在手机设置里校准日期，再回来。`,
  },
};
