/**
 * The clauses that a policy may hold, in the order of the law. The texts in `src/i18n` are keyed by these ids, so a
 * clause without its texts does not compile.
 */
export const CLAUSE_IDS = [
  'identity-matches', // 实名一致
  'own-permit-kind', // 持有上海居住证
  'usable-status', // 证件状态可用
  'within-window', // 在签注窗口期内
  'renewed-before', // 非首次签注
  'period-length', // 有效期满六个月未满一年
  'residence-unchanged', // 居住信息未变化
  'employment-unchanged', // 就业信息未变化
  'social-insurance-unchanged', // 社保信息未变化
  'other-unchanged', // 其他基本信息未变化
] as const;
export type ClauseId = (typeof CLAUSE_IDS)[number];
