import type * as zh from '../zh-CN/renewal';
import { extended } from './years';

export const renewal: typeof zh.renewal = {
  title: 'Renew',
  checks: {
    title: 'What is checked',
    lead: (years) =>
      `Renewing online is mostly an online check: the system compares four records by itself, and you usually fill in no form. Only if none has changed is the validity ${extended(years)}.`,
  },
  remind: {
    title: 'Before you start, please make sure',
    lead: 'Your residence registration (居住登记) is up to date and names the place where you live now.',
    moved: 'Moved? Change your address first',
    free: 'Renewal is free.',
  },
  consent: {
    title: 'You agree that we read',
    lead: 'Each record is read only if you agree; and only for this one renewal, including another try if there is no answer.',
    all: 'I agree to all four',
    missing: (names) =>
      `Not agreed yet: ${names.join('; ')}. The online check needs all four. If you would rather not agree, you can take your papers to a community service centre (社区事务受理服务中心).`,
  },
  start: 'Agree and start the check',
};
