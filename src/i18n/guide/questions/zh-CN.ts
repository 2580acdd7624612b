import { chineseDate } from '../../dates';

export const zhCN = {
  lead: '大家常问的问题，按题目分组。本应用和政府部门无关；没有查到规定的，会直说没有查到。',
  groups: {
    online: '网上续签',
    time: '时间和过期',
    home: '住处和证明',
    inPlace: '替家人办、请人代办',
    card: '卡和电子证',
    counter: '去窗口',
    rights: '积分、上学、社保',
    record: '登记的信息和几个说法',
  },
  counted: (group: string, count: number) => `${group}（${String(count)}\u00a0问）`,
  confidenceTitle: '有多可靠',
  confidence: {
    high: '较可信',
    medium: '不太确定，办之前请先问',
    low: '很不确定，办之前请先问',
    unknown: '没有查到规定，请问 12345',
  },
  basisTitle: '依据',
  basis: (title: string, publisher: string, date: string) => `${title}（${publisher}；${date}查阅）`,
  date: chineseDate,
  nextTitle: '接下来',
  official: { title: '官方渠道', hint: '“随申办”、一网通办怎么找' },
  takeTitle: '发给别人',
  forwarded: (title: string) => `${title}（演示，非官方）`,
  relatedTitle: '相关的问题',
  all: { title: '全部问题', hint: '按题目分组的常见问题' },
  unknown: '没有这个问题，可能链接旧了。下面是全部问题。',
  mark: '非官方答复 · 以官方公布为准',
};
