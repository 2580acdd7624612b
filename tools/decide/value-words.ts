import type { CategoryFact, CategoryValue } from '../../src/rules/observation';
import type { Language } from './options';

interface ValueWords {
  readonly categories: Record<CategoryValue<CategoryFact>, string>;
  readonly or: string;
  readonly span: (first: string, last: string) => string;
  readonly months: (months: string, days: string) => string;
}

const zh: ValueWords = {
  categories: {
    matches: '一致',
    differs: '不一致',
    none: '未持有',
    'residence-permit': '上海居住证',
    'temporary-permit': '临时居住证',
    'registration-slip': '居住登记凭证',
    'hmt-permit': '港澳台居民居住证',
    'foreigner-permit': '外国人居留证件',
    valid: '正常',
    cancelled: '已注销',
    lost: '已挂失',
    damaged: '损坏',
    'in-review': '审核中',
    unchanged: '未变化',
    changed: '有变化',
    abnormal: '异常',
    'needs-review': '需人工核实',
    unavailable: '未答复',
  },
  or: '或',
  span: (first, last) =>
    last === '' ? `${first} 以上（含）` : first === '' ? `${last} 以下（含）` : `${first} 至 ${last}`,
  months: (months, days) => `${months} 个月${days === '0' ? '' : ` ${days} 天`}`,
};

const en: ValueWords = {
  categories: {
    matches: 'matches',
    differs: 'differs',
    none: 'none held',
    'residence-permit': 'residence permit',
    'temporary-permit': 'temporary permit',
    'registration-slip': 'registration slip',
    'hmt-permit': 'permit for Hong Kong, Macao and Taiwan residents',
    'foreigner-permit': 'foreigner’s permit',
    valid: 'valid',
    cancelled: 'cancelled',
    lost: 'lost',
    damaged: 'damaged',
    'in-review': 'under review',
    unchanged: 'unchanged',
    changed: 'changed',
    abnormal: 'abnormal',
    'needs-review': 'needs review',
    unavailable: 'no answer',
  },
  or: ' or ',
  span: (first, last) => (last === '' ? `${first} or more` : first === '' ? `${last} or less` : `${first} to ${last}`),
  months: (months, days) => `${months} months${days === '0' ? '' : ` ${days} days`}`,
};

const values: Record<Language, ValueWords> = { zh, en };

/** What a finding requires or found, such as `-30..30`, `P11M25D` or `unchanged|changed`, in words. */
export function inWords(value: string, language: Language): string {
  const words = values[language];
  if (value.includes('..')) {
    const [first = '', last = ''] = value.split('..').map((end) => amount(end, words));
    return words.span(first, last);
  }
  return value
    .split('|')
    .map((each) => (isCategory(each, words) ? words.categories[each] : amount(each, words)))
    .join(words.or);
}

function isCategory(value: string, { categories }: ValueWords): value is CategoryValue<CategoryFact> {
  return Object.hasOwn(categories, value);
}

/** A number stays; an ISO 8601 duration of months and days is written out. */
function amount(value: string, { months }: ValueWords): string {
  const duration = /^P(?<months>\d+)M(?:(?<days>-?\d+)D)?$/.exec(value);
  return duration === null ? value : months(duration.groups?.['months'] ?? '', duration.groups?.['days'] ?? '0');
}
