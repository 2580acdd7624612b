import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { PackedIndex, PackedNames } from '../../src/search/packed-index';
import { chinese } from '../../src/search/packed/chinese';
import { english } from '../../src/search/packed/english';
import { homophones } from '../../src/search/packed/homophones';
import { packedTitles } from '../../tools/search/pack';

interface Asked {
  readonly query: string;
  readonly entry: number;
}

/** Texts to search, and queries with their expected answers. */
export interface Corpus {
  readonly name: string;
  /** The texts of each entry. */
  readonly entries: readonly (readonly string[])[];
  readonly asked: readonly Asked[];
  /** Queries that must find nothing. */
  readonly nonsense: readonly string[];
  readonly packed: PackedIndex;
  readonly names: PackedNames;
  readonly homophones: string;
}

// Relative to the project's root, where the bundled program is started.
const CASES = 'src/search/cases';
const rows = ['tuning', 'held-out'].flatMap((file) =>
  readFileSync(join(CASES, `${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')),
);
const nonsense = rows.filter(([, , expected]) => expected === 'nothing').map(([, query = '']) => query);

export function realCatalogue(): Corpus {
  const split = (texts: string) => texts.split('|').filter((text) => text !== '');
  const entries = chinese.entries.map(([, , title, words, questions], entry) => {
    const [name = '', others = '', asked = ''] = english[entry] ?? [];
    return [title, ...split(words), ...split(questions), name, ...split(others), ...split(asked)];
  });
  const numbers = new Map(chinese.entries.map(([id], number) => [id, number]));
  const asked = rows.flatMap(([, query = '', expected = '']) => {
    const entry = numbers.get(expected);
    return entry === undefined ? [] : [{ query, entry }];
  });
  return { name: 'the catalogue', entries, asked, nonsense, packed: chinese, names: english, homophones };
}

const DOERS =
  '养老 医疗 工伤 生育 住房 户籍 婚姻 教育 就业 税务 车辆 护照 企业 商标 食品 药品 水务 电力 燃气 环保 消防 文化 旅游 体育 残疾 退役 老人 儿童 学生 社区'.split(
    ' ',
  );
const THINGS =
  '保险 补贴 登记 证明 许可 备案 资格 档案 账户 合同 发票 场地 设施 服务 津贴 执照 名称 地址 信息 材料'.split(' ');
const DEEDS = '申请 查询 变更 注销 打印 缴费 预约 投诉 续期 补办 核验 转移 认证 公示 退款'.split(' ');

/** Generates titles of public services, the same in each run, and queries of eleven kinds from them. */
export function madeTitles(count: number): Corpus {
  const every = DEEDS.flatMap((deed) => THINGS.flatMap((thing) => DOERS.map((doer) => doer + thing + deed)));
  // A stride with no common factor with their number reaches each of them once.
  const distinct = Array.from({ length: count }, (_, number) => every[(number * 1_009) % every.length] ?? '');
  const asked = distinct
    .map((title, entry) => ({ query: distorted(title, entry), entry }))
    .filter((_, entry) => entry % Math.ceil(distinct.length / 220) === 0);
  const packed = packedTitles(distinct);
  // A query that is nonsense for the catalogue may occur here: huzhao.
  const sounds = distinct.map((title) => syllablesOf(title).join(''));
  return {
    name: `${distinct.length} made titles`,
    entries: distinct.map((title) => [title]),
    asked,
    nonsense: nonsense.filter(
      (query) => !/[\u4e00-\u9fff]/.test(query) && !sounds.some((sound) => sound.includes(query)),
    ),
    packed,
    names: [],
    homophones: '',
  };
}

const syllablesOf = (title: string) => pinyin(title, { toneType: 'none', type: 'array', v: true });

function distorted(title: string, kind: number): string {
  const syllables = syllablesOf(title);
  const whole = syllables.join('');
  const ways: (() => string)[] = [
    () => title.slice(0, -1),
    () => whole,
    () => syllables.map((syllable) => syllable.charAt(0)).join(''),
    () => whole.slice(0, -2),
    () => title.slice(0, 3) + syllables.slice(3).join(''),
    () =>
      Array.from(title)
        .filter((_, at) => at !== 2)
        .join(''),
    () => whole.toUpperCase(),
    () => whole.slice(0, 3) + whole.charAt(4) + whole.charAt(3) + whole.slice(5),
    () => whole.slice(0, 4) + whole.slice(5),
    () => whole.replace(/([zcs])h/g, '$1').replace(/([ei])ng/g, '$1n'),
    () => title.replace('申请', '深情').replace('查询', '查寻').replace('登记', '灯记').replace('服务', '福务'),
  ];
  return ways[(kind * 13 + Math.floor(kind / 7)) % ways.length]?.() ?? title;
}
