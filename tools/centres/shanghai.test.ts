import { DISTRICTS, subDistrictsOf } from '../../src/guide/centres/districts';
import { zhCN } from '../../src/i18n/guide/centres/zh-CN';
import { shanghaiOf } from './shanghai';

const NAMES = Object.values(zhCN.districts);

test('each district has its streets and towns, without the areas that are only counted beside them', () => {
  const divisions = {
    北京市: { 市辖区: { 朝阳区: ['建外街道'] } },
    上海市: {
      市辖区: Object.fromEntries(NAMES.map((name) => [name, ['甲街道', '乙镇', '丙乡', '丁工业区', '戊农场']])),
    },
  };
  expect(shanghaiOf(divisions)).toEqual(Object.fromEntries(DISTRICTS.map((id) => [id, '甲街道 乙镇 丙乡'])));
});

test.each([
  ['missing', NAMES.slice(1)],
  ['new', [...NAMES.slice(1), '新新区']],
])('a %s district is reported', (_, names) => {
  const divisions = { 上海市: { 市辖区: Object.fromEntries(names.map((name) => [name, ['甲街道']])) } };
  expect(() => shanghaiOf(divisions)).toThrow('Not the districts that the app knows');
});

test('the app has Shanghai’s 16 districts with 107 streets, 106 towns and 2 townships', () => {
  const names = DISTRICTS.flatMap(subDistrictsOf);
  const ending = (end: string) => names.filter((name) => name.endsWith(end)).length;
  expect(DISTRICTS).toHaveLength(16);
  expect([ending('街道'), ending('镇'), ending('乡'), names.length]).toEqual([107, 106, 2, 215]);
  expect(subDistrictsOf('huangpu').slice(0, 2)).toEqual(['南京东路街道', '外滩街道']);
});
