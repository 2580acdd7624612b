import type { FactName } from '../rules/observation';
import type { FindingWords } from './zh-CN/findings';

/**
 * Puts into words what a clause on this fact requires, or what was found: `-30..30`, `P11M25D` or `unchanged|changed`.
 */
export function findingInWords(text: string, fact: FactName, words: FindingWords): string {
  const { values, measures, span, or, any, none } = words;
  if (text === '') return none;
  if (fact !== 'day' && fact !== 'renewals' && fact !== 'period') {
    const known: Readonly<Record<string, string>> = values;
    return text
      .split('|')
      .map((value) => known[value] ?? value)
      .join(or);
  }
  const { at, least, most } = measures[fact];
  const [first = '', last = first] = text.split('..').map((end) => amount(end, at));
  if (first === last) return first === '' ? any : first;
  if (last === '') return least + first;
  return first === '' ? most + last : span(first, last);
}

/** Reads a number, or the months and days of an ISO 8601 duration; an open end stays empty. */
function amount(text: string, at: (count: number, days: number) => string): string {
  const [, count = text, days = '0'] = /^P([\d.]+)M(?:(-?\d+)D)?$/.exec(text) ?? [];
  return text === '' || Number.isNaN(Number(count)) ? text : at(Number(count), Number(days));
}
