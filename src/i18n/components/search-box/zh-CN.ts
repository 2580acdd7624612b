export const zhCN = {
  found: '搜索结果',
  results: (count: number) => `找到 ${String(count)} 项`,
  called: (name: string) => `也叫：${name}`,
  includes: (place: string) => `包括${place}`,
  maybe: '您是不是想找：',
  none: '没有找到。这里只讲上海居住证；别的事，请在官方“随申办市民云”里搜，或打 12345 问。要找居住证的事，换个词试试，也可以从下面进。',
  recent: '最近搜过',
  forget: '清除',
};
