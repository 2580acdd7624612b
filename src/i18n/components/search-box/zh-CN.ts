export const zhCN = {
  found: '搜索结果',
  results: (count: number) => `找到 ${String(count)} 项`,
  called: (name: string) => `也叫：${name}`,
  asked: (question: string) => `${question}？`,
  none: '没有找到。换个词试试，例如 居住证、续签、地址变更；也可以从下面进，或打 12345 问。',
  recent: '最近搜过',
  forget: '清除',
};
