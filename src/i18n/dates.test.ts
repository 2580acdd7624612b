import { chineseDate, chineseDateWithWeekday, shortChineseDate } from './dates';

test.each([
  ['2026-12-05', '2026年12月5日', '12月5日', '星期六'],
  ['2026-01-01', '2026年1月1日', '1月1日', '星期四'],
  ['2028-02-29', '2028年2月29日', '2月29日', '星期二'],
  ['2027-11-22', '2027年11月22日', '11月22日', '星期一'],
  ['2026-11-29', '2026年11月29日', '11月29日', '星期日'],
  ['1987-09-13', '1987年9月13日', '9月13日', '星期日'],
])('%s is written out as a Chinese reader expects it, with its weekday', (date, long, short, weekday) => {
  expect(chineseDate(date)).toBe(long);
  expect(shortChineseDate(date)).toBe(short);
  expect(chineseDateWithWeekday(date)).toBe(`${long}（${weekday}）`);
});
