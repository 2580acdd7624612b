import { headingOf, HEADINGS, NEEDED } from './columns';
import type { Place, Problem } from './problem';

export type Language = 'zh' | 'en';

/** Returns a column's name in a spreadsheet: A, B … Z, AA. */
function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

function where({ at, column }: Place, language: Language): string {
  const zh = language === 'zh';
  const heading = column && headingOf(column, language);
  const named = heading === undefined ? '' : zh ? `“${heading}”列` : `, column "${heading}"`;
  if (at === 'file') return zh ? '文件' : 'The file';
  if ('item' in at) return zh ? `第 ${at.item} 项${named}` : `Item ${at.item}${named}`;
  const lettered = at.column === undefined ? '' : zh ? ` ${letters(at.column)} 列` : `, column ${letters(at.column)}`;
  return zh ? `第 ${at.line} 行${lettered}${named}` : `Line ${at.line}${lettered}${named}`;
}

/** Says what is wrong, where, and what to do about it. */
export function inWords(problem: Problem, language: Language): string {
  return `${where(problem, language)}${language === 'zh' ? '：' : ': '}${sentence(problem)[language]}`;
}

const ALL = (language: Language) => Object.values(HEADINGS).map((names) => names[language === 'zh' ? 0 : 1]);
const AND = (language: Language) => NEEDED.map((column) => headingOf(column, language));

function sentence(problem: Problem): Record<Language, string> {
  switch (problem.type) {
    case 'no-text':
      return {
        zh: '不是文本。请在表格软件里另存为 CSV（UTF-8）再导入。',
        en: 'is not text. Save it from the spreadsheet as CSV (UTF-8) and import that.',
      };
    case 'empty':
      return { zh: '没有受理点。标题行下面要有内容。', en: 'has no centre. There must be lines below the headings.' };
    case 'no-list':
      return { zh: 'JSON 应当是一个列表：[ {…}, {…} ]。', en: 'the JSON must be a list: [ {…}, {…} ].' };
    case 'no-object':
      return {
        zh: '应当是一个对象，例如 {"区": "黄浦区", "名称": "…"}。',
        en: 'must be an object, such as {"district": "黄浦区", "name": "…"}.',
      };
    case 'no-json':
      return {
        zh: `第 ${problem.character} 个字符附近 JSON 写错了（${problem.why}）。改正后再导入。`,
        en: `is not valid JSON near character ${problem.character} (${problem.why}). Correct it and import again.`,
      };
    case 'quotes':
      return {
        zh: '引号不成对。单元格里的引号要写成两个（""），整格再用引号括起来。',
        en: 'a quotation mark has no partner. Inside a cell, write it twice ("") and put the cell in quotation marks.',
      };
    case 'unknown-heading':
      return {
        zh: `不认识标题“${problem.found}”。改成下面之一，或删去这一列：${ALL('zh').join('、')}。`,
        en: `"${problem.found}" is not a known heading. Use one of these, or leave the column out: ${ALL('en').join(', ')}.`,
      };
    case 'heading-twice':
      return {
        zh: `标题“${problem.found}”出现了两次。只留一列。`,
        en: `the heading "${problem.found}" occurs twice. Keep one.`,
      };
    case 'heading-missing':
      return {
        zh: `缺这一列。标题行至少要有：${AND('zh').join('、')}。`,
        en: `is missing. The headings must have at least: ${AND('en').join(', ')}.`,
      };
    case 'too-many-cells':
      return {
        zh: `有 ${problem.found} 格，标题只有 ${problem.wanted} 格。含逗号的内容要用引号括起来。`,
        en: `has ${problem.found} cells, and there are ${problem.wanted} headings. Put a cell with a comma in quotation marks.`,
      };
    case 'missing':
      return { zh: '没有填。每个受理点都要有。', en: 'is empty. Every centre needs it.' };
    case 'merged-cells':
      return {
        zh: '没有填，而上面的行填了。如果表格里有合并的单元格，请先取消合并，再把内容填到每一行，然后另存为 CSV。',
        en: 'is empty, though a line above has it. If cells are merged in the spreadsheet, unmerge them, fill in every line, and save it as CSV again.',
      };
    case 'too-long':
      return { zh: '太长了，最多 200 个字。', en: 'is too long: 200 characters at most.' };
    case 'control-character':
      return {
        zh: '有看不见的控制字符。删去后重新输入。',
        en: 'contains control characters. Delete them and type it again.',
      };
    case 'not-text':
      return {
        zh: `应当是文字或数字，不是 ${problem.found}。`,
        en: `must be a text or a number, not ${problem.found}.`,
      };
    case 'unknown-district':
      return {
        zh: `“${problem.found}”不是上海的区。写成例如“黄浦区”“浦东新区”。`,
        en: `"${problem.found}" is not a district of Shanghai. Write, for example, 黄浦区 or huangpu.`,
      };
    case 'not-a-phone':
      return {
        zh: `“${problem.found}”不是一个能拨的号码。每格只写一个号码，分机写成“转”，例如 号码转1234；别的号码不要写。`,
        en: `"${problem.found}" cannot be dialled. Write one number in a cell; an extension as "ext 1234".`,
      };
    case 'not-a-date':
      return {
        zh: `“${problem.found}”不是日期。写成 2026-11-03 这样。`,
        en: `"${problem.found}" is not a date. Write it as 2026-11-03.`,
      };
    case 'in-the-future':
      return {
        zh: `“${problem.found}”还没有到，不会已经核对过。改成真正核对的那一天。`,
        en: `"${problem.found}" is in the future, so nothing can have been checked then. Write the day of the check.`,
      };
    case 'not-in-shanghai':
      return {
        zh: `“${problem.found}”不在上海。写成度数，例如纬度 31.2、经度 121.5；两个有没有写反？`,
        en: `"${problem.found}" is not in Shanghai. Write degrees, such as latitude 31.2, longitude 121.5; are the two swapped?`,
      };
    case 'unchecked':
      return {
        zh: '没有填。给出的每一项都要写来源和核对日期；也可以写在“来源”“核对日期”列，整行共用。',
        en: 'is empty. Every fact needs a source and the date it was checked; the columns source and checked apply to the whole line.',
      };
    case 'nothing-to-check':
      return {
        zh: '填了，但要核对的那一项没有填。补上那一项，或清空这一格。',
        en: 'is filled in, but the fact it is about is not. Fill that in too, or empty this cell.',
      };
    case 'half-a-place':
      return {
        zh: '没有填。经度和纬度要么都写，要么都不写。',
        en: 'is empty. Give both latitude and longitude, or neither.',
      };
    case 'place-without-address':
      return { zh: '没有填。地图位置要有地址才能用。', en: 'is empty. A place on the map needs an address.' };
    case 'listed-twice':
      return {
        zh: `“${problem.found}”在这个区里已经有了（${where({ at: problem.first }, 'zh')}）。删去一个。`,
        en: `"${problem.found}" is in this district already (${where({ at: problem.first }, 'en').toLowerCase()}). Delete one.`,
      };
  }
}
