/** @jest-environment jsdom */
import { device, resetDevice } from '../../test/support/screens/taro';
import { allowCalendar, remind, REMINDS_BY } from './calendar-reminder';
import { remind as remindInAlipay, REMINDS_BY as IN_ALIPAY } from './calendar-reminder.alipay';
import { remind as remindOnH5, REMINDS_BY as ON_H5 } from './calendar-reminder.h5';
import type { Reminder } from './calendar-reminder';

const REMINDER: Reminder = {
  id: '4f2k8s0d1q9x7z3a-opens',
  title: '上海居住证可以续签了',
  note: '居住证有效期到2026年12月5日。提醒由演示应用生成，非官方；以官方公布为准。',
  date: '2026-11-05',
};
const EXPIRY: Reminder = {
  ...REMINDER,
  id: '4f2k8s0d1q9x7z3a-expires',
  title: '上海居住证今天到期',
  date: '2026-12-05',
};

beforeEach(resetDevice);

describe('Calendar reminders in WeChat', () => {
  test('are added to the phone’s calendar at nine in the morning in Shanghai, in seconds', async () => {
    expect(await remind([REMINDER])).toBe('added');
    expect(device.calendar).toEqual([
      // 2026-11-05T01:00:00Z
      { title: REMINDER.title, description: REMINDER.note, startTime: 1_793_840_400, alarm: true },
    ]);
  });

  test('need one tap each; on other platforms one tap sets all', () => {
    expect({ REMINDS_BY, IN_ALIPAY, ON_H5 }).toEqual({
      REMINDS_BY: 'taps',
      IN_ALIPAY: 'text',
      ON_H5: 'file',
    });
  });

  test.each([
    ['not-asked', 'refused'],
    ['allowed', 'refused'],
    ['unknown', 'refused'],
    ['forbidden', 'forbidden'],
  ] as const)('a calendar that fails while the settings say %s is %s', async (setting, outcome) => {
    device.calendarIs = 'forbidden';
    device.calendarSetting = setting;
    expect(await remind([REMINDER])).toBe(outcome);
    expect(device.calendar).toEqual([]);
  });

  test.each(['allowed', 'forbidden'] as const)(
    'can be allowed in WeChat’s settings, which report the outcome: %s',
    async (set) => {
      device.calendarSetting = 'forbidden';
      device.willSet = set;
      expect(await allowCalendar()).toBe(set === 'allowed');
    },
  );

  test('stay refused if the settings do not open', async () => {
    device.calendarSetting = 'unknown';
    expect(await allowCalendar()).toBe(false);
  });
});

describe('Calendar reminders in Alipay', () => {
  test('are copied as text with their day, to be pasted into the calendar', async () => {
    expect(await remindInAlipay([REMINDER])).toBe('copied');
    expect(device.clipboard).toEqual([`2026-11-05 ${REMINDER.title}\n${REMINDER.note}`]);
  });

  test('are copied one below the other', async () => {
    await remindInAlipay([REMINDER, EXPIRY]);
    expect(device.clipboard[0]?.match(/^20.*/gm)).toEqual([
      `2026-11-05 ${REMINDER.title}`,
      `2026-12-05 ${EXPIRY.title}`,
    ]);
  });

  test('are refused if the user forbids the clipboard', async () => {
    device.clipboardIs = 'forbidden';
    expect(await remindInAlipay([REMINDER])).toBe('refused');
  });
});

describe('Calendar reminders on H5', () => {
  interface HandedOver {
    readonly name: string;
    readonly type: string;
    readonly text: string;
    readonly forgotten: boolean;
  }

  async function handedOver(reminders: readonly Reminder[]): Promise<HandedOver> {
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
    expect(await remindOnH5(reminders)).toBe('file');
    expect(revoked).toEqual([]);
    jest.runAllTimers();
    jest.useRealTimers();
    click.mockRestore();
    const [file] = files;
    if (file === undefined) throw new Error('no file was handed over');
    return { name, type: file.type, text: await textOf(file), forgotten: revoked.includes('blob:reminder') };
  }

  /** Reads a blob, because jsdom's have no `text()`. */
  function textOf(file: Blob): Promise<string> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(typeof reader.result === 'string' ? reader.result : '');
      };
      reader.readAsText(file);
    });
  }

  test.each([
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.50',
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MQQBrowser/6.2 QQ/9.0',
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/105.0 AlipayDefined AlipayClient/10.5',
  ])('are not reported as a file by the browser inside another app, which refuses downloads: %s', async (browser) => {
    const name = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(browser);
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation();
    expect(await remindOnH5([REMINDER])).toBe('no-downloads');
    expect(click).not.toHaveBeenCalled();
    click.mockRestore();
    name.mockRestore();
  });

  test('are downloaded as a calendar file, whose URL is revoked afterwards', async () => {
    const { name, type, text, forgotten } = await handedOver([REMINDER, EXPIRY]);
    expect({ name, type, forgotten }).toEqual({
      name: 'permit-reminders.ics',
      type: 'text/calendar;charset=utf-8',
      forgotten: true,
    });
    expect(text.match(/^UID:.*(?=\r)/gm)).toEqual([
      'UID:4f2k8s0d1q9x7z3a-opens@permit-renewal.invalid',
      'UID:4f2k8s0d1q9x7z3a-expires@permit-renewal.invalid',
    ]);
  });
});
