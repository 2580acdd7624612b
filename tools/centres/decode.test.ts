import { decode } from './decode';

/** 区,名称 in GBK. */
const GBK = Buffer.from('c7f82cc3fbb3c6', 'hex');

test.each<[string, Buffer, string]>([
  ['UTF-8', Buffer.from('区,名称'), 'UTF-8'],
  ['UTF-8 with a BOM, as a spreadsheet writes it', Buffer.from('\ufeff区,名称'), 'UTF-8'],
  ['UTF-16, its "Unicode text"', Buffer.from('\ufeff区,名称', 'utf16le'), 'UTF-16'],
  ['GBK, the habit of Chinese offices', GBK, 'GB18030'],
])('%s is read, without its BOM', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: '区,名称', encoding });
});

test('text that only GB18030 can write is read as well', () => {
  // 㐁, in four bytes.
  expect(decode(Buffer.from('8139ef30', 'hex'))).toEqual({ text: '㐁', encoding: 'GB18030' });
});

test.each<[string, Buffer]>([
  ['a workbook', Buffer.from('504b0304140006000800000021', 'hex')],
  ['half a character', Buffer.concat([GBK, Buffer.from('c7', 'hex')])],
  ['UTF-8 that breaks off after its BOM', Buffer.from('efbbbfe58c', 'hex')],
])('%s is not text', (_, bytes) => {
  expect(decode(bytes)).toBe('no-text');
});
