import { at } from '../destinations';
import { names, type Entry } from './entry';

/** What this app does for its user. */
export const APP = {
  'sign-in': {
    to: at('signIn'),
    zh: names('登录', '登录账号 账号 注册', '怎么登录？登录不了怎么办？'),
    en: names('Sign in', 'log in, login, account', 'How do I sign in?'),
  },
  'identity-check': {
    to: at('signIn'),
    zh: names('实名认证、人脸识别', '实名认证 实名 人脸识别 人脸 刷脸 验证码', '一定要刷脸吗？'),
    en: names('Real-name and face check', 'face check, face recognition, real name, code', 'Is a face check required?'),
  },
  services: {
    to: at('services'),
    zh: names('全部办事', '办事 全部服务 服务', '能办哪些事？'),
    en: names('All services', 'services', 'What can I do here?'),
  },
  mine: {
    to: at('mine'),
    zh: names('我的', '个人中心 退出登录 退出', '怎么退出登录？'),
    en: names('Mine', 'my page, sign out, log out', 'How do I sign out?'),
  },
  settings: {
    to: at('settings'),
    zh: names('设置', '系统设置', '设置在哪里？'),
    en: names('Settings', 'preferences, options', 'Where are the settings?'),
  },
  elder: {
    to: at('settings', { section: 'elder' }),
    zh: names('长辈模式', '老人模式 老年模式 大字版 关怀模式 适老', '老人怎么用？'),
    en: names('Elder mode', 'easy mode, senior mode', 'Is there a mode for old people?'),
  },
  'text-size': {
    to: at('settings', { section: 'text-size' }),
    zh: names('字号', '字体 字体大小 大字 放大', '字太小了怎么调大？看不清怎么办？'),
    en: names('Text size', 'large text, font size, bigger letters', 'How do I make the text larger?'),
  },
  language: {
    to: at('settings', { section: 'language' }),
    zh: names('语言 English', '语言 英文 英语 中文 切换语言', '怎么切换成英文？'),
    en: names('Language', 'English, Chinese, switch language', 'How do I switch to Chinese?'),
  },
  demonstration: {
    to: at('demonstration'),
    zh: names('演示设置', '演示 模拟数据 恢复演示', '这是官方的吗？'),
    en: names('Demonstration settings', 'demonstration, demo, mock data', 'Is this official?'),
  },
} satisfies Record<string, Entry>;
