import { englishDate } from '../dates';
import type * as zh from '../zh-CN/permit-card';

export const card: typeof zh.card = {
  label: 'Residence permit information (demonstration)',
  none: 'No residence permit found',
  note: 'Demonstration card, not a permit',
  name: 'Name',
  number: 'ID number',
  district: 'Issued in',
  validity: 'Valid',
  period: (from, to) => `${englishDate(from)} to ${englishDate(to)}`,
  show: 'Show',
  hide: 'Hide',
  showWhat: 'Show name and ID number',
  hideWhat: 'Hide name and ID number',
};
