import type { CounterProcedureWords } from '../counter-procedure-words';

/** D11. The source does not say how long it takes or what else it needs, so neither does this text. */
export const zhCN: CounterProcedureWords & { readonly fee: string } = {
  fee: '费用',
  lead: '卡丢了或坏了，先补一张能用的卡，再续签。',
  parts: [
    {
      title: '这是怎么回事',
      lines: ['居住证挂失或登记为损坏的时候，通常不能续签。', '补领或换领好新卡，再看能不能续签。'],
    },
    {
      title: '怎么办',
      inOrder: true,
      lines: [
        '先打 12345，或问社区事务受理服务中心：要不要先挂失，除了身份证还要带什么。',
        '带本人身份证原件，旧卡还在就一起带上，到受理服务中心补领或换领。',
        '新卡办好后，回到这里看能不能续签。',
      ],
    },
    {
      title: '要带什么',
      lines: ['本人身份证原件通常要带。别的材料，我们没有可靠的清单：续签的清单不一定够用，请先问清。'],
    },
    {
      title: '这段时间',
      lines: [
        '要出示卡片的事，可能暂时办不了。',
        '补卡要多久、会不会影响有效期，我们不知道；快到期的，去问的时候一起问清。',
      ],
    },
  ],
};
