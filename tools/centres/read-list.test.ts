import { CENTRES, type Centre } from '../../src/guide/centres/centre';
import { en } from '../../src/i18n/guide/centres/en';
import { zhCN } from '../../src/i18n/guide/centres/zh-CN';
import { readList } from './read-list';
import { inWords } from './words';

const TODAY = '2026-11-23';
const HEADINGS = '区,名称,地址,电话,开放时间,来源,核对日期';

function read(text: string) {
  return readList(Buffer.from(text), TODAY);
}

function centresIn(text: string): readonly Centre[] {
  const list = read(text);
  if (list.type === 'refused') throw new Error(list.problems.map((problem) => inWords(problem, 'zh')).join('\n'));
  return list.centres;
}

/** Returns the message on each problem, in Chinese. */
function problemsIn(text: string): readonly string[] {
  const list = read(text);
  return list.type === 'read' ? [] : list.problems.map((problem) => inWords(problem, 'zh'));
}

test('each field given has its source and the day it was checked; the others stay unknown', () => {
  expect(
    centresIn(`${HEADINGS}\n黄浦区,测试中心,"测试路1号, 二楼",,周一至周五,测试来源,2026-11-03\n浦东,测试中心乙,,,,,\n`),
  ).toEqual([
    {
      district: 'huangpu',
      name: '测试中心',
      address: { value: '测试路1号, 二楼', source: '测试来源', checked: '2026-11-03' },
      phone: null,
      hours: { value: '周一至周五', source: '测试来源', checked: '2026-11-03' },
      place: null,
    },
    { district: 'pudong', name: '测试中心乙', address: null, phone: null, hours: null, place: null },
  ]);
});

test('a field’s own source and day take precedence over those of its line', () => {
  const [centre] = centresIn(
    'district,name,address,phone,source,checked,phone_source,phone_checked\nhuangpu,A,R,021-0000 0000,S,2026-11-03,T,2026-11-04\n',
  );
  expect(centre?.address).toEqual({ value: 'R', source: 'S', checked: '2026-11-03' });
  expect(centre?.phone).toEqual({ value: '021-0000 0000', source: 'T', checked: '2026-11-04' });
});

test('a JSON list has the headings as its keys, and numbers may be numbers', () => {
  const [centre] = centresIn(
    JSON.stringify([
      { 区: '崇明区', 名称: '丙', 地址: '测试路', 纬度: 31.6, 经度: 121.4, 来源: '测试来源', 核对日期: '2026/11/3' },
    ]),
  );
  expect(centre).toMatchObject({
    district: 'chongming',
    place: { latitude: 31.6, longitude: 121.4, source: '测试来源', checked: '2026-11-03' },
  });
});

test.each([
  '2026/11/3',
  '2026-11-03',
  '2026年11月3日',
  '2026.11.3',
  '2026/11/3 0:00',
  '2026-11-03 00:00:00',
  '2026-11-03T00:00:00.000',
  '2026/11/3 12:00:00 AM',
  '2026-11-03 12:00 am',
])('%s is a day in November', (day) => {
  expect(centresIn(`区,名称,地址,来源,核对日期\n黄浦区,甲,测试路,测试来源,${day}`)[0]?.address?.checked).toBe(
    '2026-11-03',
  );
});

test.each([
  ['黄浦区', 'huangpu'],
  ['黄浦', 'huangpu'],
  ['Huangpu', 'huangpu'],
  ['上海市黄浦区', 'huangpu'],
  ['上海 黄浦', 'huangpu'],
  ['\u200b黄浦区', 'huangpu'],
  ['浦东新区', 'pudong'],
  ['浦东', 'pudong'],
  ["Jing'an", 'jingan'],
  ['Jing’an District', 'jingan'],
  ['Pudong New Area', 'pudong'],
])('the district may be written %s', (district, id) => {
  expect(centresIn(`区,名称\n${district},甲`)[0]?.district).toBe(id);
});

test('every name that the app writes for a district, in both languages, is understood', () => {
  const named = [zhCN, en].flatMap(({ districts }) => Object.entries(districts));
  expect(named).toHaveLength(32);
  expect(named.filter(([id, name]) => centresIn(`区,名称\n${name},甲`)[0]?.district !== id)).toEqual([]);
});

test.each([
  ['021-00000000', '021-00000000'],
  ['(021)00000000', '021-00000000'],
  ['（021）00000000', '021-00000000'],
  ['（021） 0000 0000', '021-0000 0000'],
  ['021—00000000', '021-00000000'],
  ['021–00000000', '021-00000000'],
  ['021‑00000000', '021-00000000'],
  ['电话：021-00000000', '021-00000000'],
  ['联系电话:021-00000000转8', '021-00000000转8'],
])('the telephone number %s can be dialled', (written, number) => {
  expect(centresIn(`${HEADINGS}\n黄浦区,甲,,${written},,测试来源,2026-11-03`)[0]?.phone?.value).toBe(number);
});

test.each(['暂无', '暂缺', '无', '暂无电话', '无联系电话', '/', '-', '——', 'N/A'])(
  'a telephone number %s is one that is not known',
  (written) => {
    expect(centresIn(`${HEADINGS}\n黄浦区,甲,,${written},,,`)[0]?.phone).toBeNull();
  },
);

describe('A list of centres is understood', () => {
  const LIST = [
    ['区', '名称'],
    ['黄浦区', '甲'],
    ['静安区', '乙'],
  ];

  test.each([',', ';', '\t'])('with cells separated by %j, with and without a line end at its end', (separator) => {
    const text = LIST.map((cells) => cells.join(separator)).join('\n');
    for (const end of ['', '\n', '\r\n', '\n\n'])
      expect(centresIn(text + end).map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  test('with one centre, separated by semicolons', () => {
    expect(centresIn('区;名称\n黄浦区;甲\n')).toHaveLength(1);
  });

  test('with a title above it, numbered lines, and the headings that offices use', () => {
    const text = [
      '上海市居住证受理点一览表,,,,,,,',
      '更新日期：2026年11月,,,,,,,',
      '',
      '序号,所属区,受理中心,详细地址,联系电话,办公时间,来源,核对日期',
      '1,黄浦区,甲,测试路,021-00000000,周一至周五,测试来源,2026/11/3 0:00',
    ].join('\n');
    expect(centresIn(text)).toMatchObject([
      {
        district: 'huangpu',
        name: '甲',
        address: { value: '测试路' },
        phone: { value: '021-00000000' },
        hours: { value: '周一至周五', checked: '2026-11-03' },
      },
    ]);
  });

  test.each(['所属 区', '所属\n区', '所 属\r\n区', ' 所属\u3000区 '])('with a heading broken as in %j', (heading) => {
    expect(centresIn(`"${heading}","受理\n中心"\n黄浦区,甲\n`)).toMatchObject([{ district: 'huangpu', name: '甲' }]);
  });

  test('with English headings of two words', () => {
    const headings = 'District,NAME,Phone,Phone Source,phone_checked';
    const [centre] = centresIn(`${headings}\nhuangpu,A,021-00000000,S,2026-11-03\n`);
    expect(centre?.phone).toEqual({ value: '021-00000000', source: 'S', checked: '2026-11-03' });
  });

  test('with characters in it that cannot be seen', () => {
    const [centre] = centresIn('\u200b区,名\u200b称\n黄浦区\u2060,甲\u200b\n');
    expect(centre).toMatchObject({ district: 'huangpu', name: '甲' });
  });
});

test('two centres whose names differ by a character that cannot be seen are one', () => {
  expect(problemsIn('区,名称\n黄浦区,甲\n黄浦区,甲\u200b\n')).toEqual([
    '第 3 行“名称”列：“甲”在这个区里已经有了（第 2 行）。删去一个。',
  ]);
});

test('the line of a problem counts the titles and empty lines above the headings', () => {
  expect(problemsIn('受理点\n\n区,名称\n火星区,甲\n')[0]).toContain('第 4 行“区”列');
});

test('districts are in the app’s order, and centres sorted by name; the file’s order does not count', () => {
  expect(centresIn('区,名称\n崇明区,C\n黄浦区,B\n黄浦区,A\n').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
});

describe('A problem in a list of centres is reported with its line, its column and what to do:', () => {
  test.each<[string, string, string]>([
    [
      'a day that does not exist',
      '黄浦区,甲,测试路,,,测试来源,2026-02-31',
      '第 2 行“核对日期”列：“2026-02-31”不是日期',
    ],
    ['a day in the future', '黄浦区,甲,测试路,,,测试来源,2026-11-24', '第 2 行“核对日期”列：“2026-11-24”还没有到'],
    ['a district of another city', '朝阳区,甲,,,,,', '第 2 行“区”列：“朝阳区”不是上海的区'],
    ['midday', '黄浦区,甲,测试路,,,测试来源,2026-11-03 12:00', '“2026-11-03 12:00”不是日期'],
    [
      'midday, as Americans write it',
      '黄浦区,甲,测试路,,,测试来源,2026-11-03 12:00:00 PM',
      '“2026-11-03 12:00:00 PM”不是日期',
    ],
    ['no name', '黄浦区, ,,,,,', '第 2 行“名称”列：没有填'],
    [
      'two numbers',
      '黄浦区,甲,,021-00000000/021-00000001,,测试来源,2026-11-03',
      '第 2 行“电话”列：“021-00000000/021-00000001”不是一个能拨的号码',
    ],
    ['an address without a check', '黄浦区,甲,测试路,,,测试来源,', '第 2 行“地址核对日期”列：没有填'],
    ['an address without a source', '黄浦区,甲,测试路,,,,2026-11-03', '第 2 行“地址来源”列：没有填'],
    ['a comma too many', '黄浦区,甲,测试路,1,2,3,4,5', '第 2 行：有 8 格，标题只有 7 格'],
    ['a text that is too long', `黄浦区,${'长'.repeat(201)},,,,,`, '第 2 行“名称”列：太长了'],
    ['an invisible character', '黄浦区,甲\u0007,,,,,', '第 2 行“名称”列：有看不见的控制字符'],
    ['a single quotation mark', '黄浦区,"甲,,,,,', '第 2 行：引号不成对'],
  ])('%s', (_, line, problem) => {
    expect(problemsIn(`${HEADINGS}\n${line}\n`)).toEqual([expect.stringContaining(problem)]);
  });

  test.each<[string, string]>([
    ['31.2,', '“经度”列：没有填'],
    ['121.5,31.2', '“纬度”列：“121.5”不在上海'],
    ['39.9,116.4', '“纬度”列：“39.9”不在上海'],
    ['here,121.5', '“纬度”列：“here”不在上海'],
  ])('a place at %s', (place, problem) => {
    const table = `区,名称,地址,来源,核对日期,纬度,经度\n黄浦区,甲,测试路,测试来源,2026-11-03,${place}\n`;
    expect(problemsIn(table)[0]).toContain(problem);
  });

  test('a place without an address, and a source without a fact', () => {
    expect(
      problemsIn('区,名称,来源,核对日期,纬度,经度,电话来源\n黄浦区,甲,测试来源,2026-11-03,31.2,121.5,谁\n'),
    ).toEqual([
      expect.stringContaining('“地址”列：没有填。地图位置要有地址'),
      expect.stringContaining('“电话来源”列：填了，但要核对的那一项没有填'),
    ]);
  });

  test('the same centre twice, however it is spaced, though another district may have one of that name', () => {
    expect(problemsIn('区,名称\n黄浦区,测试 中心\n静安区,测试中心\n黄浦区,测试中心\n')).toEqual([
      '第 4 行“名称”列：“测试中心”在这个区里已经有了（第 2 行）。删去一个。',
    ]);
  });

  test('its true line, after blank lines and line breaks in cells', () => {
    expect(
      problemsIn(
        '区,名称,开放时间,来源,核对日期\r\n\r\n黄浦区,甲,"周一\r\n周二",测试来源,2026-11-03\r\n火星区,乙,,,\r\n',
      ),
    ).toEqual([expect.stringMatching(/^第 5 行“区”列/)]);
  });

  test('an empty district below one that is filled in, as merged cells are saved', () => {
    expect(problemsIn('区,名称\n黄浦区,甲\n,乙\n')).toEqual([expect.stringMatching(/^第 3 行“区”列：.*取消合并/)]);
    expect(problemsIn('区,名称\n,甲\n黄浦区,乙\n')).toEqual([expect.stringContaining('第 2 行“区”列：没有填。每个')]);
  });

  test('wrong headings alone, since every line below them would be wrong', () => {
    expect(problemsIn('区,地址,核对日,地址\n,,,\n火星区,x,y,z\n')).toEqual([
      expect.stringContaining('第 1 行 C 列：不认识标题“核对日”'),
      expect.stringContaining('第 1 行 D 列：标题“地址”出现了两次'),
      expect.stringContaining('第 1 行“名称”列：缺这一列'),
    ]);
  });

  test.each<[string, string]>([
    ['', '文件：没有受理点'],
    ['区,名称\n', '文件：没有受理点'],
    ['[]', '文件：没有受理点'],
    ['{}', '文件：JSON 应当是一个列表'],
    ['[\n{"区":"黄浦区" "名称":"甲"}]', '第 2 行：第 12 个字符附近 JSON 写错了'],
    ['[1]', '第 1 项：应当是一个对象'],
    ['[{"区":"黄浦区","名称":["甲"]}]', '第 1 项“名称”列：应当是文字或数字'],
    ['[{"区":"黄浦区","名称":"甲","地扯":"x"}]', '第 1 项：不认识标题“地扯”'],
  ])('a file that is %j', (text, problem) => {
    expect(problemsIn(text)[0]).toContain(problem);
  });
});

test('one wrong line among ten thousand rejects the whole list', () => {
  const lines = Array.from({ length: 10_000 }, (_, number) => `黄浦区,测试中心${String(number)}`);
  expect(centresIn(['区,名称', ...lines].join('\n'))).toHaveLength(10_000);
  lines[7000] = '火星区,乙';
  const list = read(['区,名称', ...lines].join('\n'));
  expect(list).toEqual({
    type: 'refused',
    problems: [{ at: { line: 7002 }, column: 'district', type: 'unknown-district', found: '火星区' }],
  });
});

test('the problems of a list are reported in English too', () => {
  const list = read('district,name,address\nhuangpu,A,R\n');
  expect(list.type === 'read' ? [] : list.problems.map((problem) => inWords(problem, 'en'))[0]).toMatch(
    /^Line 2, column "address_source": is empty. Every fact needs a source/,
  );
});

test('the list in the app is one that the import would write', () => {
  const flat = CENTRES.map(({ district, name, place, ...facts }) => {
    const given = Object.entries(facts).flatMap(([fact, given]) =>
      given
        ? [
            [fact, given.value],
            [`${fact}_source`, given.source],
            [`${fact}_checked`, given.checked],
          ]
        : [],
    );
    const at = place && {
      latitude: place.latitude,
      longitude: place.longitude,
      place_source: place.source,
      place_checked: place.checked,
    };
    return { district, name, ...Object.fromEntries(given as [string, string][]), ...at };
  });
  expect(flat.length === 0 ? [] : centresIn(JSON.stringify(flat))).toEqual(CENTRES);
});
