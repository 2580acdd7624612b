import fc from 'fast-check';
import { nicknameProblem, tidied } from './nickname';
import type { OwnPermit } from './own-permits';
import { permitsAsText, permitsFromText } from './text-format';

const MUM: OwnPermit = { id: 'mum0000000000000', nickname: '妈妈', validTo: '2026-12-05' };
const ME: OwnPermit = { id: 'me00000000000000', nickname: '我', validTo: '2027-06-30' };

function read(text: string, permits: readonly OwnPermit[] = [], most = 20) {
  let count = 0;
  return permitsFromText(text, permits, { most, newId: () => `new${String((count += 1))}`.padEnd(16, '0') });
}

function problems(text: string, permits: readonly OwnPermit[] = [], most = 20) {
  return read(text, permits, most).errors.map(({ line, problem }) => [line, problem]);
}

test('a permit is written as a line that a person can read', () => {
  expect(permitsAsText([MUM])).toEqual(['2026-12-05 妈妈 #mum0000000000000']);
});

test('permits survive export and import unchanged', () => {
  expect(read(permitsAsText([MUM, ME]).join('\n'))).toMatchObject({ errors: [], added: [MUM, ME], permits: [MUM, ME] });
});

test('every nickname that the form accepts survives export and import', () => {
  const nickname = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map(tidied)
    .filter((text) => nicknameProblem(text) === 'none');
  fc.assert(
    fc.property(nickname, (text) => {
      const permit = { ...MUM, nickname: text };
      expect(read(permitsAsText([permit]).join('')).added).toEqual([permit]);
    }),
  );
});

test.each([
  '2026-12-05 妈妈',
  '2026-12-5 妈妈',
  '2026/12/05 妈妈',
  '2026.12.5，妈妈',
  '2026年12月5日 妈妈',
  '2026 年 12 月 5 日：妈妈',
  '２０２６-１２-０５　妈妈',
  '\ufeff2026-12-05\t妈妈\r',
])('%j gives the same permit, however the date is written', (line) => {
  expect(read(line)).toMatchObject({ errors: [], added: [{ nickname: '妈妈', validTo: '2026-12-05' }] });
});

test('empty lines and comment lines are skipped, but count as line numbers', () => {
  expect(problems('# 居住证到期日\r\n\r\n2026-12-05 妈妈\nnext spring')).toEqual([[4, 'no-date']]);
});

test.each([
  ['妈妈 2026-12-05', 'no-date'],
  ['2026-02-31 妈妈', 'no-such-date'],
  ['2026-13-01 妈妈', 'no-such-date'],
  ['1026-12-05 妈妈', 'no-such-date'],
  ['1989-12-31 妈妈', 'too-early'],
  ['2026-12-055 妈妈', 'no-date'],
  ['2026-12-05', 'missing'],
  ['2026-12-05 #mum0000000000000', 'missing'],
  ['2026-12-05 一二三四五六七八九十一二三', 'too-long'],
  ['2026-12-05 110101199001011239', 'like-a-number'],
  [`2026-12-05 ${'x'.repeat(5000)}`, 'no-date'],
])('the line %s is rejected as %s', (line, problem) => {
  expect(problems(line)).toEqual([[1, problem]]);
});

test('a line with a problem is shown as it was written', () => {
  expect(read('2026-02-31 妈妈').errors).toEqual([{ line: 1, text: '2026-02-31 妈妈', problem: 'no-such-date' }]);
});

test('the second of two lines with the same permit is rejected', () => {
  expect(problems('2026-12-05 妈妈\n2027-12-05 妈妈')).toEqual([[2, 'twice']]);
  expect(problems('2026-12-05 妈妈 #mum0000000000000\n2027-12-05 娘 #mum0000000000000')).toEqual([[2, 'twice']]);
});

describe('Importing beside permits that are stored already', () => {
  test('leaves the same permit alone, changes one with another date, and adds one with another nickname', () => {
    const plan = read('2026-12-05 妈妈\n2028-06-30 我\n2027-01-01 爸爸', [MUM, ME]);
    expect(plan).toEqual({
      errors: [],
      same: [MUM],
      changed: [{ before: ME, after: { ...ME, validTo: '2028-06-30' } }],
      added: [{ id: 'new1000000000000', nickname: '爸爸', validTo: '2027-01-01' }],
      from: [MUM, ME],
      permits: [
        MUM,
        { ...ME, validTo: '2028-06-30' },
        { id: 'new1000000000000', nickname: '爸爸', validTo: '2027-01-01' },
      ],
    });
  });

  test('recognises a permit with a new nickname by the id after the #', () => {
    const plan = read('2026-12-05 娘 #mum0000000000000', [MUM, ME]);
    expect(plan.changed).toEqual([{ before: MUM, after: { ...MUM, nickname: '娘' } }]);
  });

  test('lets two permits swap nicknames, but never end with the same one', () => {
    expect(read('2026-12-05 我 #mum0000000000000\n2027-06-30 妈妈 #me00000000000000', [MUM, ME]).errors).toEqual([]);
    expect(problems('2026-12-05 我 #mum0000000000000', [MUM, ME])).toEqual([[1, 'taken']]);
  });

  test('reports the first line that exceeds the limit', () => {
    expect(problems('2026-12-05 妈妈\n2027-01-01 爸爸\n2027-01-02 小明', [ME], 3)).toEqual([[3, 'too-many']]);
    expect(problems('2026-12-05 妈妈\n2027-07-30 我', [ME], 2)).toEqual([]);
  });
});
