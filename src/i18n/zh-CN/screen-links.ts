/** Texts of a row that links to a screen. */
export interface ScreenLinkWords {
  readonly title: string;
  readonly hint: string;
}

export type LinkedScreen =
  | 'permit'
  | 'renewal'
  | 'changeOrRenew'
  | 'preCheck'
  | 'ownPermits'
  | 'papers'
  | 'centres'
  | 'addressChange'
  | 'lostCard'
  | 'applyAnew'
  | 'otherPermits'
  | 'progress'
  | 'feedback'
  | 'privacy'
  | 'rules'
  | 'questions'
  | 'settings'
  | 'demonstration';

export const entries: Record<LinkedScreen, ScreenLinkWords> = {
  permit: { title: '居住证办理', hint: '查看居住证、到期还有几天、能不能续签' },
  renewal: { title: '居住证续签', hint: '线上核验，通过后有效期延长' },
  changeOrRenew: { title: '居住证信息变更/签注', hint: '续签、延期、地址变更' },
  preCheck: { title: '我能网上续签吗', hint: '答几个问题就知道，不用登录' },
  ownPermits: { title: '到期日和提醒', hint: '给自己和家人记下到期日，不用登录' },
  papers: { title: '要带的材料', hint: '按住处和工作情况列出，可以打勾、带走' },
  centres: { title: '居住证受理点', hint: '到窗口去哪里办：按区、按名称找' },
  addressChange: { title: '居住地址变更', hint: '搬家了：先变更地址，再续签' },
  lostCard: { title: '卡丢了、坏了', hint: '先补卡或换卡，再续签' },
  applyAnew: { title: '重新申领', hint: '过期太久或已注销，怎么办' },
  otherPermits: { title: '其他证件', hint: '临时居住证、登记凭证、港澳台、外国人' },
  progress: { title: '进度查询', hint: '每次续签到了哪一步，有效期的记录' },
  feedback: { title: '评价和投诉建议', hint: '给一次办理打分；有话说，打 12345' },
  privacy: { title: '隐私', hint: '存了什么、存多久，撤回同意，全部删除' },
  rules: { title: '规则与来源', hint: '每条规则、出处，以及官方渠道' },
  questions: { title: '常见问题', hint: '大家常问的：过期、搬家、代办、积分' },
  settings: { title: '设置', hint: '长辈模式、字号、语言' },
  demonstration: { title: '演示设置', hint: '让数据源出错，或恢复原样' },
};
