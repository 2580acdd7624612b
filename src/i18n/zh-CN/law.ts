import type { ClauseId } from '../../rules/clause-ids';
import type { Paper, PaperGroup, PaperNeed } from '../../rules/decision';
import type { Housing, PermitKind, RecordName } from '../../rules/facts';
import type { NoteId } from '../../rules/note';
import type { SourceSection } from '../../rules/policy';

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
  'dormitory-certificate': '集体宿舍证明（单位或学校出具）',
  'business-licence-copy': '住单位宿舍的：单位营业执照副本（复印件，盖公章）',
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
  dormitory: '单位或学校宿舍',
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
  'residence-years-within-60-days':
    '有效期和居住年限是两回事。按公布的说法，在逾期办理期结束之前续签的，居住年限通常接着算，不因为过期从头算。',
  'late-renewal-after-60-days':
    '按公布的说法，过了逾期办理的最后一天，通常仍可以补办签注，只是居住年限从头算。所以重新申领之前，先打 12345 或问受理服务中心能不能补办。',
  'household-registered': '如果是因为落户上海而注销的，通常不用再办居住证。拿不准，可先问。',
  'one-visit-for-address-and-renewal':
    '按公布的说法，地址有变的，去续签时带上新住处的证明，两件事通常一次办好。去之前可先问。',
  'first-renewal-only-in-the-source':
    '首次续签通常要到窗口，这一条只写在来源文件里，没有找到公布的规定。可以先在官方“随申办”上试，试一次不花钱。',
  'period-only-in-the-source':
    '对这一期时长的要求，通常的说法只写在来源文件里，没有找到公布的规定。可以先在官方“随申办”上试，试一次不花钱。',
  'renewed-automatically':
    '登记地址没变的，不少会在有效期最后一天自动续签；要不要比对工作和社保，说法不一。短信有两种：说已经自动续签的，就不用再办；说没有通过的，要去受理服务中心。到最后一天还没收到，就试网上办，或去受理服务中心。',
  'card-functions-suspended': '过了有效期，居住证的使用功能可能会中止，续签后恢复。',
  'replacement-costs': '续签和首次办理不收费；补卡、换卡可能要付工本费，办事指南上写的是 20 元。可先问。',
  'papers-in-practice':
    '到了窗口，一般要当场填一张签注申请表；住处证明通常在地址有变时才要；我们看到的公布清单里没有就业证明。拿不准，可先问。',
  'report-changes-within-30-days':
    '按转述的现行细则，地址或其他登记信息变了，通常应在 30 天内办理变更；工作单位变了是否也算，只有一个网页这样说。可先问。',
  'any-centre-serves': '按转述的现行细则，全市任何一家受理服务中心通常都能办，不一定要去居住地的那一家。',
  'card-date-rewritten':
    '卡片通常不用换。续签通过后，可以在受理服务中心的自助机上改写卡面的日期和地址；没有通过的，机器不会改写。',
  'restored-for-good-reason':
    '只有一个网页说，因正当理由离开上海的人，可能可以向公安的人口管理部门书面申请。很不确定，请先打 12345 问。',
  'school-dormitory': '学校宿舍通常也算：由学校的人事或保卫部门出证明，没有单位营业执照要带。',
  'landlord-statement-not-listed':
    '公布的住处证明清单里，租房的是租赁合同或备案证明，没有房东出具的证明，窗口可能不收。去之前先问。',
  'business-licence-not-listed': '公布的住处证明清单里，没有营业执照，可能用不上。可先问。',
  'close-relatives':
    '亲属通常指：配偶、子女、父母、祖父母和外祖父母、孙子女和外孙子女、兄弟姐妹。按转述的现行细则，没有亲属关系证明的，可能可以填承诺书。',
  'plain-lease-may-do':
    '按转述的现行细则（2025年12月起），租赁合同或者备案证明，有一样通常就可以；说的是居住登记和申领，续签时是不是一样，没有查到，去之前请先问。按住房租赁条例，备案由房东办。',
};
