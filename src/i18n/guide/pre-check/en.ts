import { englishDate } from '../../dates';
import { englishYears } from '../../en/years';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'A few questions, and you know. No sign-in, no name and no identity number; your answers do not leave this phone, and nothing stays when you close the app.',
  progress: (number, about) => `Question ${String(number)} of about ${String(about)}`,
  reached: (number, about, question) => `Question ${String(number)} of about ${String(about)}: ${question}`,
  next: 'Next question',
  previous: 'Previous question',
  chooseOne: 'Please choose an answer first.',
  questions: {
    kind: { title: 'Which document do you hold?', hint: 'See the name printed on it.' },
    status: { title: 'What is the state of this permit?', hint: 'If it has only expired, choose the first answer.' },
    validTo: {
      title: 'Until which day is the permit valid?',
      hint: 'The last day of the validity printed on the card.',
    },
    validFrom: {
      title: 'On which day did this validity begin?',
      hint: 'The first day of the validity printed on the card.',
    },
    renewals: {
      title: 'Is this the first renewal?',
      hint: 'It is, if the permit has not been renewed since it was issued.',
    },
    changes: {
      title: 'What has changed since the last application?',
      hint: 'You can choose several. The online check compares these four by itself.',
    },
    housing: { title: 'Where do you live now?', hint: 'Asked only to list the papers that you need.' },
    occupation: { title: 'Are you working now?', hint: 'Asked only to list the papers that you need.' },
  },
  noPermit: 'I have never had a residence permit',
  statuses: {
    valid: 'I have the card, and it is not cancelled',
    lost: 'The card is lost',
    damaged: 'The card is damaged',
    'in-review': 'A renewal has been submitted and is under review',
    cancelled: 'It has been cancelled',
  },
  renewals: { first: 'Yes, the first', again: 'No, it has been renewed before', 'not-sure': 'I am not sure' },
  records: {
    residence: 'Address: I have moved, or the registered address is not where I live',
    employment: 'Work: I have changed or left my employer',
    socialInsurance: 'Social insurance: payments stopped for a time, or another employer pays',
    other: 'Other: my name, identity card or the like has changed',
  },
  nothingChanged: 'Nothing has changed',
  restNotSure: 'I am not sure about some',
  housings: {
    rented: 'A rented home',
    owned: 'A home of my own',
    dormitory: "A dormitory (employer's or school's)",
    relative: "A relative's home",
    'not-sure': 'Other, or not sure',
  },
  occupations: { employed: 'I work', studying: 'I study', neither: 'Neither' },
  date: {
    label: { validTo: 'Last valid day', validFrom: 'First valid day' },
    missing: 'Please enter the date first.',
    impossible:
      'The date is incomplete, or there is no such day. Please look at the card and enter the year, the month and the day.',
    tooEarly: 'The year is too early. Please look at the card and enter the date again.',
    endBeforeStart: (end) =>
      `The first day cannot be later than the last one (${englishDate(end)}). Please check it, or go back and change the last day.`,
    notSure: (years) => `I am not sure: assume the usual card for ${englishYears(years)}`,
  },
  answered: {
    tryOnline: {
      title: 'You can try the online check',
      lead: 'By your answers the usual conditions are met. Whether it passes is known only when the official system has compared the records.',
      steps: [
        'Open the official app Suishenban Citizen Cloud (随申办市民云), or search for Suishenban (随申办) in WeChat or Alipay.',
        'Sign in and have your real name verified; the first use may ask for face recognition or another security check.',
        'Search for the residence permit (居住证), open its changes and endorsement (居住证信息变更/签注), and choose renewal (续签) or extension (延期).',
        'Follow the check. If it does not pass, you see why; then take the papers for that reason to a community service centre (社区事务受理服务中心).',
      ],
    },
    unsure: {
      title: 'What you are not sure about',
      renewals:
        'If it is the first renewal (首次续签), papers usually have to be checked in person at a counter. You can try the online check first, and go if it does not pass.',
      changes:
        'If something did change, the online check usually does not pass. Before you try, make sure that your residence registration (居住登记) is up to date and names the place where you live.',
      validFrom: (years, from) =>
        `The first day was taken from the usual card for ${englishYears(years)}: ${englishDate(from)}. If your card says otherwise, the answer may be different.`,
    },
    noPermit: { title: 'A permit comes first', lead: 'Without a residence permit there is nothing to renew.' },
    timeline: 'When you can renew',
    moreTitle: 'What you can do next',
    caveat:
      'This follows from your answers. No record was looked at, it is no official decision, and nothing was applied for.',
    found: (what) => `By your answers: ${what}`,
  },
  reasons: {
    'no-permit': {
      title: 'You have never had a residence permit',
      todo: 'Ask a community service centre (社区事务受理服务中心) or the city hotline 12345 about the conditions for applying.',
    },
    lost: {
      title: 'The card is lost',
      todo: 'Please report it lost and have a new one issued at a community service centre (社区事务受理服务中心) first; then see whether you can renew.',
    },
    damaged: {
      title: 'The card is damaged',
      todo: 'Please take the old card to a community service centre (社区事务受理服务中心) and have it replaced first; then see whether you can renew.',
    },
  },
  given: {
    title: 'Your answers',
    change: 'Change',
    changeWhat: (question) => `Change: ${question}`,
    date: englishDate,
    notSure: 'Not sure',
    joined: (answers) => answers.join('; '),
    restart: 'Start again',
  },
};
