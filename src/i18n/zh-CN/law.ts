import type { ClauseId } from '../../rules/clause-ids';
import type { Paper, PaperGroup, PaperNeed } from '../../rules/decision';
import type { Housing, PermitKind, RecordName } from '../../rules/facts';
import type { NoteId, SourceSection } from '../../rules/policy';

export const sources: Record<RecordName, { readonly name: string; readonly purpose: string }> = {
  residence: { name: '居住登记', purpose: '核对登记地址有没有变化' },
  employment: { name: '就业登记', purpose: '核对就业单位有没有变化' },
  socialInsurance: { name: '社保缴纳', purpose: '核对缴纳情况有没有变化' },
  other: { name: '其他基本信息', purpose: '核对姓名、证件等信息有没有变化' },
};

export const papers: Record<Paper, string> = {
  'id-card': '本人身份证（原件，有效期内）',
  'residence-permit': '上海市居住证（原件）',
  'lease-filing-certificate': '房屋租赁合同登记备案证明（有效期内）',
  'landlord-statement': '房东出具的居住证明',
  'property-deed-copy': '房地产权证（复印件，并带原件核对）',
  'dormitory-certificate': '单位出具的集体宿舍证明',
  'business-licence-copy': '单位营业执照副本（复印件，盖公章）',
  'kinship-proof': '亲属关系证明（如户口簿等）',
  'relative-home-proof': '亲属的房地产权证，或租赁合同登记备案证明等',
  'labour-contract': '劳动合同',
  'employment-certificate': '单位出具的在职证明（盖公章）',
  'social-insurance-record': '社保缴纳记录等',
  'marriage-certificate': '结婚证',
  'education-certificate': '学历证明',
};

export const permitKinds: Record<PermitKind, string> = {
  'residence-permit': '上海居住证',
  'temporary-permit': '临时居住证',
  'registration-slip': '居住登记凭证',
  'hmt-permit': '港澳台居民居住证',
  'foreigner-permit': '外国人居留证件',
};

export const paperGroups: Record<PaperGroup, string> = {
  identity: '身份',
  residence: '住处',
  employment: '就业（如适用）',
  other: '可能用到（例如）',
};

export const paperNeeds: Record<PaperNeed, string> = {
  all: '都要带',
  any: '任选一样',
  'as-applicable': '有工作的带，视情况',
  optional: '不一定要，视情况',
};

export const housings: Record<Housing, string> = {
  rented: '租房',
  owned: '自有住房',
  dormitory: '单位宿舍',
  relative: '住亲属家',
};

export const clauses: Record<ClauseId, string> = {
  'identity-matches': '实名与持证人一致',
  'own-permit-kind': '持有上海居住证',
  'usable-status': '证件没有注销、挂失、损坏或在审核中',
  'within-window': '今天在可以办理的日子里',
  'renewed-before': '不是首次续签',
  'period-length': '本期有效期的时长符合要求',
  'residence-unchanged': '居住地址没有变化',
  'employment-unchanged': '就业没有变化',
  'social-insurance-unchanged': '社保没有变化',
  'other-unchanged': '其他基本信息没有变化',
};

/** The section of the source document that a clause comes from. */
export const sourceSections: Record<SourceSection | 'unknown', string> = {
  'online-conditions': '来源：可以网上签注的情况',
  procedure: '来源：网上签注的操作流程',
  'counter-cases': '来源：仍需线下办理的情况',
  timing: '来源：办理时间及注意事项',
  'own-decision': '来源没有写明，由本应用按常理处理',
  unknown: '来源不明',
};

export const findingResults: Record<'met' | 'not-met' | 'not-judged', string> = {
  met: '符合',
  'not-met': '不符合',
  'not-judged': '没有判断到这一步',
};

/** Shown beside the rule: reality may differ from the source (docs/requirements.md, published rules and practice). */
export const notes: Record<NoteId, string> = {
  'card-functions-suspended': '过了有效期，居住证的使用功能可能会中止，续签后恢复。',
  'late-renewal-may-exist':
    '也有说法是：过期较久仍可能补办，但年限重新计算。所以重新申领之前，先问 12345 或受理服务中心。',
  'printed-date-rewritten': '卡片通常不用换；卡面上的日期，可能可以在受理服务中心的自助机上改写。',
  'renewed-automatically': '不少续签是系统自动完成并发短信告知的。如果收到过这样的短信，就不用再办。',
  'plain-lease-may-do': '2025年12月起，普通租赁合同可能也行，不一定要备案证明；去之前可先问。',
  'any-centre-serves': '全市任何一家受理服务中心可能都能办，不一定要去居住地的那一家。',
  'report-move-within-30-days': '搬家后通常应在 30 天内申报地址变更。',
};
