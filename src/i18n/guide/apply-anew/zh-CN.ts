/** R22 to R24, R62; decision 5. */
export const zhCN = {
  lead: '过期太久，或者证件已经注销，通常不能再续签，需要重新申领。',
  askFirst: '先问一句',
  steps: '怎么办',
  fee: '费用',
  feeLines: ['首次申领、续签和地址变更都不收费。', '重新申领是不是也不收费，来源没有写明，请问清楚。'],
};
