import { isCharacter } from './tokens';

/**
 * Words that mean the same, to mark in a title what the search understood: 遗失 for 找不到. Words of an English phrase are joined
 * with hyphens. What is found does not depend on them.
 */
const SYNONYMS: readonly string[] = [
  '续签 签注 续期 延期 续证 续办 年签 renew renewal renewing renewed extend extension',
  '到期 有效期 期满 expires expiry expire validity',
  '过期 逾期 失效 超期 expired overdue lapsed late',
  '遗失 丢 弄丢 找不到 没了 挂失 lost lose missing stolen',
  '损坏 坏 断了 消磁 damaged broken cracked',
  '补领 补办 补卡 换卡 换领 新卡 replacement replace new-card',
  '搬 搬家 换房 换地方 迁居 moved move moving',
  '租 租房 出租 rent rented renting lease',
  '备案 网签 filing filed',
  '亲戚 亲属 父母 儿子 女儿 relative relatives parents',
  '孩子 小孩 子女 娃 child children kid',
  '上学 读书 入学 学校 school',
  '工作 上班 单位 公司 就业 job work employer company',
  '社保 五险 缴费 insurance social-insurance',
  '费用 收费 要钱 多少钱 收钱 fee fees cost money',
  '受理 窗口 街道 centre office counter',
  '网上 线上 手机上 online',
  '材料 资料 证明 带什么 papers documents',
  '电话 热线 12345 phone hotline',
  '进度 查询 结果 progress status result',
  '没通过 通不过 失败 不符合 failed rejected refused',
  '撤回 撤销 提交错 withdraw mistake',
  '注销 吊销 cancelled',
  '申领 申请 办证 新办 apply application',
  '积分 points',
  '落户 户口 hukou',
  '人脸 刷脸 实名 认证 face real-name',
  '字号 字太小 看不清 text-size',
  '提醒 忘 reminders remind',
  '改名 名字 name',
];
/** The most tokens of an expression in `SYNONYMS`. */
const LONGEST = 4;

const meaningOf = new Map(
  SYNONYMS.flatMap((words, meaning) => words.split(' ').map((word) => [word.split('-').join(' '), meaning] as const)),
);

/** Calls back for each expression of a text that has synonyms: it begins with one token and ends before another. */
export function eachMeaning(
  tokens: readonly string[],
  call: (meaning: number, start: number, end: number) => void,
): void {
  tokens.forEach((_, start) => {
    let expression = '';
    tokens.slice(start, start + LONGEST).forEach((token, at) => {
      expression += expression === '' || isCharacter(token) ? token : ` ${token}`;
      const meaning = meaningOf.get(expression);
      if (meaning !== undefined) call(meaning, start, start + at + 1);
    });
  });
}
