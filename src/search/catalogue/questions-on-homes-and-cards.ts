import { pathTo } from '../../routes';
import { names, type Entry } from './entry';

/** Questions of the questions and answers; `about` is the nearest entry of the other files. */
export const QUESTIONS_ON_HOMES_AND_CARDS = {
  'question-landlord-refuses': {
    to: pathTo('questions', { id: 'landlord-refuses' }),
    about: 'plain-lease',
    summary: {
      zh: '据转述，登记和申领收合同或备案证明；签注没有查到，先打 12345。',
      en: 'Reportedly the lease will do for registering; for a renewal ask 12345.',
    },
    zh: names('房东不肯配合备案怎么办？', '房东拒绝', '房东不配合？房东不给备案？房东怕交税？'),
    en: names(
      'My landlord refuses to file the lease. What now?',
      'landlord refuses, landlord will not file, landlord uncooperative',
    ),
  },
  'question-no-filing': {
    to: pathTo('questions', { id: 'no-filing' }),
    about: 'plain-lease',
    summary: {
      zh: '据转述，登记和申领有一样就可以；签注是不是同样，先打 12345。',
      en: 'Reportedly one will do for registering; for a renewal ask 12345.',
    },
    zh: names('只有租房合同，没有备案证明，行吗？', '没备案 只有合同', '没有备案证明？普通租房合同行吗？'),
    en: names(
      'I have a lease but no filing certificate. Is that enough?',
      'lease not filed, only a contract, no filing certificate',
    ),
  },
  'question-how-to-file-lease': {
    to: pathTo('questions', { id: 'how-to-file-lease' }),
    about: 'papers-rented',
    summary: {
      zh: '中介、租赁企业由他们办；房东和您签的，网上或双方去中心办。',
      en: 'An agency files its own leases; others are filed online, or by both of you.',
    },
    zh: names('租赁备案怎么办？在哪里办？', '租赁备案 网签备案 怎么备案', '租房备案在哪办？备案需要什么？'),
    en: names('How is a lease filed, and where?', 'file a lease, lease filing, register tenancy, where to file'),
  },
  'question-house-not-registrable': {
    to: pathTo('questions', { id: 'house-not-registrable' }),
    about: 'address-change',
    summary: {
      zh: '据转述，违法建筑等不办；其他没有查到名单，请打 12345 问清原因。',
      en: 'Reportedly illegal buildings are refused; for others ask 12345 why.',
    },
    zh: names('系统说这个房子不能登记，怎么办？', '商住两用 群租 违建 商业楼', '房子登记不了？不能办理登记？'),
    en: names(
      'They say this home cannot be registered. What now?',
      'cannot register this address, commercial building, group rental, illegal building, house refused',
    ),
  },
  'question-sublet': {
    to: pathTo('questions', { id: 'sublet' }),
    about: 'papers-rented',
    summary: {
      zh: '没有查到转租的单独规定：先请房主同意并出证明，再问 12345。',
      en: "No separate rule was found: get the owner's consent and ask 12345 first.",
    },
    zh: names('二房东转租的房子能办吗？', '二房东 转租 隔断房', '不是房主签的合同？'),
    en: names(
      'I rent from a tenant, not from the owner. Can I still renew?',
      'sublet, second landlord, subtenant, contract not with the owner',
    ),
  },
  'question-name-not-in-contract': {
    to: pathTo('questions', { id: 'name-not-in-contract' }),
    about: 'papers-rented',
    summary: {
      zh: '据转述，登记时近亲属的合同可以用；签注没有查到，请打 12345。',
      en: "Reportedly a close relative's lease will do for registering; else ask 12345.",
    },
    zh: names('合同上没有我的名字怎么办？', '', '合同没我名字？合租没写我？室友签的合同？名字不在合同上？'),
    en: names('My name is not in the lease. What now?', 'not on the lease, name not in contract, roommate signed'),
  },
  'question-friends-flat': {
    to: pathTo('questions', { id: 'friends-flat' }),
    about: 'papers-relative',
    summary: {
      zh: '真租住的，据转述登记时收合同；签注没有查到，先打 12345 问。',
      en: 'Reportedly a real lease will do for registering; for a renewal ask 12345.',
    },
    zh: names('住在朋友、对象家里，怎么证明？', '住朋友家 不是亲戚 借住 非亲属', '住女朋友家？住男朋友家？'),
    en: names(
      "I live at a friend's or partner's place. What proof?",
      'friend flat, girlfriend flat, boyfriend flat, partner home, not related, living with a friend',
    ),
  },
  'question-which-relatives': {
    to: pathTo('questions', { id: 'which-relatives' }),
    about: 'papers-relative',
    summary: {
      zh: '按2017年的细则：配偶、子女、父母、祖辈、孙辈和兄弟姐妹。',
      en: 'As of 2017: spouse, children, parents, grandparents, grandchildren, siblings.',
    },
    zh: names('哪些亲戚算“亲属家”？', '哪些亲属 表哥家 舅舅家 亲戚房子', '叔叔家算吗？'),
    en: names('Which relatives count as close relatives?', 'which relatives, uncle home, cousin home, relative flat'),
  },
  'question-student-dormitory': {
    to: pathTo('questions', { id: 'student-dormitory' }),
    about: 'papers-studying',
    summary: { en: 'It counts: the personnel or security office of the school certifies it.' },
    zh: names('学生住学校宿舍，要带什么？', '学校宿舍', '大学生居住证？学生宿舍证明？研究生宿舍？'),
    en: names(
      'I live in a school dormitory. What do I bring?',
      'student dormitory, university dorm, dorm certificate, student',
    ),
  },
  'question-employer-dormitory': {
    to: pathTo('questions', { id: 'employer-dormitory' }),
    about: 'papers-dormitory',
    summary: {
      zh: '先请单位开宿舍证明；营业执照要不要带，说法不同，先问 12345。',
      en: 'The dormitory certificate; on the business licence sources differ: ask 12345.',
    },
    zh: names('住公司宿舍，公司要出什么？', '公司宿舍 员工宿舍 工地宿舍', '单位宿舍证明？'),
    en: names(
      'I live in company housing. What must the company give?',
      'company dormitory, staff housing, employer certificate, worker dorm',
    ),
  },
  'question-landlord-letter': {
    to: pathTo('questions', { id: 'landlord-letter' }),
    about: 'papers-rented',
    summary: {
      zh: '来源文件提到过，公布的清单上没有：带上合同，先问 12345。',
      en: 'The source document names it, published lists do not: take the lease, ask 12345.',
    },
    zh: names('房东写个居住证明行不行？', '房东证明 手写证明', '房东写的居住证明？房东开证明？'),
    en: names('Will a letter from the landlord do?', 'landlord letter, landlord statement, handwritten proof'),
  },
  'question-own-home-mortgage': {
    to: pathTo('questions', { id: 'own-home-mortgage' }),
    about: 'papers-owned',
    summary: {
      zh: '清单上写的是房产证；没有查到用什么代替，请打 12345。',
      en: 'The lists name the deed; what replaces it was not found: ask 12345.',
    },
    zh: names('房产证还没下来，自己的房子怎么证明？', '期房 购房合同', '房产证没下来？没有产权证？'),
    en: names('My deed is not issued yet. How do I prove my home?', 'no deed yet, purchase contract, new flat bought'),
  },
  'question-moved-and-renew': {
    to: pathTo('questions', { id: 'moved-and-renew' }),
    about: 'address-change',
    summary: {
      zh: '通常先变更地址再续签；能不能一次办完，请问 12345。',
      en: 'Usually the address comes first; ask 12345 whether one visit does both.',
    },
    zh: names('搬家了又快到期，要跑两次吗？', '一起办 跑两趟', '搬家又到期？地址变更和签注同时？'),
    en: names(
      'I moved and my permit expires. Two visits?',
      'moved and expires, both at once, two visits, address and renewal together',
    ),
  },
  'question-moved-district': {
    to: pathTo('questions', { id: 'moved-district' }),
    about: 'address-change',
    zh: names('搬到别的区，证要重办吗？', '跨区搬家 换区', '搬到别的区？从浦东搬到闵行？'),
    en: names(
      'I moved to another district. Do I need a new permit?',
      'another district, moved across the city, change district',
    ),
  },
  'question-first-registration': {
    to: pathTo('questions', { id: 'first-registration' }),
    about: 'no-permit',
    summary: {
      zh: '据转述，到任何一家受理中心，或在“随申办”“一网通办”里办。',
      en: 'Reportedly at any community service centre, or online in Suishenban (随申办).',
    },
    zh: names('第一次来上海，居住登记怎么办？', '首次申领 新来上海', '居住登记怎么办？第一次办居住证？来沪人员登记？'),
    en: names(
      'I am new in Shanghai. How do I register my residence?',
      'register residence, first registration, new in Shanghai, first application',
    ),
  },
  'question-electronic-permit': {
    to: pathTo('questions', { id: 'electronic-permit' }),
    about: 'official',
    summary: { en: 'As guides describe it, it stands in Suishenban (随申办), among your certificates.' },
    zh: names('电子居住证在哪里看？', '电子证照 亮证 我的证照', '电子居住证？下载电子版？'),
    en: names('Where is the electronic permit?', 'electronic permit, digital card, show my permit, download permit'),
  },
  'question-electronic-update': {
    to: pathTo('questions', { id: 'electronic-update' }),
    about: 'card-kept',
    summary: {
      zh: '据一份指南，办结二十四小时后更新；几天还没变，打 12345。',
      en: 'One guide says 24 hours after completion; if not, ask 12345.',
    },
    zh: names('续签后电子证的日期多久更新？', '日期没变', '电子证没更新？签完还是旧日期？电子证照更新？'),
    en: names(
      'When does the electronic date change after renewal?',
      'electronic date not updated, still the old date, date unchanged',
    ),
  },
  'question-date-on-card': {
    to: pathTo('questions', { id: 'date-on-card' }),
    about: 'card-kept',
    summary: {
      zh: '通常不用换卡；卡面上的日期，可以在中心的自助机上擦写。',
      en: 'Usually no new card is needed; a machine in the centres rewrites the date.',
    },
    zh: names('续签后卡面上的日期要改吗？', '卡面日期 擦写', '改卡上日期？卡上还是旧的日期？要不要刷新卡？'),
    en: names(
      'Must the date on the card be changed after renewal?',
      'date on the card, rewrite card, old date printed, update card',
    ),
  },
  'question-photo-needed': {
    to: pathTo('questions', { id: 'photo-needed' }),
    about: 'papers',
    zh: names('续签要照片吗？照片能换吗？', '照片要求 换照片 拍照 几寸照片', '要带照片吗？'),
    en: names('Does a renewal need a photograph?', 'photo, photograph, picture requirements, change photo'),
  },
  'question-post-card': {
    to: pathTo('questions', { id: 'post-card' }),
    about: 'card-kept',
    summary: { en: 'Reportedly a new permit can be fetched, or sent by courier within Shanghai.' },
    zh: names('新卡能寄到家里吗？', '邮寄 寄到家 领卡', '能送上门吗？能不能寄卡？'),
    en: names('Can the new card be sent by post?', 'by post, mail the card, delivery, send to my home'),
  },
  'question-lost-then-renew': {
    to: pathTo('questions', { id: 'lost-then-renew' }),
    about: 'lost-card',
    zh: names('卡丢了还能网上续签吗？', '丢失补办', '卡丢了续签？卡找不到了？先补卡还是先签？'),
    en: names('The card is lost. Can I still renew online?', 'lost card renew, replace card, cannot find my card'),
  },
  'question-replacement-fee': {
    to: pathTo('questions', { id: 'replacement-fee' }),
    about: 'fees',
    zh: names('补卡、换卡要钱吗？', '工本费 换卡费用 收费吗', '补卡多少钱？'),
    en: names('Does a replacement cost money?', 'replacement fee, cost of card, price, how much'),
  },
  'question-id-card-changed': {
    to: pathTo('questions', { id: 'id-card-changed' }),
    about: 'changes',
    summary: {
      zh: '公开的说明里，改了姓名要变更并换卡；只是到期换新的，问 12345。',
      en: 'Guides say a new name needs a new permit; for a renewed identity card ask 12345.',
    },
    zh: names('身份证换了、改名了，居住证要换吗？', '改名 换身份证 名字变了 姓名变更', '身份证到期？'),
    en: names(
      'My identity card or name changed. What about the permit?',
      'changed name, new id card, name change, identity card renewed',
    ),
  },
  'question-give-up-permit': {
    to: pathTo('questions', { id: 'give-up-permit' }),
    about: 'cancelled',
    zh: names('要离开上海了，居住证怎么注销？', '不要了 离开上海 退证', '注销居住证？取消居住证？'),
    en: names(
      'I am leaving Shanghai. How do I give the permit up?',
      'give up permit, cancel my permit, leave Shanghai, hand back',
    ),
  },
  'question-became-resident': {
    to: pathTo('questions', { id: 'became-resident' }),
    about: 'cancelled',
    zh: names('已经转成上海户口，还要签吗？', '', '转上海户口？转成本市户籍？有上海户口了还要签吗？'),
    en: names(
      'I am now a registered resident of Shanghai. Still renew?',
      'got hukou, registered resident, household registration',
    ),
  },
  'question-phone-changed': {
    to: pathTo('questions', { id: 'phone-changed' }),
    about: 'changes',
    summary: {
      zh: '居住登记上的号码怎么改，没有查到公布的办法，请打 12345。',
      en: 'How the one on record is changed was not found: ask 12345 or a counter.',
    },
    zh: names('登记的手机号换了，怎么改？', '换号码 改手机号', '手机号换了？收不到验证码？'),
    en: names(
      'My phone number changed. How do I update it?',
      'phone number changed, no verification code, update number',
    ),
  },
  'question-wrong-record': {
    to: pathTo('questions', { id: 'wrong-record' }),
    about: 'changes',
    zh: names('系统里的地址、单位是错的，怎么办？', '信息错误 资料不对 怎么更正', '地址登记错了？单位写错了？'),
    en: names(
      'The record has a wrong address or employer. What now?',
      'wrong record, wrong address, wrong employer, correct data',
    ),
  },
  'question-real-name-fails': {
    to: pathTo('questions', { id: 'real-name-fails' }),
    about: 'identity-check',
    summary: {
      zh: '没有查到统一的办法：光线好一点、摘下口罩再试，不行打 12345。',
      en: 'No procedure was found: try in better light without a mask, or ask 12345.',
    },
    zh: names('实名认证、人脸识别总是通不过怎么办？', '姓名不符', '人脸识别失败？实名不通过？刷脸不成功？'),
    en: names(
      'The real-name or face check keeps failing.',
      'face check fails, real name wrong, name mismatch, recognition failed',
    ),
  },
  'question-app-is-official': {
    to: pathTo('questions', { id: 'app-is-official' }),
    about: 'demonstration',
    summary: { en: 'No. It has nothing to do with the authorities; its data is a demonstration.' },
    zh: names('这个应用是官方的吗？', '靠谱吗', '是官方的吗？是不是政府的？真的能办吗？'),
    en: names('Is this app official?', 'is this official, government app, can I trust this app'),
  },
  'question-what-is-duanqian': {
    to: pathTo('questions', { id: 'what-is-duanqian' }),
    about: 'overdue',
    summary: { en: 'Duanqian (断签): an endorsement missed at expiry; buqian (补签): made up later.' },
    zh: names('“断签”“补签”是什么意思？', '断签 补签 补签注', '断签了怎么办？'),
    en: names('What do duanqian and buqian mean?', 'missed endorsement, make up endorsement, duanqian, buqian'),
  },
  'question-what-is-caxie': {
    to: pathTo('questions', { id: 'what-is-caxie' }),
    about: 'card-kept',
    summary: { en: 'A machine in the centres writes the new date (and address) onto the card.' },
    zh: names('“擦写”是什么，一定要做吗？', '擦写 卡面擦写 自助机', '机器上刷卡？一定要擦写吗？'),
    en: names('What is caxie, and must it be done?', 'rewrite machine, self-service machine, caxie'),
  },
  'question-renew-or-endorse': {
    to: pathTo('questions', { id: 'renew-or-endorse' }),
    about: 'renewal',
    zh: names('“签注”“续签”“延期”是一回事吗？', '', '签注和续签区别？签注是什么意思？续签是什么？延期是什么？'),
    en: names(
      'Are endorsement, renewal and extension the same?',
      'endorsement meaning, difference renewal extension, what is endorsement',
    ),
  },
} satisfies Record<string, Entry>;
