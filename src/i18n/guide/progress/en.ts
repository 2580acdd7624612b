import { englishDate } from '../../dates';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'How far each renewal has come. With its reference number you can ask 12345 or a community service centre.',
  empty: 'No renewals yet. You can start one from the page of your permit.',
  again: 'Ask again',
  submitted: 'Submitted',
  onDate: englishDate,
  decided: 'Decision',
  later: 'Later',
  now: 'Now',
  seeResult: 'See the result',
  follow: 'Follow the online check',
  validity: 'Validity on record',
  period: (from, to) => `${englishDate(from)} to ${englishDate(to)}`,
  current: 'Now',
  earlier: 'Before',
  noValidity: 'No validity was found.',
  onRecord: 'Only the periods that can be found are shown; about earlier ones ask a community service centre.',
};
