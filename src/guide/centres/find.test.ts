import { en } from '../../i18n/guide/centres/en';
import { zhCN } from '../../i18n/guide/centres/zh-CN';
import type { Centre } from './centre';
import { findByName } from './find';

const CENTRE: Centre = {
  district: 'huangpu',
  name: '测试受理中心',
  address: null,
  phone: null,
  hours: null,
  place: null,
};

function found(query: string) {
  return findByName(query, [CENTRE], { zh: zhCN.districts, en: en.districts });
}

test.each(['南京东路街道', '南京东路', ' 南京 东路 ', '京东路'])('%s finds the street in its district', (query) => {
  expect(found(query)).toEqual({
    districts: [],
    subDistricts: [{ district: 'huangpu', name: '南京东路街道' }],
    centres: [],
  });
});

test.each(['浦东', '浦东新区', 'pudong', 'ＰＵＤＯＮＧ'])('%s finds the district', (query) => {
  expect(found(query).districts).toEqual(['pudong']);
});

test('a centre is found by part of its name', () => {
  expect(found('受理').centres).toEqual([CENTRE]);
});

test('a name that occurs in two districts is found in both', () => {
  expect(found('虹桥').subDistricts).toEqual([
    { district: 'changning', name: '虹桥街道' },
    { district: 'minhang', name: '虹桥镇' },
  ]);
});

test.each(['', ' \u3000', '献血'])('the query %j finds nothing', (query) => {
  expect(found(query)).toEqual({ districts: [], subDistricts: [], centres: [] });
});
