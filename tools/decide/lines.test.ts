import fc from 'fast-check';
import { linesOf } from './lines';
import type { Line } from './lines';

async function* inBlocks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let block = 0; at < bytes.length; block += 1) {
    const size = sizes[block % sizes.length] ?? 1;
    yield await Promise.resolve(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
}

async function lines(bytes: Uint8Array | string, sizes: readonly number[] = [7]): Promise<readonly Line[]> {
  const found: Line[] = [];
  for await (const some of linesOf(inBlocks(Buffer.from(bytes), sizes))) found.push(...some);
  return found;
}

const texts = async (bytes: string, sizes?: readonly number[]) =>
  (await lines(bytes, sizes)).map((line) => (line.type === 'text' ? line.text : line.type));

describe('bytes become lines', () => {
  it('at every LF, including a last line without one', async () => {
    expect(await texts('a\nb\nc')).toEqual(['a', 'b', 'c']);
    expect(await texts('a\nb\n')).toEqual(['a', 'b']);
    expect(await texts('')).toEqual([]);
  });

  it('of which only blank ones are left out', async () => {
    expect(await texts('\n \n\t\r\n\r\na\r\n\v\n\u00a0\n')).toEqual(['a\r', '\v', '\u00a0']);
    expect(await texts('  \r')).toEqual([]);
  });

  it('and other line endings and BOMs belong to the line', async () => {
    expect(await texts('a\u2028b\rc\n\uFEFFd')).toEqual(['a\u2028b\rc', '\uFEFFd']);
  });

  it('of which an invalid one does not affect the others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('上海\n'),
      Buffer.from([0xff, 0xfe, 10, 0xe4, 0xb8, 10]),
      Buffer.from('海'),
    ]);
    for (const size of [1, 2, 3, 5, 100]) {
      expect(await lines(bytes, [size])).toEqual([
        { type: 'text', text: '上海' },
        { type: 'not-utf-8' },
        { type: 'not-utf-8' },
        { type: 'text', text: '海' },
      ]);
    }
  });

  it('however the bytes arrive', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '上', '😀', '\n', ' ', '\r', '{', '\uFEFF') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (text, sizes) => {
        expect(await texts(text, sizes)).toEqual(text.split('\n').filter((line) => !/^[ \t\r]*$/.test(line)));
      }),
    );
  });

  it('and an overlong line is reported apart from the next, its bytes dropped', async () => {
    const found: Line[] = [];
    for await (const some of linesOf(inBlocks(Buffer.from('12345\n1234567\n123456789012345\nab'), [4]), 6))
      found.push(...some);
    expect(found).toEqual([
      { type: 'text', text: '12345' },
      { type: 'too-long' },
      { type: 'too-long' },
      { type: 'text', text: 'ab' },
    ]);
  });

  it('of any length', async () => {
    const long = 'x'.repeat(3_000_000);
    expect(await texts(`a\n${long}\nb`, [65_536])).toEqual(['a', long, 'b']);
  });
});
