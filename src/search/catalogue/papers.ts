import { pathTo, SCREENS } from '../../routes';
import { names, type Entry } from './entry';

/** The papers to bring to a counter (R50-R61). */
export const PAPERS = {
  papers: {
    to: SCREENS.papers,
    zh: names(
      '续签材料',
      '材料 材料清单 所需材料 证明材料 带什么 要带什么 准备什么',
      '续签要带哪些材料？去窗口要带什么？',
    ),
    en: names(
      'Papers to bring',
      'documents, papers, required documents, what to bring, checklist',
      'What papers do I need? Which documents do I bring?',
    ),
  },
  'papers-rented': {
    to: pathTo('papers', { housing: 'rented' }),
    zh: names(
      '租房的居住证明',
      '租房 租房材料 租赁合同 备案证明 房东证明 租房合同 租赁备案',
      '租房子要带什么？房东要出什么证明？',
    ),
    en: names('Papers for a rented home', 'rent, tenant, lease, landlord, rental contract', 'I rent, what do I bring?'),
  },
  'papers-owned': {
    to: pathTo('papers', { housing: 'owned' }),
    zh: names('自有住房的证明', '自有住房 房产证 房地产权证 自己的房子 不动产证 自购房', '住自己家的房子要带什么？'),
    en: names(
      'Papers for a home of your own',
      'owner, property deed, own home, own flat',
      'I own my home, what do I bring?',
    ),
  },
  'papers-dormitory': {
    to: pathTo('papers', { housing: 'dormitory' }),
    zh: names('单位宿舍的证明', '宿舍 集体宿舍 员工宿舍 公司宿舍 宿舍证明 营业执照', '住在公司宿舍要带什么？'),
    en: names(
      'Papers for a dormitory',
      'dormitory, company housing, business licence',
      'I live in a dormitory, what do I bring?',
    ),
  },
  'papers-relative': {
    to: pathTo('papers', { housing: 'relative' }),
    zh: names(
      '住亲属家的证明',
      '亲属 亲戚 亲戚家 亲属关系证明 户口簿 户口本',
      '住在亲戚家要带什么？住父母家怎么证明？',
    ),
    en: names(
      "Papers for a relative's home",
      'relative, family home, kinship, household register',
      'I live with relatives, what do I bring?',
    ),
  },
  'papers-identity': {
    to: SCREENS.papers,
    zh: names('身份证和居住证原件', '身份证 身份证原件 居民身份证 原件', '要带身份证吗？复印件可以吗？'),
    en: names('Identity card and permit, originals', 'identity card, ID card, originals', 'Do I bring my ID card?'),
  },
  'papers-employment': {
    to: pathTo('papers', { occupation: 'employed' }),
    zh: names('就业证明', '劳动合同 在职证明 工作证明 单位证明 社保缴纳记录', '工作证明怎么开？'),
    en: names(
      'Proof of employment',
      'labour contract, employment certificate, work certificate',
      'How do I prove my job?',
    ),
  },
  'papers-other': {
    to: SCREENS.papers,
    zh: names('结婚证、学历证明', '结婚证 学历证明 学历 毕业证 其他材料', '结婚证一定要带吗？'),
    en: names(
      'Marriage and education certificates',
      'marriage certificate, education certificate, diploma, other papers',
      'Do I need a marriage certificate?',
    ),
  },
  'papers-studying': {
    to: pathTo('papers', { occupation: 'studying' }),
    zh: names('在读学生要带的材料', '学生 在读 上学', '学生续签要带什么？'),
    en: names('Papers for students', 'student, studying', 'I am a student, what do I bring?'),
  },
  'papers-no-work': {
    to: pathTo('papers', { occupation: 'neither' }),
    zh: names('没有工作要带的材料', '没有工作 失业 待业 无业 退休 自由职业', '没有工作能续签吗？没上班要带什么？'),
    en: names(
      'Papers if you do not work',
      'unemployed, no job, not working, retired',
      'I have no job, what do I bring?',
    ),
  },
} satisfies Record<string, Entry>;
