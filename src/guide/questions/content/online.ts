import type { QuestionGroup } from '../question';

export const ONLINE = {
  'why-not-online': {
    zh: {
      question: '为什么我不能在网上续签？',
      answer:
        '按来源文件，几个条件都满足，才可能在网上办：在可以办理的日子里，居住地址、就业、社保等没有变化；还要不是首次续签、这一期有效期的时长合适，这两条只写在来源文件里，没有查到公布的规定。有一条不满足，通常就要到窗口。拿不准的，先在官方“随申办”里试，试一次不花钱；没有通过，屏幕上会写明原因。',
    },
    en: {
      question: 'Why can I not renew online?',
      answer:
        'By the source document several conditions must all hold: the day is within the window, and your address, work and insurance have not changed; also that it is not your first renewal and that the period has the right length, two that stand in that document alone, with no published rule found. If one does not hold, you usually go to a counter. If you are unsure, try the official Suishenban (随申办) first: trying costs nothing, and if it does not pass, the screen names the reason.',
    },
    confidence: 'medium',
    basis: [{ source: 'source-document' }, { source: 'searched' }],
    next: ['preCheck', 'official', 'centres'],
    related: ['try-online-first', 'insurance-gap', 'moved-district', 'police-or-centre'],
  },
  'try-online-first': {
    zh: {
      question: '不确定符不符合，可以先在网上试吗？',
      answer:
        '没有查到说试一次会有坏处的规定。拿不准的，可以先在官方“随申办”里试；通不过，再按提示的原因去窗口。本应用的演示结果不算数。',
    },
    en: {
      question: 'May I just try online first?',
      answer:
        'No rule was found that trying does any harm. If you are unsure, try the official Suishenban (随申办); if it does not pass, go to a counter with the reason it shows. Results in this app do not count.',
    },
    confidence: 'medium',
    basis: [{ source: 'searched' }, { source: 'source-document' }],
    next: ['preCheck', 'official', 'centres'],
    related: ['why-not-online', 'official-app-error', 'withdraw-application'],
  },
  'official-app-error': {
    zh: {
      question: '“随申办”打不开、一直报错怎么办？',
      answer:
        '系统出错没有查到统一的处理办法。可以换个时间，或换微信、支付宝里的“随申办”再试；快到期了还不行，就打 12345 或去窗口，别等到最后一天。',
    },
    en: {
      question: 'The official app shows an error, what now?',
      answer:
        'No published procedure was found for errors. Try later, or use the mini-program Suishenban (随申办) in WeChat or Alipay. If expiry is near, call 12345 or go to a counter rather than wait for the last day.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['official', 'hotline', 'centres'],
    related: ['real-name-fails', 'how-long-online', 'last-day-counts', 'police-or-centre'],
  },
  'automatic-messages': {
    zh: {
      question: '收到自动签注的短信，还要做什么？',
      answer:
        '这类短信有两种：通过了，和没通过、要去窗口。先看清是哪一种，再到“随申办”里核对新的有效期。没通过的，请在到期前后可以办的日子里办好。',
    },
    en: {
      question: 'I got a message about automatic renewal. Anything else to do?',
      answer:
        'There are two kinds: it passed, or it did not and you must go to a counter. Read which one it is, then check the new date in the official Suishenban (随申办). If it did not pass, renew within the window.',
    },
    confidence: 'medium',
    basis: [{ source: 'guides-to-automatic-endorsement' }],
    next: ['permit', 'official', 'centres'],
    related: ['no-message', 'automatic-not-happened', 'date-on-card', 'electronic-update'],
  },
  'no-message': {
    zh: {
      question: '一直没收到短信，是不是没签上？',
      answer:
        '没收到短信，不等于签上了，也不等于没签上：号码可能换了。可以到“随申办”里看有效期；有指南说，办结以后过一段时间才更新。到最后一天还没变，就在网上试，或去窗口办。',
    },
    en: {
      question: 'No message came. Was it not renewed?',
      answer:
        'No message proves neither: the number on record may be old. You can look at the date in the official Suishenban (随申办); one guide says that it changes only some time after completion. If it has not changed by the last day, try online or go to a counter.',
    },
    confidence: 'medium',
    basis: [{ source: 'guides-to-automatic-endorsement' }, { source: 'guide-to-endorsement' }],
    next: ['permit', 'official', 'centres'],
    related: ['automatic-messages', 'phone-changed', 'automatic-not-happened', 'electronic-permit'],
  },
  'automatic-not-happened': {
    zh: {
      question: '别人都自动签了，为什么我没有？',
      answer:
        '公开的说明里，自动签注主要看登记的地址有没有变；工作和社保比不比，说法不一。没有自动签上，也可以在可以办的日子里自己办。',
    },
    en: {
      question: 'Others were renewed automatically, why not I?',
      answer:
        'As guides describe it, it depends on whether the registered address is unchanged; whether work and insurance are compared is contested. You can still renew yourself within the window.',
    },
    confidence: 'medium',
    basis: [{ source: 'guides-to-automatic-endorsement' }],
    next: ['preCheck', 'official'],
    related: ['why-not-online', 'earliest-day', 'no-message', 'wrong-record'],
  },
  'how-long-online': {
    zh: {
      question: '网上提交后多久有结果？',
      answer:
        '没有查到公布的期限。有指南说，网上提交的事项在“随申办”的“我的办件”里看进度；核验通过时，有效期会更新。一直没有动静，就记下提交的日子，打 12345 问。',
    },
    en: {
      question: 'How long until there is a result online?',
      answer:
        'No published time was found. One guide says that Suishenban (随申办) shows what you submitted under its cases (我的办件); once it passes, the date changes. If nothing moves, note the day you submitted and ask 12345.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'guide-to-online-application' }],
    next: ['progress', 'official', 'hotline'],
    related: ['electronic-update', 'withdraw-application', 'official-app-error'],
  },
  'withdraw-application': {
    zh: {
      question: '提交错了，能撤回申请吗？',
      answer:
        '没有查到撤回的规定。先在“随申办”的“我的办件”里看这一件能不能撤回；不能，就打 12345，或等结果出来再到窗口改正。',
    },
    en: {
      question: 'I sent it by mistake. Can I take it back?',
      answer:
        'No rule on withdrawing was found. Look for a way to withdraw it among the cases (我的办件) in Suishenban (随申办); otherwise ask 12345, or correct it at a counter after the result.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'guide-to-online-application' }],
    next: ['official', 'hotline', 'centres'],
    related: ['wrong-record', 'how-long-online', 'try-online-first'],
  },
  'pay-agent': {
    zh: {
      question: '有人收钱说能包办，可信吗？',
      answer:
        '首次办理、续签和地址变更都不收费，官方渠道也不用中间人。不要把证件、密码、验证码交给别人；遇到收费的，可以打 12345 问。',
    },
    en: {
      question: 'Somebody offers to arrange it for money. Can I trust that?',
      answer:
        'First issue, renewal and change of address are free, and the official ways need no middleman. Give nobody your card, password or codes; ask 12345 if you are asked to pay.',
    },
    confidence: 'high',
    basis: [{ source: 'source-document' }],
    next: ['official', 'rules', 'hotline'],
    related: ['app-is-official', 'someone-else-goes', 'replacement-fee'],
  },
} as const satisfies QuestionGroup<'online'>;
