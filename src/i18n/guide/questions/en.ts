import { englishDate } from '../../dates';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'What people often ask, by topic. This app has nothing to do with the authorities; where no rule was found, the answer says so.',
  groups: {
    online: 'Renewing online',
    time: 'Time and expiry',
    home: 'Home and proofs',
    inPlace: "For family, in another's place",
    card: 'Card and electronic permit',
    counter: 'At the counter',
    rights: 'Points, school, insurance',
    record: 'Data on record, and some terms',
  },
  counted: (group, count) => `${group} (${String(count)})`,
  confidenceTitle: 'How sure',
  confidence: {
    high: 'Fairly sure',
    medium: 'Not quite sure; ask before you act',
    low: 'Very unsure; ask before you act',
    unknown: 'No rule was found; ask 12345',
  },
  basisTitle: 'Basis',
  basis: (title, publisher, date) => `${title} (${publisher}; read on ${date})`,
  date: englishDate,
  nextTitle: 'What to do next',
  official: { title: 'Official channels', hint: 'How to find Suishenban (随申办) and the city site (一网通办)' },
  takeTitle: 'Send it to somebody',
  forwarded: (title) => `${title} (Demonstration, not official)`,
  relatedTitle: 'Related questions',
  all: { title: 'All questions', hint: 'Questions and answers by topic' },
  unknown: 'There is no such question; the link may be old. Here are all of them.',
  mark: 'Not an official answer · what the authorities publish prevails',
};
