/** @jest-environment jsdom */
import { device, resetDevice } from '../../test/screens/taro';
import { remind } from './calendar-reminder';
import { remind as remindInAlipay } from './calendar-reminder.alipay';
import { remind as remindOnH5 } from './calendar-reminder.h5';
import type { Reminder } from './calendar-reminder.types';

const REMINDER: Reminder = {
  title: '上海居住证可以续签了',
  note: '居住证有效期到2026年12月5日。提醒由演示应用生成，非官方；以官方公布为准。',
  date: '2026-11-05',
};

beforeEach(resetDevice);

describe('In WeChat', () => {
  test('the reminder stands in the phone’s calendar at nine in the morning in Shanghai, in seconds', async () => {
    expect(await remind(REMINDER)).toBe('added');
    expect(device.calendar).toEqual([
      // 2026-11-05T01:00:00Z
      { title: REMINDER.title, description: REMINDER.note, startTime: 1_793_840_400, alarm: true },
    ]);
  });

  test('a person who forbids the calendar has refused', async () => {
    device.calendarIs = 'forbidden';
    expect(await remind(REMINDER)).toBe('refused');
  });
});

describe('In Alipay', () => {
  test('the day and the words are copied, to be pasted into the calendar', async () => {
    expect(await remindInAlipay(REMINDER)).toBe('copied');
    expect(device.clipboard).toEqual([`2026-11-05 ${REMINDER.title}\n${REMINDER.note}`]);
  });

  test('a person who forbids the clipboard has refused', async () => {
    device.clipboardIs = 'forbidden';
    expect(await remindInAlipay(REMINDER)).toBe('refused');
  });
});

describe('On H5', () => {
  interface HandedOver {
    readonly name: string;
    readonly type: string;
    readonly text: string;
    readonly forgotten: boolean;
  }

  async function handedOver(reminder: Reminder): Promise<HandedOver> {
    const files: Blob[] = [];
    const revoked: string[] = [];
    let name = '';
    jest.useFakeTimers();
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:reminder';
    };
    URL.revokeObjectURL = (url) => void revoked.push(url);
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect(this.href).toBe('blob:reminder');
      name = this.download;
    });
    expect(await remindOnH5(reminder)).toBe('file');
    expect(revoked).toEqual([]);
    jest.runAllTimers();
    jest.useRealTimers();
    click.mockRestore();
    const [file] = files;
    if (file === undefined) throw new Error('no file was handed over');
    return { name, type: file.type, text: await textOf(file), forgotten: revoked.includes('blob:reminder') };
  }

  /** jsdom's files have no `text()`. */
  function textOf(file: Blob): Promise<string> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(typeof reader.result === 'string' ? reader.result : '');
      };
      reader.readAsText(file);
    });
  }

  const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

  test('a calendar file is handed over, and forgotten afterwards', async () => {
    const { name, type, text, forgotten } = await handedOver(REMINDER);
    expect({ name, type, forgotten }).toEqual({
      name: 'permit-2026-11-05.ics',
      type: 'text/calendar',
      forgotten: true,
    });
    expect(unfolded(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//permit renewal demonstration//ZH',
      'BEGIN:VEVENT',
      'UID:20261105@permit-renewal.invalid',
      'DTSTAMP:20261105T000000Z',
      'DTSTART:20261105T010000Z',
      'DTEND:20261105T013000Z',
      'SUMMARY:上海居住证可以续签了',
      'DESCRIPTION:居住证有效期到2026年12月5日。提醒由演示应用生成，非官方；以官方公布为准。',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:上海居住证可以续签了',
      'TRIGGER:PT0M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['three octets a character', '证'.repeat(60)],
    ['four octets a character', '𠮷'.repeat(60)],
    ['one octet a character', 'x'.repeat(300)],
  ])('no line is longer than 75 octets (RFC 5545), with %s', async (_, note) => {
    const { text } = await handedOver({ ...REMINDER, note });
    expect(
      text
        .split('\r\n')
        .map((line) => Buffer.byteLength(line))
        .filter((octets) => octets > 75),
    ).toEqual([]);
    expect(unfolded(text)).toContain(`DESCRIPTION:${note}`);
  });

  test('commas, semicolons, backslashes and line ends are escaped', async () => {
    const { text } = await handedOver({ ...REMINDER, title: 'a,b;c\\d\ne' });
    expect(unfolded(text)).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne');
  });
});
