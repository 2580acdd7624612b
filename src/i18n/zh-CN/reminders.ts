import type { CalendarDate } from '../../rules/facts';
import { chineseDate } from '../dates';

/** The days to be reminded of (R65), as added to a calendar or a text. */
export const reminders = {
  title: '到时提醒',
  nextTime: '下次续签的提醒',
  days: {
    opens: '上海居住证通常从今天起可以续签',
    expires: '上海居住证今天到期',
    closes: '上海居住证的续签期通常今天结束',
    ends: '上海居住证的逾期办理通常今天截止',
  },
  entry: (day: string, nickname: string) => `${nickname === '' ? '' : `${nickname}：`}${day}（非官方提醒）`,
  note: (to: CalendarDate) => `居住证有效期到${chineseDate(to)}。提醒由演示应用生成，非官方；以官方公布为准。`,
  line: (day: string, date: CalendarDate) => `${day}：${chineseDate(date)}`,
  add: '记到手机日历',
  addOne: (line: string) => `记到手机日历 · ${line}`,
  outcomes: {
    added: '已交给手机日历。在日历里没有点保存的，不会记上：请打开日历看一下，有没有、会不会提醒。',
    file: '已生成日历文件，打开它就能记到日历。记好后请在日历里看一下，会不会提醒。',
    'no-downloads':
      '这里（别的应用里的浏览器）存不了日历文件。可以把提醒文字复制走；或点右上角的“…”，选“在浏览器打开”，再试一次。',
    copied: '提醒文字已复制。这里不能直接写日历，可以粘贴到日历里。',
    forbidden: '没有记上：这个小程序还不能用日历。可以去设置里允许，或把文字复制走。',
    allowed: '已允许使用日历，请再点一次要记的日子。',
    refused: '没有记上。可以再试一次，把文字复制走，或自己记下这个日期。',
  },
  allow: '去设置里允许',
  copy: '复制提醒文字',
};
