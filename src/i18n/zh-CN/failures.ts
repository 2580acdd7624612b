import type { Failure } from '../../citizen/citizen-records';

export interface FailureWords {
  readonly title: string;
  readonly todo: string;
}

/** What to do first, then why. */
export const failures: Record<Failure, FailureWords> = {
  offline: { title: '没有连上网络', todo: '请检查手机的网络，再试一次。' },
  timeout: { title: '等了太久，没有等到答复', todo: '网络可能不稳。请再试一次。' },
  'session-expired': { title: '登录已过期', todo: '为了安全，请重新登录。登录后会回到这里。' },
  'source-unavailable': {
    title: '数据源暂时停用',
    todo: '这不是您的问题。请过一会儿再试；急用可打 12345。（演示数据存在手机里，存储空间满了也会这样。）',
  },
  refused: { title: '数据源没有接受这次请求', todo: '请回到居住证页面看看现在的状态；仍不清楚，可打 12345。' },
  'malformed-answer': {
    title: '收到的答复看不懂',
    todo: '我们没有采用它。请再试一次；如果一直这样，可打 12345。',
  },
};
