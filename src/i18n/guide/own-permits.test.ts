import { en } from './own-permits/en';
import { zhCN } from './own-permits/zh-CN';
import { reminders as remindersEn } from '../en/reminders';
import { reminders } from '../zh-CN/reminders';

const SOFT = { zh: /通常|可能|不保证/, en: /usually|may|possible/ };

test.each([
  ['the opening day is the usual one (R18)', reminders.days.opens, remindersEn.days.opens],
  ['the end of the window is the usual one (R18)', reminders.days.closes, remindersEn.days.closes],
  ['late renewal usually ends (R21)', reminders.days.ends, remindersEn.days.ends],
  ['renewing online usually depends on more (R24)', zhCN.one.todo.open[0], en.one.todo.open[0]],
  ['there is usually a way when overdue (R21)', zhCN.one.todo.overdue[0], en.one.todo.overdue[0]],
  [
    'a new validity is the usual one (R35)',
    zhCN.one.renewedToday('2027-12-05', true),
    en.one.renewedToday('2027-12-05', true),
  ],
  [
    'continuity is not promised when overdue (R19)',
    zhCN.one.renewedToday('2027-12-05', false),
    en.one.renewedToday('2027-12-05', false),
  ],
])('the texts say that %s, in both languages (R69)', (_, zh, english) => {
  expect(zh).toMatch(SOFT.zh);
  expect(english).toMatch(SOFT.en);
});

test('a reminder says that it is not official, wherever it is read', () => {
  expect(reminders.entry(reminders.days.opens, '')).toMatch(/非官方/);
  expect(reminders.note('2026-12-05')).toMatch(/演示.*非官方.*以官方公布为准/);
  expect(remindersEn.entry(remindersEn.days.opens, '')).toMatch(/unofficial/);
  expect(remindersEn.note('2026-12-05')).toMatch(/demonstration.*not official.*prevails/);
});

test('an export says that it is not official', () => {
  expect(zhCN.transfer.header).toMatch(/非官方/);
  expect(en.transfer.header).toMatch(/not official/);
});

test('the texts ask for no number and say where the dates are stored, in both languages', () => {
  expect(zhCN.form.nicknameHint).toMatch(/不要写身份证号/);
  expect(en.form.nicknameHint).toMatch(/no identity or telephone number/);
  expect(zhCN.private).toMatch(/只存在这台手机上.*不会传出去/);
  expect(en.private).toMatch(/this phone alone.*sent nowhere/);
});
