import type { CounterProcedureWords } from '../counter-procedure-words';

/** R43, R44, R62; D14. */
export const zhCN: CounterProcedureWords = {
  lead: '地址变更要到线下办，这里不能代办。',
  parts: [
    {
      title: '为什么先办它',
      lines: [
        '续签时会核对居住登记。登记的地址和实际住处不一致，核验通不过，所以先改地址，再续签。',
        '搬家后通常应在 30 天内申报地址变更。',
      ],
    },
    {
      title: '怎么办',
      inOrder: true,
      lines: [
        '准备好身份证、居住证和新住处的居住证明。',
        '到就近的社区事务受理服务中心办理居住登记地址变更，免费。去之前可先打 12345 问清楚。',
        '变更办好之后，回到这里续签。',
      ],
    },
    {
      title: '办好之前',
      lines: [
        '线上续签通常通不过。',
        '留意到期日。按公布的说法，带上新住处的证明，改地址和续签通常可以一次办好；去之前可先问。',
      ],
    },
  ],
};
