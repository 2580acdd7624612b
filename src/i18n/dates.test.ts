import { chineseDate, chineseDateWithWeekday, englishDate, englishDateWithWeekday } from './dates';

test.each([
  ['2026-12-05', '2026年12月5日', '星期六'],
  ['2026-01-01', '2026年1月1日', '星期四'],
  ['2028-02-29', '2028年2月29日', '星期二'],
  ['2027-11-22', '2027年11月22日', '星期一'],
  ['2026-11-29', '2026年11月29日', '星期日'],
  ['1987-09-13', '1987年9月13日', '星期日'],
])('%s is written out in Chinese, with its weekday: %s, %s', (date, long, weekday) => {
  expect(chineseDate(date)).toBe(long);
  expect(chineseDateWithWeekday(date)).toBe(`${long}（${weekday}）`);
});

test.each([
  ['2026-01-01', 'Thursday', '1 January 2026'],
  ['2028-02-29', 'Tuesday', '29 February 2028'],
  ['2026-03-31', 'Tuesday', '31 March 2026'],
  ['2026-04-10', 'Friday', '10 April 2026'],
  ['2026-05-16', 'Saturday', '16 May 2026'],
  ['2026-06-03', 'Wednesday', '3 June 2026'],
  ['2026-07-20', 'Monday', '20 July 2026'],
  ['2026-08-14', 'Friday', '14 August 2026'],
  ['1987-09-13', 'Sunday', '13 September 1987'],
  ['2026-10-01', 'Thursday', '1 October 2026'],
  ['2027-11-22', 'Monday', '22 November 2027'],
  ['2026-12-05', 'Saturday', '5 December 2026'],
])('%s is written out in English with its month in letters: %s, %s', (date, weekday, long) => {
  expect(englishDate(date).replace('\u00a0', ' ')).toBe(long);
  expect(englishDateWithWeekday(date).replace('\u00a0', ' ')).toBe(`${weekday}, ${long}`);
});

test('an English date does not break between day and month at the end of a line', () => {
  expect(englishDate('2026-12-05')).toBe('5\u00a0December 2026');
});
