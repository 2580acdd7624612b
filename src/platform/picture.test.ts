/** @jest-environment jsdom */
import { device, resetDevice } from '../../test/support/screens/taro';
import { savePicture as saveInAlipay } from './picture';
import { savePicture as saveOnH5 } from './picture.h5';
import { savePicture as saveInWeChat } from './picture.weapp';
import { drawn, PICTURE_WIDTH, planned, type Pen } from './picture-drawing';
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

/** A pen under which each Chinese character is as wide as it is high, and everything else half that. */
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
  return planned(pen(), { ...WORDS, body }).lines.map(({ text }) => text);
}

describe('On the picture', () => {
  test('the demonstration’s mark stands above and below everything', () => {
    const paint = pen();
    drawn(paint, planned(paint, WORDS));
    expect(paint.written.map(({ text }) => text)).toEqual(ON_IT);
  });

  test('nothing lies over anything else, and all of it lies inside', () => {
    const paint = pen();
    const plan = planned(paint, { ...WORDS, body: ['证'.repeat(100)] });
    drawn(paint, plan);
    const tops = paint.written.map(({ y }) => y);
    expect(tops.slice(1).every((top, place) => top - (tops[place] ?? 0) >= 42)).toBe(true);
    expect(plan.height).toBeGreaterThanOrEqual((tops.at(-1) ?? 0) + 42 + 48);
  });

  test('a long paragraph of Chinese breaks where its line is full: 20 characters of 32 pixels in 654', () => {
    expect(linesOf(['证'.repeat(45)]).slice(2, -1)).toEqual(['证'.repeat(20), '证'.repeat(20), '证'.repeat(5)]);
  });

  test('closing punctuation does not begin a line', () => {
    expect(linesOf([`${'证'.repeat(20)}。然后`]).slice(2, -1)).toEqual(['证'.repeat(19), '证。然后']);
  });

  test('English breaks between words, and a word too wide anywhere', () => {
    expect(linesOf(['permit '.repeat(8).trim()]).slice(2, -1)).toEqual([
      'permit permit permit permit permit',
      'permit permit permit',
    ]);
    expect(linesOf(['x'.repeat(50)]).slice(2, -1)).toEqual(['x'.repeat(40), 'x'.repeat(10)]);
  });
});

describe('In WeChat', () => {
  test('the picture is in the album', async () => {
    expect(await saveInWeChat(WORDS)).toBe('saved');
    expect(device.album).toEqual([ON_IT]);
  });

  test.each(['forbidden', 'missing'] as const)('an album that is %s is told', async (is) => {
    device.albumIs = is;
    expect(await saveInWeChat(WORDS)).toBe(is === 'forbidden' ? 'refused' : 'unsupported');
    expect(device.album).toEqual([]);
  });
});

test('in Alipay none is offered', () => {
  expect(saveInAlipay).toBe('no pictures');
});

describe('On H5', () => {
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

  test('the picture is handed over as a file, as wide as it was drawn', async () => {
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
    expect(size).toEqual([PICTURE_WIDTH, planned(pen(), WORDS).height]);
  });

  test('a browser that cannot draw, or makes no file of it, says so', async () => {
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
