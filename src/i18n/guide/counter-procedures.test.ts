import { en as addressEn } from './address-change/en';
import { zhCN as address } from './address-change/zh-CN';
import { en as anewEn } from './apply-anew/en';
import { zhCN as anew } from './apply-anew/zh-CN';
import { en as lostEn } from './lost-card/en';
import { zhCN as lost } from './lost-card/zh-CN';
import type { CounterProcedureWords } from './counter-procedure-words';
import { en as papersEn } from './papers/en';
import { zhCN as papers } from './papers/zh-CN';

const SOFT = { zh: /通常|可能|不知道|没有写明/, en: /usually|may|do not know|does not say/ };

function lines({ lead, parts }: CounterProcedureWords): readonly string[] {
  return [lead, ...parts.flatMap((part) => part.lines)];
}

test.each([
  ['a move is usually to be reported soon', address.parts[0]?.lines[1], addressEn.parts[0]?.lines[1]],
  [
    'with another address renewing online usually does not pass',
    address.parts[2]?.lines[0],
    addressEn.parts[2]?.lines[0],
  ],
  ['a lost card usually stops the renewal', lost.parts[0]?.lines[0], lostEn.parts[0]?.lines[0]],
  ['it is not known how long a new card takes (D16)', lost.parts[3]?.lines[1], lostEn.parts[3]?.lines[1]],
  ['the papers for a lost card are not known', lost.parts[2]?.lines[0], lostEn.parts[2]?.lines[0]],
  ['a lapsed permit usually cannot be renewed (R24)', anew.lead, anewEn.lead],
  ['it is not known whether applying again is free (R62)', anew.feeLines[1], anewEn.feeLines[1]],
  ['the papers are the usual ones (R61)', papers.lead, papersEn.lead],
])('the texts say that %s, in both languages (R69)', (_, zh, en) => {
  expect(zh).toMatch(SOFT.zh);
  expect(en).toMatch(SOFT.en);
});

test.each([
  ['address change', address, addressEn],
  ['lost card', lost, lostEn],
])('the text on %s has the same parts in both languages', (_, zh, en) => {
  expect(en.parts.map((part) => [part.lines.length, part.inOrder])).toEqual(
    zh.parts.map((part) => [part.lines.length, part.inOrder]),
  );
  expect(lines(en).filter((line) => /[\u3400-\u9fff]/.test(line.replace(/ \([^()]*\)/g, '')))).toEqual([]);
});

test('a change of address is described as free (R62)', () => {
  expect(lines(address).join('')).toMatch(/地址变更，免费/);
  expect(lines(addressEn).join(' ')).toMatch(/It is free/);
});
