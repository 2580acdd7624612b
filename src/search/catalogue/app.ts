import { pathTo, SCREENS } from '../../routes';
import { names, type Entry } from './entry';

/** The app's own functions. */
export const APP = {
  'my-permits': {
    to: SCREENS.ownPermits,
    zh: names('记下我的到期日', '到期日 记到期日 本机居住证 不登录', '不登录能看到期吗？'),
    en: names('Note my expiry date', 'expiry date, my permit on this device', 'Can I use it without signing in?'),
  },
  reminders: {
    to: SCREENS.ownPermits,
    zh: names('到期提醒', '提醒 提醒我 日历 闹钟', '到期前能提醒我吗？'),
    en: names('Reminders', 'remind me, calendar, alarm', 'Can you remind me?'),
  },
  family: {
    to: SCREENS.ownPermits,
    zh: names('家人的居住证', '家人 父母 爸妈 老婆 老公 孩子 帮家人', '能帮爸妈看居住证什么时候到期吗？'),
    en: names("My family's permits", 'family, parents, wife, husband', 'Can I check for my parents?'),
  },
  'sign-in': {
    to: SCREENS.signIn,
    summary: {
      zh: '看到期还有几天，能不能线上续签',
      en: 'Days until it expires, and whether it can be renewed online',
    },
    zh: names('登录', '登录账号 账号 注册', '怎么登录？登录不了怎么办？'),
    en: names('Sign in', 'log in, login, account', 'How do I sign in?'),
  },
  'identity-check': {
    to: SCREENS.signIn,
    summary: {
      zh: '首次使用可能要人脸识别，或您自己选的其他安全验证',
      en: 'The first use may ask for a face check, or another check of your choice',
    },
    zh: names('实名认证、人脸识别', '实名认证 实名 人脸识别 人脸 刷脸 验证码', '一定要刷脸吗？'),
    en: names('Real-name and face check', 'face check, face recognition, real name, code', 'Is a face check required?'),
  },
  services: {
    to: SCREENS.services,
    summary: { zh: '能办的事，按类别列出', en: 'What can be done here, by kind' },
    zh: names('全部办事', '办事 全部服务 服务', '能办哪些事？'),
    en: names('All services', 'services', 'What can I do here?'),
  },
  questions: {
    to: SCREENS.questions,
    zh: names('常见问题', '问答 问题 大家都问 FAQ'),
    en: names('Questions and answers', 'faq, common questions'),
  },
  mine: {
    to: SCREENS.mine,
    summary: {
      zh: '自己的居住证、办理记录，和这台手机上记下的',
      en: 'Your permit and records, and what is noted on this phone',
    },
    zh: names('我的', '个人中心 退出登录 退出', '怎么退出登录？'),
    en: names('Mine', 'my page, sign out, log out', 'How do I sign out?'),
  },
  settings: {
    to: SCREENS.settings,
    zh: names('设置', '系统设置', '设置在哪里？'),
    en: names('Settings', 'preferences, options', 'Where are the settings?'),
  },
  elder: {
    to: pathTo('settings', { section: 'elder' }),
    summary: {
      zh: '字更大，按钮更大，首页只留要紧的',
      en: 'Larger text and buttons, and a home page with what matters most',
    },
    zh: names('长辈模式', '老人模式 老年模式 大字版 关怀模式 适老', '老人怎么用？'),
    en: names('Elder mode', 'easy mode, senior mode', 'Is there a mode for old people?'),
  },
  'text-size': {
    to: pathTo('settings', { section: 'text-size' }),
    summary: {
      zh: '标准、大、更大、最大，加在手机的字体设置上',
      en: 'Four steps, on top of the text size of your phone',
    },
    zh: names('字号', '字体 字体大小 大字 放大', '字太小了怎么调大？看不清怎么办？'),
    en: names('Text size', 'large text, font size, bigger letters', 'How do I make the text larger?'),
  },
  language: {
    to: pathTo('settings', { section: 'language' }),
    summary: { zh: '在中文和英文之间切换', en: 'Switch between Chinese and English' },
    zh: names('语言 English', '语言 英文 英语 中文 切换语言', '怎么切换成英文？'),
    en: names('Language', 'English, Chinese, switch language', 'How do I switch to Chinese?'),
  },
  privacy: {
    to: SCREENS.privacy,
    zh: names('隐私', '隐私政策 个人信息 信息安全', '会保存我的身份证号吗？这台手机上存了什么？'),
    en: names('Privacy', 'personal data, privacy policy, data protection', 'What do you store about me?'),
  },
  consents: {
    to: pathTo('privacy', { section: 'consents' }),
    summary: { zh: '给过的同意列在这里，每一项都能撤回', en: 'The consents you gave, each of which you can take back' },
    zh: names('撤回同意', '同意 授权 撤回授权 取消授权', '怎么撤回同意？'),
    en: names('Take consent back', 'consent, withdraw consent, authorisation', 'How do I withdraw my consent?'),
  },
  'delete-data': {
    to: pathTo('privacy', { section: 'delete' }),
    summary: {
      zh: '删除这台手机上的全部记录，并退出登录',
      en: 'Deletes every record on this phone, and signs you out',
    },
    zh: names('删除我的数据', '删除数据 删除信息 清除数据 清空记录', '怎么删除我的信息？'),
    en: names('Delete my data', 'delete everything, erase, remove my data', 'How do I delete my data?'),
  },
  demonstration: {
    to: SCREENS.demonstration,
    zh: names('演示设置', '演示 模拟数据 恢复演示', '这是官方的吗？'),
    en: names('Demonstration settings', 'demonstration, demo, mock data', 'Is this official?'),
  },
} satisfies Record<string, Entry>;
