import type { Clause, Policy } from '../../src/rules/policy';
import type { Range } from '../../src/rules/range';
import { firstWhole, lastWhole } from '../../src/rules/range';

/** A number that a policy sets: days of the window, months of the period, years that a renewal gives. */
export interface Figure {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** Returns every figure of a policy, in each unit that can express it. */
export function figuresOf({ stages, renewal }: Policy): readonly Figure[] {
  const figures = stages
    .flatMap((stage): readonly Clause[] => stage.clauses)
    .flatMap((clause): Figure[] => {
      if (clause.fact !== 'day' && clause.fact !== 'period') return [];
      const unit = clause.fact === 'day' ? 'day' : 'month';
      return clause.answers.flatMap(({ when }) => ends(when, unit).map((count) => ({ count: Math.abs(count), unit })));
    });
  const years = figures.filter(({ count, unit }) => unit === 'month' && count % 12 === 0);
  return [
    ...figures,
    ...years.map(({ count }) => ({ count: count / 12, unit: 'year' as const })),
    { count: renewal.years, unit: 'year' },
    { count: renewal.years * 12, unit: 'month' },
  ];
}

function ends(range: Range, unit: 'day' | 'month'): readonly number[] {
  const written = [range.from, range.above, range.to, range.below].filter((end) => end !== undefined);
  return unit === 'month' ? written : [...written, firstWhole(range), lastWhole(range)].filter(Number.isFinite);
}

/** Matches a figure in either language: in digits, in Chinese numerals, in English words. */
export function mentionOf(figures: readonly Figure[]): RegExp {
  const mentions = figures.flatMap(({ count, unit }) => [
    `(?<![\\d.${NUMERALS}百])(?:${count}|${fullWidth(count)}|${chinese(count)})\\s*(?:${CHINESE_UNITS[unit]})`,
    `\\b(?:${count}|${english(count)})[\\s-]+(?:calendar )?${unit}s?\\b`,
  ]);
  const half = figures.some(({ count, unit }) => count === 6 && unit === 'month') ? ['半年', '\\bhalf a year\\b'] : [];
  return new RegExp([...mentions, ...half].join('|'), 'iu');
}

const CHINESE_UNITS = { day: '天|日', month: '个月', year: '年' };
const NUMERALS = '零一二两三四五六七八九十';
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety';

function fullWidth(count: number): string {
  return String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Up to 99. */
function chinese(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const digit = (value: number) => '零一二三四五六七八九'.charAt(value);
  if (tens === 0) return count === 2 ? '[二两]' : digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}

/** Up to 99. */
function english(count: number): string {
  if (count === 1) return 'an?|one';
  const small = ONES.split(' ')[count];
  if (small !== undefined) return small;
  const tens = TENS.split(' ')[Math.floor(count / 10)] ?? '';
  return count % 10 === 0 ? tens : `${tens}[ -]${ONES.split(' ')[count % 10] ?? ''}`;
}
