import type { SourceProgress } from '../../citizen/citizen-records';

export const verification = {
  title: '核验',
  lead: { running: '正在核对您的记录', done: '核对完了', sending: '正在提交' },
  progress: (done: number, all: number) => `${String(all)} 项中 ${String(done)} 项已答复`,
  leave: '可以离开：核验会继续，回来就能看到结果。',
  states: {
    waiting: '等待',
    checking: '核对中',
    unchanged: '没有变化',
    changed: '有变化',
    abnormal: '有异常',
    'needs-review': '需人工核实',
    unavailable: '没有答复',
  } satisfies Record<SourceProgress, string>,
  /** Read out when a source has answered. */
  answered: (source: string, state: string) => `${source}${state}。`,
  unsent: {
    todo: '不知道提交有没有送达。再提交一次是安全的：同一次续签只会办一次，不会重复。',
    again: '再提交一次',
  },
  notSent: {
    title: '没有提交',
    todo: '手机的存储空间满了或不可用，记不下这次办理，所以我们没有提交。请清理一些空间，再试一次。',
  },
  paused: { todo: '最后一次看到时还在核验；我们会继续问。', again: '马上重试' },
  none: { title: '没有正在进行的核验', todo: '可以从居住证页面开始一次续签。' },
  neverArrived: {
    title: '没有查到上次的提交',
    todo: '多半没有送到，也就什么都没有改变。需要的话请重新开始；不会重复办理。',
  },
  toPermit: '回到居住证办理',
  seeResult: '查看结果',
};
