/** One thing that can be found, and the exact place that it opens. */
export interface Entry {
  readonly id: 'permit' | 'renewal' | 'changes' | 'address-change';
  readonly title: string;
  readonly hint: string;
  /** Other words that people use for it (R5). */
  readonly words: readonly string[];
}

/** What the search box finds. Words of the law and of the street; content, not interface text. */
export const CATALOGUE: readonly Entry[] = [
  {
    id: 'permit',
    title: '居住证办理',
    hint: '查看居住证、到期还有几天、能不能续签',
    words: ['上海居住证', '居住证到期', '居住证过期', '居住证查询', '有效期', '暂住证', '进度查询', 'jzz'],
  },
  {
    id: 'renewal',
    title: '居住证续签',
    hint: '线上核验，通过后有效期延长一年',
    words: ['签注', '延期', '有效期核验', '网上签注', '线上核验', '续办', '居住证延长', 'xq'],
  },
  {
    id: 'changes',
    title: '居住证信息变更/签注',
    hint: '续签、延期、地址变更',
    words: ['信息变更', '变更', '签注', '修改信息'],
  },
  {
    id: 'address-change',
    title: '居住地址变更',
    hint: '搬家了：先变更地址，再续签',
    words: ['居住证地址变更', '搬家', '换地址', '居住登记', '地址变更'],
  },
];
