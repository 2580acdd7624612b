/** @jest-environment jsdom */
import { device, resetDevice } from '../../test/support/screens/taro';
import { savePicture as saveInAlipay } from './picture';
import { savePicture as saveOnH5 } from './picture.h5';
import { savePicture as saveInWeChat } from './picture.weapp';
import { draw, PICTURE_WIDTH, layOut, type Pen } from './picture-drawing';
import type { PictureWords } from './picture';

const WORDS: PictureWords = {
  title: '核验通过',
  body: ['居住证有效期到2027年12月5日。', 'YS20261123-0101'],
  mark: '演示数据 · 非官方',
};
const ON_IT = [
  '演示数据 · 非官方',
  '核验通过',
  '居住证有效期到2027年12月5日。',
  'YS20261123-0101',
  '演示数据 · 非官方',
];

beforeEach(resetDevice);

/** A pen with which each Chinese character is as wide as it is high, and every other character half as wide. */
function pen(): Pen & { readonly written: { readonly text: string; readonly x: number; readonly y: number }[] } {
  const written: { text: string; x: number; y: number }[] = [];
  return {
    written,
    font: '',
    fillStyle: '',
    textBaseline: 'alphabetic',
    fillRect: () => undefined,
    fillText: (text, x, y) => void written.push({ text, x, y }),
    measureText(text) {
      const size = Number(/(\d+)px/.exec(this.font)?.[1]);
      const width = Array.from(text).reduce((sum, character) => sum + (character > '\u2e80' ? size : size / 2), 0);
      return { width } as TextMetrics;
    },
  };
}

function linesOf(body: readonly string[]): readonly string[] {
  return layOut(pen(), { ...WORDS, body }).lines.map(({ text }) => text);
}

describe('The layout of a picture', () => {
  test('has the demonstration’s mark above and below everything', () => {
    const paint = pen();
    draw(paint, layOut(paint, WORDS));
    expect(paint.written.map(({ text }) => text)).toEqual(ON_IT);
  });

  test('has no overlapping lines and none outside the picture', () => {
    const paint = pen();
    const plan = layOut(paint, { ...WORDS, body: ['证'.repeat(100)] });
    draw(paint, plan);
    const tops = paint.written.map(({ y }) => y);
    expect(tops.slice(1).every((top, place) => top - (tops[place] ?? 0) >= 42)).toBe(true);
    expect(plan.height).toBeGreaterThanOrEqual((tops.at(-1) ?? 0) + 42 + 48);
  });

  test('breaks Chinese where a line is full: 20 characters of 32 pixels in 654', () => {
    expect(linesOf(['证'.repeat(45)]).slice(2, -1)).toEqual(['证'.repeat(20), '证'.repeat(20), '证'.repeat(5)]);
  });

  test('never begins a line with closing punctuation', () => {
    expect(linesOf([`${'证'.repeat(20)}。然后`]).slice(2, -1)).toEqual(['证'.repeat(19), '证。然后']);
  });

  test('breaks English between words, and a word that is too wide anywhere', () => {
    expect(linesOf(['permit '.repeat(8).trim()]).slice(2, -1)).toEqual([
      'permit permit permit permit permit',
      'permit permit permit',
    ]);
    expect(linesOf(['x'.repeat(50)]).slice(2, -1)).toEqual(['x'.repeat(40), 'x'.repeat(10)]);
  });
});

describe('Saving a picture in WeChat', () => {
  test('adds it to the album', async () => {
    expect(await saveInWeChat(WORDS)).toBe('saved');
    expect(device.album).toEqual([ON_IT]);
  });

  test.each(['forbidden', 'missing'] as const)('reports failure if the album is %s', async (type) => {
    device.albumIs = type;
    expect(await saveInWeChat(WORDS)).toBe(type === 'forbidden' ? 'refused' : 'unsupported');
    expect(device.album).toEqual([]);
  });
});

test('Alipay does not offer pictures', () => {
  expect(saveInAlipay).toBe('no pictures');
});

describe('Saving a picture on H5', () => {
  let handedOver: string[] = [];
  const context = jest.spyOn(HTMLCanvasElement.prototype, 'getContext');
  const file = jest.spyOn(HTMLCanvasElement.prototype, 'toBlob');
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handedOver.push(this.download);
  });
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;

  beforeEach(() => {
    handedOver = [];
  });

  test('downloads it at the width at which it was drawn', async () => {
    const paint = pen();
    let size = [0, 0];
    context.mockReturnValue(paint as unknown as CanvasRenderingContext2D);
    file.mockImplementation(function (this: HTMLCanvasElement, done) {
      size = [this.width, this.height];
      done(new Blob(['picture']));
    });
    expect(await saveOnH5(WORDS)).toBe('saved');
    expect(handedOver).toEqual(['permit-renewal-demonstration.png']);
    expect(paint.written.map(({ text }) => text)).toEqual(ON_IT);
    expect(size).toEqual([PICTURE_WIDTH, layOut(pen(), WORDS).height]);
  });

  test.each(['MicroMessenger/8.0.49', 'QQ/9.0.8', 'Weibo (iPhone)', 'DingTalk/7.5', 'AlipayClient/10.5'])(
    'is not tried in the browser of %s, which would drop the file without a word',
    async (name) => {
      const agent = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(`Mozilla/5.0 (iPhone) ${name}`);
      expect(await saveOnH5(WORDS)).toBe('no-downloads');
      agent.mockRestore();
      expect(handedOver).toEqual([]);
    },
  );

  test('is unsupported if the browser cannot draw or encode it', async () => {
    context.mockReturnValue(null);
    expect(await saveOnH5(WORDS)).toBe('unsupported');
    context.mockReturnValue(pen() as unknown as CanvasRenderingContext2D);
    file.mockImplementation((done) => {
      done(null);
    });
    expect(await saveOnH5(WORDS)).toBe('unsupported');
    expect(handedOver).toEqual([]);
  });
});
