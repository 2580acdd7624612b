/** @jest-environment jsdom */
import { device, resetDevice } from '../../test/support/screens/taro';
import { textFiles as inAlipay } from './text-file';
import { textFiles as onH5 } from './text-file.h5';
import type { TextFiles } from './text-file';
import { textFiles as inWeChat } from './text-file.weapp';

const NAME = 'residence-permit-dates.txt';

function files(of: TextFiles | 'no files'): TextFiles {
  if (of === 'no files') throw new Error('there are no files here');
  return of;
}

beforeEach(resetDevice);

test('Alipay offers no text files', () => {
  expect(inAlipay).toBe('no files');
});

describe('Text files in WeChat', () => {
  test('are sent to a chat, and leave no temporary copy', async () => {
    expect(await files(inWeChat).give('2026-12-05 妈妈', NAME)).toBe('given');
    expect(device.sent).toEqual([{ name: NAME, text: '2026-12-05 妈妈' }]);
    expect([...device.files]).toEqual([]);
  });

  test('report failure if the user closes the chat, and leave no temporary copy', async () => {
    device.chatIs = 'closed';
    expect(await files(inWeChat).give('2026-12-05 妈妈', NAME)).toBe('failed');
    expect([...device.files]).toEqual([]);
  });

  test('report failure if the device is full', async () => {
    device.storeIs = 'full';
    expect(await files(inWeChat).give('2026-12-05 妈妈', NAME)).toBe('failed');
  });

  test('are read from a chat', async () => {
    device.files.set('chat:1', '2026-12-05 妈妈');
    device.chosen = { path: 'chat:1', size: 20 };
    expect(await files(inWeChat).take()).toEqual({ type: 'text', text: '2026-12-05 妈妈' });
  });

  test.each([
    ['too large', { path: 'chat:1', size: 100_001 }, 'unreadable'],
    ['gone', { path: 'chat:2', size: 20 }, 'unreadable'],
    ['not chosen', 'none', 'none'],
  ] as const)('a file that is %s gives no text', async (_, chosen, type) => {
    device.files.set('chat:1', 'x');
    device.chosen = chosen;
    expect(await files(inWeChat).take()).toEqual({ type });
  });

  test('are not read if the user closes the chat or declines the privacy contract', async () => {
    device.chatIs = 'closed';
    expect(await files(inWeChat).take()).toEqual({ type: 'none' });
  });
});

describe('Text files on H5', () => {
  /** Plays the user's choice in the browser's file dialog. */
  function willChoose(answer: File | 'nothing' | 'cancel'): void {
    jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementationOnce(function (this: HTMLInputElement) {
      const chosen = answer instanceof File ? [answer] : [];
      Object.defineProperty(this, 'files', { value: { item: (at: number) => chosen[at] ?? null } });
      this.dispatchEvent(new Event(answer === 'cancel' ? 'cancel' : 'change'));
    });
  }

  test('are not given in the browser inside an app, which would drop them without a word', async () => {
    const agent = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.49');
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click');
    expect(await files(onH5).give('2026-12-05 妈妈', NAME)).toBe('no-downloads');
    expect(click).not.toHaveBeenCalled();
    agent.mockRestore();
    click.mockRestore();
  });

  test('are downloaded', async () => {
    const made: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) made.push(file);
      return 'blob:text';
    };
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    jest.useFakeTimers();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    expect(await files(onH5).give('2026-12-05 妈妈', NAME)).toBe('given');
    jest.useRealTimers();
    expect(names).toEqual([NAME]);
    expect(made.map(({ type }) => type)).toEqual(['text/plain;charset=utf-8']);
  });

  test('are read when chosen', async () => {
    willChoose(new File(['2026-12-05 妈妈'], NAME));
    expect(await files(onH5).take()).toEqual({ type: 'text', text: '2026-12-05 妈妈' });
  });

  test('are not read if they are too large', async () => {
    willChoose(new File(['x'.repeat(100_001)], NAME));
    expect(await files(onH5).take()).toEqual({ type: 'unreadable' });
  });

  test.each(['nothing', 'cancel'] as const)('if the person chooses %s, no text is read', async (answer) => {
    willChoose(answer);
    expect(await files(onH5).take()).toEqual({ type: 'none' });
  });
});
