import { pathTo } from '../../routes';
import { names, type Entry } from './entry';

/** Questions of the questions and answers; `about` is the nearest entry of the other files. */
export const QUESTIONS_ON_RENEWING = {
  'question-why-not-online': {
    to: pathTo('questions', { id: 'why-not-online' }),
    about: 'conditions',
    summary: {
      zh: '按来源文件，几个条件都满足才行；其中两条没有查到公布的规定。',
      en: 'By the source document several conditions must hold; for two no rule was found.',
    },
    zh: names('为什么我不能在网上续签？', '', '网上续不了？网上办不了？不能网上签？为什么要去窗口？网上签不了怎么办？'),
    en: names(
      'Why can I not renew online?',
      'cannot renew online, online renewal refused, not possible online',
      'Why does it not work online?',
    ),
  },
  'question-try-online-first': {
    to: pathTo('questions', { id: 'try-online-first' }),
    about: 'pre-check',
    zh: names('不确定符不符合，可以先在网上试吗？', '', '先试试网上？试一下会不会有影响？网上试一次？没把握能不能试？'),
    en: names(
      'May I just try online first?',
      'try online first, any harm in trying, just try',
      'Does trying cost anything?',
    ),
  },
  'question-official-app-error': {
    to: pathTo('questions', { id: 'official-app-error' }),
    about: 'official',
    summary: {
      zh: '没有查到统一的办法：换个时间再试；快到期了，打 12345 或去窗口。',
      en: 'No published procedure: try later; if expiry is near, ask 12345 or a counter.',
    },
    zh: names(
      '“随申办”打不开、一直报错怎么办？',
      '系统繁忙 一直转圈 提交失败',
      '随申办报错？页面打不开？系统异常怎么办？',
    ),
    en: names(
      'The official app shows an error, what now?',
      'official app error, system busy, page does not load, submit failed, app keeps crashing',
    ),
  },
  'question-automatic-messages': {
    to: pathTo('questions', { id: 'automatic-messages' }),
    about: 'auto-renewed',
    zh: names('收到自动签注的短信，还要做什么？', '', '自动签注短信？短信说通过了？短信说没通过？收到短信还要去吗？'),
    en: names(
      'I got a message about automatic renewal. Anything else to do?',
      'automatic renewal message, text message renewed, sms says passed, sms says failed',
    ),
  },
  'question-no-message': {
    to: pathTo('questions', { id: 'no-message' }),
    about: 'auto-renewed',
    zh: names('一直没收到短信，是不是没签上？', '短信没来', '没有收到短信？没收到通知？怎么知道签上了没有？'),
    en: names(
      'No message came. Was it not renewed?',
      'no message received, no sms, no notification',
      'How do I know that it was renewed?',
    ),
  },
  'question-automatic-not-happened': {
    to: pathTo('questions', { id: 'automatic-not-happened' }),
    about: 'auto-renewed',
    summary: {
      zh: '公开的说明里主要看地址有没有变；工作和社保比不比，说法不一。',
      en: 'Guides name an unchanged address; on work and insurance they differ.',
    },
    zh: names('别人都自动签了，为什么我没有？', '', '没有自动签注？没给我自动续？自动续签没成功？为什么没自动签？'),
    en: names(
      'Others were renewed automatically, why not I?',
      'not renewed automatically, automatic renewal failed, why no automatic renewal',
    ),
  },
  'question-how-long-online': {
    to: pathTo('questions', { id: 'how-long-online' }),
    about: 'in-review',
    zh: names('网上提交后多久有结果？', '', '网上审核要几天？多久出结果？审核多长时间？几天能下来？提交以后要等多久？'),
    en: names(
      'How long until there is a result online?',
      'how long does review take, waiting for result, processing time online, still under review',
    ),
  },
  'question-withdraw-application': {
    to: pathTo('questions', { id: 'withdraw-application' }),
    about: 'progress',
    summary: {
      zh: '没有查到撤回的规定：先在“随申办”的“我的办件”里看，不行打 12345。',
      en: 'No rule was found: look at the case in Suishenban (随申办), otherwise ask 12345.',
    },
    zh: names('提交错了，能撤回申请吗？', '撤回申请 取消申请 提交错了', '填错了想撤？能不能撤销申请？'),
    en: names(
      'I sent it by mistake. Can I take it back?',
      'withdraw application, cancel application, submitted by mistake, undo submission',
    ),
  },
  'question-pay-agent': {
    to: pathTo('questions', { id: 'pay-agent' }),
    about: 'fees',
    summary: { en: 'Renewal is free, and the official ways need no middleman.' },
    zh: names('有人收钱说能包办，可信吗？', '黄牛 花钱办 被骗', '中介代办收费？包办居住证？'),
    en: names(
      'Somebody offers to arrange it for money. Can I trust that?',
      'agent fee, broker, pay someone to arrange, scam, someone asks for money',
    ),
  },
  'question-earliest-day': {
    to: pathTo('questions', { id: 'earliest-day' }),
    about: 'window',
    zh: names('最早哪一天可以续签？', '提前多久', '最早什么时候能续？还没到时间？几号可以签？可以提前办吗？'),
    en: names(
      'What is the first day I can renew?',
      'earliest day, how early, too early to renew, when does it open',
      'Can I renew in advance?',
    ),
  },
  'question-last-day-counts': {
    to: pathTo('questions', { id: 'last-day-counts' }),
    about: 'window',
    summary: { en: 'By the source document that day is within the window, and some days after it.' },
    zh: names('到期那天当天还能办吗？', '到期当天', '最后一天还能办吗？今日到期怎么办？当天来得及吗？'),
    en: names(
      'Can I still renew on the very day it expires?',
      'expires today, last day, day of expiry',
      'Is the expiry day still in time?',
    ),
  },
  'question-expired-few-days': {
    to: pathTo('questions', { id: 'expired-few-days' }),
    about: 'overdue',
    summary: {
      zh: '通常来得及，但过期起证的使用功能会先中止，越早办越好。',
      en: 'Usually not, but the use of the permit is suspended until you renew: do it soon.',
    },
    zh: names('刚过期几天，还来得及吗？', '刚过期 忘记续签', '过期几天了？过了几天还能签吗？'),
    en: names(
      'It expired a few days ago. Is it too late?',
      'expired a few days ago, just expired, forgot to renew',
      'Am I too late?',
    ),
  },
  'question-years-of-residence': {
    to: pathTo('questions', { id: 'years-of-residence' }),
    about: 'continuity',
    summary: {
      zh: '按转述的通告，逾期办理期内补上，通常接着算；再晚的从补签那天算。',
      en: 'As guides repeat it, they usually go on if you renew before late renewal ends.',
    },
    zh: names('晚签了，居住年限会断吗？', '居住年限 年限清零', '居住年限断了吗？年限怎么算？晚签影响年限？'),
    en: names(
      'Do my years of residence break if I renew late?',
      'years of residence, continuous residence, late renewal years, do my years restart',
    ),
  },
  'question-long-expired': {
    to: pathTo('questions', { id: 'long-expired' }),
    about: 'lapsed',
    summary: {
      zh: '两种说法：重新申领，或者补办签注。去之前先打 12345 问。',
      en: 'Sources differ: apply anew, or make it up. Ask 12345 before you apply anew.',
    },
    zh: names('过期很久了，是补签还是重新办？', '过期很久 太久没签', '过期好几个月？早就过期了？补签还是重办？'),
    en: names(
      'It expired long ago. Make it up or apply anew?',
      'expired long ago, very late, make up or apply again, lapsed for long',
    ),
  },
  'question-away-from-shanghai': {
    to: pathTo('questions', { id: 'away-from-shanghai' }),
    about: 'pre-check',
    summary: { en: 'If you meet the conditions try online; no rule on being in the city was found.' },
    zh: names('人不在上海，怎么签？', '人在外地 不在上海 回老家了', '出差签不了？在国外怎么续？'),
    en: names(
      'I am away from Shanghai. How do I renew?',
      'away from Shanghai, not in the city, travelling, abroad, back home',
    ),
  },
  'question-good-reason-late': {
    to: pathTo('questions', { id: 'good-reason-late' }),
    about: 'overdue',
    summary: { en: 'One page alone says that you may apply in writing; ask 12345 first.' },
    zh: names('因为生病、出差没按时签，能补救吗？', '生病没签 正当理由 疫情没签 能恢复吗', '特殊原因过期？'),
    en: names(
      'I was ill or away and missed it. Can that be mended?',
      'missed because ill, good reason, special circumstances, can it be restored',
    ),
  },
  'question-holidays': {
    to: pathTo('questions', { id: 'holidays' }),
    about: 'centres',
    summary: {
      zh: '网上随时可以试；窗口开不开没有查到可靠的时间，请打 12345。',
      en: 'Online you can try any time; no reliable hours of counters were found: ask 12345.',
    },
    zh: names('周末和节假日能办吗？', '几点下班', '周末上班吗？节假日办理？星期六能办吗？国庆开门吗？'),
    en: names(
      'Is it open at weekends and on holidays?',
      'weekend, holidays, saturday, opening hours, closed on holidays',
    ),
  },
  'question-how-long-new-card': {
    to: pathTo('questions', { id: 'how-long-new-card' }),
    about: 'card-kept',
    summary: { en: 'No time was found; a renewal usually needs no new card.' },
    zh: names('窗口办要多久？新卡几天能拿到？', '制卡时间', '几天能拿到卡？办理多长时间？多久能办好？几个工作日？'),
    en: names(
      'How long does it take at the counter, and until a new card?',
      'how many days, working days, card production time, when can I collect',
    ),
  },
  'question-expired-fine': {
    to: pathTo('questions', { id: 'expired-fine' }),
    about: 'overdue',
    summary: { en: 'No rule on a fine for renewing late was found; the use of the permit is suspended.' },
    zh: names('过期没签会罚款吗？', '罚钱 过期处罚', '会不会罚款？没签注有什么后果？'),
    en: names('Is there a fine for an expired permit?', 'fine, penalty, punished, consequence of expiry'),
  },
  'question-stay-elsewhere-counts': {
    to: pathTo('questions', { id: 'stay-elsewhere-counts' }),
    about: 'continuity',
    zh: names('住酒店、短期离开，算不算断？', '住宾馆 短期离开', '住酒店算吗？回家几天会不会断？'),
    en: names(
      'Do nights in a hotel or short absences break it?',
      'hotel nights, short absence, leave for weeks, does it break',
    ),
  },
  'question-someone-else-goes': {
    to: pathTo('questions', { id: 'someone-else-goes' }),
    about: 'centres',
    summary: {
      zh: '据一份指南，孩子、行动不便的老人和残疾人可以代办；先打 12345。',
      en: 'One guide: for children, and old or disabled people; ask 12345 first.',
    },
    zh: names('可以让别人替我去窗口吗？', '代办 委托别人 找人代办 委托书', '别人替我办？让同事帮忙办？'),
    en: names(
      'May somebody go to the counter in my place?',
      'go in my place, power of attorney, proxy, someone else renew, on behalf of',
    ),
  },
  'question-parents-cannot-go': {
    to: pathTo('questions', { id: 'parents-cannot-go' }),
    about: 'family',
    summary: {
      zh: '据一份指南，近亲属可以去窗口代办；要带什么，先打 12345。',
      en: 'One guide says that a close relative may; ask 12345 what to bring.',
    },
    zh: names('父母年纪大走不动，能替他们办吗？', '替父母办 老人代办 行动不便', '老人走不动？帮爸妈续签？'),
    en: names(
      'My old parents can hardly walk. Can I do it for them?',
      'for my parents, elderly, cannot walk, old people, help my mother',
    ),
  },
  'question-childs-permit': {
    to: pathTo('questions', { id: 'childs-permit' }),
    about: 'family',
    summary: {
      zh: '未满十六周岁的，监护人可代为申领；据一份指南，续签也一样。',
      en: 'A guardian may apply for a child under sixteen; one guide: also renew.',
    },
    zh: names('孩子的居住证怎么办、怎么续？', '孩子续签 未成年人 监护人', '小孩居住证？小朋友办证？'),
    en: names('How do I get or renew a permit for my child?', 'child permit, kids permit, minor, guardian'),
  },
  'question-spouse-renew': {
    to: pathTo('questions', { id: 'spouse-renew' }),
    about: 'family',
    summary: {
      zh: '要各自办；一个人能不能替两个人去窗口没有查到，请问 12345。',
      en: 'Each permit is renewed by itself; whether one may go for both, ask 12345.',
    },
    zh: names('老公、老婆的证能一起续吗？', '老婆的证 老公的证', '夫妻一起办？两个人一起续？'),
    en: names('Can my spouse and I renew together?', 'renew together, husband and wife, spouse permit'),
  },
  'question-company-does-it': {
    to: pathTo('questions', { id: 'company-does-it' }),
    about: 'renewal',
    zh: names('单位能统一帮员工续签吗？', '单位代办 集体办理', '公司统一办？人事帮忙签？'),
    en: names('Can my employer renew for its staff?', 'company renews, employer handles, HR, collective renewal'),
  },
  'question-no-smartphone': {
    to: pathTo('questions', { id: 'no-smartphone' }),
    about: 'centres',
    zh: names('老人没有智能手机怎么办？', '老年机 不会上网', '没有智能手机？不会用手机？'),
    en: names('No smartphone: what can an old person do?', 'no smartphone, cannot use a phone, old phone, not online'),
  },
  'question-appointment': {
    to: pathTo('questions', { id: 'appointment' }),
    about: 'centres',
    zh: names('去窗口要先预约、取号吗？', '窗口预约 取号 网上取号 排队 人多吗', '去之前要约时间吗？'),
    en: names('Do I need an appointment or a number?', 'appointment, queue, book a slot, take a number'),
  },
  'question-which-centre': {
    to: pathTo('questions', { id: 'which-centre' }),
    about: 'any-centre',
    summary: {
      zh: '据转述，全市任何一家都可以；转述的通告对签注写的是“就近”。',
      en: 'Reportedly any centre of the city; for renewals the notice says one nearby.',
    },
    zh: names('可以去别的区的中心办吗？', '就近办理 跨区窗口', '去别的区办？必须去居住地吗？'),
    en: names('May I go to a centre in another district?', 'another district centre, nearest centre'),
  },
  'question-police-or-centre': {
    to: pathTo('questions', { id: 'police-or-centre' }),
    about: 'centres',
    summary: {
      zh: '上海的说明写的是社区事务受理服务中心，拿不准打 12345。',
      en: 'What is written for Shanghai names the service centres; if unsure ask 12345.',
    },
    zh: names('是去派出所还是受理中心？', '去派出所', '派出所能办吗？居委会能办吗？到底去哪里办？'),
    en: names('The police station or the service centre?', 'police station, where to go, residents committee'),
  },
  'question-papers-incomplete': {
    to: pathTo('questions', { id: 'papers-incomplete' }),
    about: 'papers',
    summary: {
      zh: '通常得再去一次；首次办证的指南写明，窗口要说清缺什么。',
      en: 'Usually a second visit; by the guide to a first permit they name what is missing.',
    },
    zh: names('材料没带齐，会白跑吗？', '材料不全 少带了 没带齐 白跑一趟', '能不能后补材料？'),
    en: names('I lack a paper. Is the visit in vain?', 'missing paper, incomplete papers, forgot a document'),
  },
  'question-original-or-copy': {
    to: pathTo('questions', { id: 'original-or-copy' }),
    about: 'papers-identity',
    summary: {
      zh: '身份证、居住证带原件；其他的，原件和复印件都带上最稳妥。',
      en: 'Originals of identity card and permit; of the others both, to be safe.',
    },
    zh: names('要原件还是复印件？', '原件 复印件 要复印吗 拍照行吗', '原件还是复印件？'),
    en: names('Originals or copies?', 'original or copy, photocopy, photo of document'),
  },
  'question-application-form': {
    to: pathTo('questions', { id: 'application-form' }),
    about: 'papers',
    summary: { en: 'Guides say that the form is filled in at the counter.' },
    zh: names('签注申请表在哪里拿？', '申请表 签注表 下载表格 填表'),
    en: names('Where do I get the application form?', 'application form, download form, fill in form'),
  },
  'question-employment-proof': {
    to: pathTo('questions', { id: 'employment-proof' }),
    about: 'papers-employment',
    summary: {
      zh: '来源文件在适用时要，公开的清单上没有看到；带着更稳妥。',
      en: 'The source document asks for it where it applies; bringing it is safer.',
    },
    zh: names('签注要劳动合同、社保记录吗？', '社保记录 在职证明 工作证明', '劳动合同要带吗？'),
    en: names(
      'Do I need a labour contract or insurance record?',
      'labour contract, proof of employment, insurance record',
    ),
  },
  'question-self-employed': {
    to: pathTo('questions', { id: 'self-employed' }),
    about: 'papers-employment',
    summary: {
      zh: '没有查到单独的规定，请打 12345 问营业执照等能不能用。',
      en: 'No rule was found: ask 12345 whether a business licence will do.',
    },
    zh: names('个体户、自由职业拿什么证明？', '个体户 自由职业 灵活就业 自己开店 没有单位'),
    en: names('I am self-employed. What proof do I bring?', 'self-employed, freelancer, own shop, no employer'),
  },
  'question-points-renewal': {
    to: pathTo('questions', { id: 'points-renewal' }),
    about: 'rights',
    summary: {
      zh: '说法不一：有的说要自己续，有的说一并确认；续签后去看看状态。',
      en: 'Pages differ; after renewing check the points online, or ask 12345.',
    },
    zh: names('居住证续签了，积分还要续吗？', '积分续办 积分续签 积分材料', '积分要不要续？积分什么时候续？'),
    en: names(
      'The permit is renewed. Must the points be renewed too?',
      'points renewal, renew points, residence points, jifen',
    ),
  },
  'question-points-lost': {
    to: pathTo('questions', { id: 'points-lost' }),
    about: 'rights',
    summary: {
      zh: '来源文件说，要重新申领的会中断；只晚几天没有查到，请打 12345。',
      en: 'The source document says so if you must apply anew; for a few days ask 12345.',
    },
    zh: names('居住证过期，积分会没有吗？', '积分清零 积分失效', '过期影响积分？积分会断吗？'),
    en: names('Do I lose my points if the permit expires?', 'lose points, points invalid, points interrupted'),
  },
  'question-points-new-employer': {
    to: pathTo('questions', { id: 'points-new-employer' }),
    about: 'rights',
    summary: {
      zh: '有一页说由单位人事申请调整：先问新单位的人事，再打 12345。',
      en: 'One page says that the employer applies: ask the new one, and 12345 to confirm.',
    },
    zh: names('换了单位，积分怎么转？', '跳槽积分', '换单位积分？积分转单位？新公司积分？'),
    en: names(
      'I changed employers. What about my points?',
      'points new employer, transfer points, changed company points',
    ),
  },
  'question-childs-school': {
    to: pathTo('questions', { id: 'childs-school' }),
    about: 'rights',
    summary: { en: 'A permit that must be applied for anew does, the source document says.' },
    zh: names('居住证断了，影响孩子上学吗？', '孩子上学 子女入学 耽误读书', '幼升小居住证？'),
    en: names('Does a lapse affect school for my child?', 'school, child school entry, enrolment'),
  },
  'question-insurance-gap': {
    to: pathTo('questions', { id: 'insurance-gap' }),
    about: 'social-insurance',
    summary: {
      zh: '网上可能核验不通过，要去窗口；来源文件没有说断了就不能续。',
      en: 'It may fail online and need a counter; the source does not rule a renewal out.',
    },
    zh: names('社保断过，还能续签吗？', '社保断缴 没交社保 停缴', '社保断了一个月？断保还能签吗？'),
    en: names('My insurance had a gap. Can I still renew?', 'insurance gap, missed insurance, no social insurance'),
  },
  'question-unemployed': {
    to: pathTo('questions', { id: 'unemployed' }),
    about: 'papers-no-work',
    summary: { en: 'No rule was found that no job means no renewal.' },
    zh: names('辞职了、没工作，还能签吗？', '没工作 辞职了 失业 待业 裸辞 离职后'),
    en: names('I have no job now. Can I renew?', 'unemployed, resigned, between jobs, no job'),
  },
} satisfies Record<string, Entry>;
