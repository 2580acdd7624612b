import type { Reason } from '../../../rules/decision';
import type { Housing, Occupation, PermitStatus, RecordName } from '../../../rules/facts';
import type { ReasonWords } from '../../zh-CN/reasons';
import { chineseYears } from '../../zh-CN/years';
import { chineseDate } from '../../dates';

export const zhCN = {
  lead: '答几个问题就知道。不用登录，不问姓名和证件号码；您的回答不离开这台手机，关掉应用就不留下。',
  progress: (number: number, about: number) => `第 ${String(number)} 题，共约 ${String(about)} 题`,
  /** Read out when the question changes. */
  reached: (number: number, about: number, question: string) =>
    `第 ${String(number)} 题，共约 ${String(about)} 题：${question}`,
  next: '下一题',
  previous: '上一题',
  chooseOne: '请先选一项，再到下一题。',
  questions: {
    kind: { title: '您手上的是哪一种证件？', hint: '看卡面上印的名称。' },
    status: { title: '这张居住证现在怎样？', hint: '只是过期的，也选第一项。' },
    validTo: { title: '居住证有效期到哪一天？', hint: '卡面上印的有效期的最后一天。' },
    validFrom: { title: '这一期有效期从哪一天开始？', hint: '卡面上印的有效期的第一天。' },
    renewals: { title: '这是第一次续签吗？', hint: '办下来以后还没有续签过，就是第一次。' },
    changes: { title: '上次办理之后，哪些有变化？', hint: '可以选几项。线上核验时，系统会自动比对这四项。' },
    housing: { title: '您现在住在哪里？', hint: '只用来列出您要带的材料。' },
    occupation: { title: '您现在在工作吗？', hint: '只用来列出您要带的材料。' },
  },
  noPermit: '没有办过居住证',
  statuses: {
    valid: '卡在手上，没有注销',
    lost: '卡丢了',
    damaged: '卡坏了',
    'in-review': '已经提交续签，还在审核',
    cancelled: '已经注销',
  } satisfies Record<PermitStatus, string>,
  renewals: { first: '是，第一次', again: '不是，以前续签过', 'not-sure': '说不准' },
  records: {
    residence: '居住地址：搬过家，或登记的不是现在住的地方',
    employment: '工作：换了单位，或不在原来的单位了',
    socialInsurance: '社保：停缴过，或缴纳单位变了',
    other: '其他：姓名、身份证等信息变了',
  } satisfies Record<RecordName, string>,
  nothingChanged: '都没有变化',
  restNotSure: '有的说不准',
  housings: {
    rented: '租的房子',
    owned: '自己的房子',
    dormitory: '单位或学校宿舍',
    relative: '亲属家',
    'not-sure': '其他，或说不准',
  } satisfies Record<Housing | 'not-sure', string>,
  occupations: { employed: '在工作', studying: '在上学', neither: '都不是' } satisfies Record<Occupation, string>,
  date: {
    label: { validTo: '有效期最后一天', validFrom: '有效期第一天' },
    missing: '请填写日期，再到下一题。',
    impossible: '日期没有填完整，或没有这一天。请看一下卡面，年、月、日都要填。',
    tooEarly: '这个年份太早，请看一下卡面再填。',
    endBeforeStart: (end: string) =>
      `开始日不能晚于到期日（${chineseDate(end)}）。请核对这一天，或回到上一题改到期日。`,
    notSure: (years: number) => `说不准，按常见的${chineseYears(years)}期推算`,
  },
  answered: {
    tryOnline: {
      title: '可以试线上核验',
      lead: '按您的回答，通常的条件都符合。能不能通过，要等官方系统核对记录之后才知道。',
      steps: [
        '打开官方的“随申办市民云”App，或在微信、支付宝里搜“随申办”。',
        '登录并完成实名认证；首次使用可能需要人脸识别或其他安全验证。',
        '搜“居住证”，进入“居住证信息变更/签注”，选“续签”或“延期”。',
        '按提示核验。没有通过，会看到原因；再按原因带材料去社区事务受理服务中心。',
      ],
    },
    unsure: {
      title: '您说不准的',
      renewals: '如果是首次续签，通常需要到窗口当面核对材料。可以先试线上核验，不成再去。',
      changes: '如果其实有变化，线上核验通常通不过。试之前，先确认居住登记是最新的，就是您现在住的地方。',
      validFrom: (years: number, from: string) =>
        `开始日按常见的${chineseYears(years)}期推算，从${chineseDate(from)}算起。和卡面不一样的话，结果可能不同。`,
    },
    noPermit: { title: '先要有居住证', lead: '没有居住证，就没有续签。' },
    timeline: '什么时候能办',
    moreTitle: '接着可以',
    caveat: '这是按您的回答得出的：没有查任何记录，不是官方结论，也没有替您办理。',
    found: (what: string) => `按您的回答：${what}`,
  },
  /** Replaces texts that say "on record": what a person reports is not on record. */
  reasons: {
    'no-permit': {
      title: '您没有办过居住证',
      todo: '可以到受理服务中心，或打 12345，问清申领条件。',
    },
    lost: { title: '卡丢了', todo: '请先到受理服务中心挂失、补领；有了新卡，再看能不能续签。' },
    damaged: { title: '卡坏了', todo: '请先带旧卡到受理服务中心换领；有了新卡，再看能不能续签。' },
  } satisfies Partial<Record<Reason, ReasonWords>>,
  given: {
    title: '您的回答',
    change: '改一下',
    changeWhat: (question: string) => `改一下：${question}`,
    date: chineseDate,
    notSure: '说不准',
    joined: (answers: readonly string[]) => answers.join('；'),
    restart: '重新开始',
  },
};
