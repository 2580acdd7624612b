import type { CalendarDate } from '../../../rules/facts';
import { englishDate } from '../../dates';
import { englishYears } from '../../en/years';
import type { zhCN } from './zh-CN';

function span(from: CalendarDate | undefined, to: CalendarDate | undefined): string {
  if (from === undefined) return to === undefined ? '' : `until ${englishDate(to)}`;
  return to === undefined ? `from ${englishDate(from)}` : `${englishDate(from)} to ${englishDate(to)}`;
}

export const en: typeof zhCN = {
  lead: 'Renewing online has conditions. This is each rule by which this app decides, and where it comes from; what the authorities publish prevails.',
  folds: { openAll: 'Open all sections', closeAll: 'Close all sections' },
  version: {
    id: 'Version',
    inForce: 'In force',
    since: (from) => `since ${englishDate(from)}`,
    until: (from, to) => span(from, to),
    reviewed: 'Last held against its source',
    date: englishDate,
  },
  unmet: 'What to do where they are not met',
  onlineConditions: {
    title: 'Conditions for renewing online',
    lead: 'Only if each of these is met may a renewal be completed online. After you sign in, they are checked against past records automatically; where one is not met, it usually has to be done at a counter.',
    period:
      'How long the current period of validity has run is counted from its first day to today, or to its last day once it has expired.',
  },
  window: {
    title: 'When you can renew',
    example: (validTo) => `For example, a permit whose last valid day is today (${englishDate(validTo)}) is usually:`,
    days: (dates, days) => `${dates} (${days})`,
    span,
    gain: (years) => `A renewal that passes extends the validity by ${englishYears(years)}.`,
  },
  counting: {
    continuous: 'If you renew in this time, the validity continues without a gap.',
    'from-today':
      'If you renew then, the new validity starts on the day of renewing; it may not continue the one before.',
  },
  overdue: {
    title: 'Late renewal (逾期办理)',
    lead: (days) =>
      `From ${days}, the system says that the renewal is late (逾期办理). You can usually still apply; please do it soon.`,
  },
  lapsed: {
    title: 'Expired too long ago',
    lead: (last) =>
      `Later than ${last}, it usually cannot be renewed directly and has to be applied for anew (重新申领). Before you do, we suggest that you call the city hotline 12345 or ask a community service centre.`,
  },
  firstRenewal: {
    title: 'First renewal (首次续签)',
    online: 'Under the rules in use, a first renewal can be tried online as well.',
  },
  changes: {
    title: 'Something has changed',
    register:
      'Before the check, make sure that your residence registration (居住登记) is up to date and says where you really live.',
    moved: 'If you have moved, have the registered address changed first, then renew.',
    work: 'After larger changes of employment or social insurance, the online check may not pass, and new proofs are needed at a counter.',
    workPasses: 'Under the rules in use, the check may pass online even if employment or social insurance has changed.',
    abnormal:
      'For example, a changed address, or a problem in the record of social insurance or employment, may make the check fail; the screen says the reason.',
  },
  papers: {
    title: 'Papers to bring',
    lead: 'For a counter you usually need these, depending on your home and your work.',
    ask: 'Every case is different. Before you go, you can call the city hotline 12345 or read the detailed official list.',
  },
  fees: {
    title: 'Fees',
    free: 'The first permit, the renewal and a change of address are free.',
  },
  beside: {
    title: 'Where reality may differ',
    lead: 'These the source document does not say, or not quite so. This app does not decide by them; it only tells you.',
    sources: 'What these sources are',
    read: (day) => `Read on ${englishDate(day)}`,
  },
  official: {
    title: 'Official channels, and what prevails',
    prevails:
      "What the official Suishenban (随申办), the city's government website (一网通办) and the community service centres publish prevails. This app has no part in the government.",
    channels: [
      {
        name: 'The Suishenban app (随申办市民云)',
        how: 'Search for its Chinese name in the app store of your phone.',
      },
      { name: 'The Suishenban mini-program (随申办) in WeChat', how: 'Search for its Chinese name in WeChat.' },
      { name: 'The Suishenban mini-program (随申办) in Alipay', how: 'Search for its Chinese name in Alipay.' },
      { name: "The city's government website (一网通办)", how: 'Search for its Chinese name and Shanghai.' },
      { name: 'The city hotline 12345', how: 'Where you are not sure, call first.' },
      {
        name: 'Community service centres (社区事务受理服务中心)',
        how: 'What cannot be done online is done at one nearby.',
      },
    ],
    wayTitle: 'How to find it in Suishenban',
    way: [
      'Sign in with your verified real name (实名认证); the first use may ask for a face check or another security check.',
      'Search for the permit (居住证) on the home page, or look for the permit service (居住证办理) under services (办事).',
      'Open the changes and endorsement (居住证信息变更/签注), then choose to renew (续签) or extend (延期).',
    ],
  },
};
