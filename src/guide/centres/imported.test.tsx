import { screen } from '@testing-library/react';
import { copiedText, expectNoWords, expectWords, launch, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import Centres from './centres';

jest.mock('./centre-list.json', () => {
  const checked = { source: '测试来源', checked: '2026-11-03' };
  const unknown = { address: null, phone: null, hours: null, place: null };
  return [
    {
      district: 'huangpu',
      name: '测试中心甲',
      address: { value: '测试路1号', ...checked },
      phone: { value: '021-0000 0000转12', source: '另一来源', checked: '2026-11-04' },
      hours: { value: '周一至周五', ...checked },
      place: { latitude: 31.2, longitude: 121.5, ...checked },
    },
    ...Array.from({ length: 12 }, (_, number) => ({
      district: 'pudong',
      name: `测试中心${String(number)}`,
      ...unknown,
    })),
  ];
});

async function opened(params: Record<string, string> = {}) {
  const { open, user } = await launch();
  await open(Centres, params);
  return user;
}

test('a real list is not called a demonstration: it gives the number of centres, the dates checked, and a warning that it may be outdated', async () => {
  await opened();
  expectWords('名单共 13 个受理点，最近一次核对：2026年11月4日', '可能已有变化');
  expectNoWords('演示名单', '演示受理点');
});

test('each fact about a centre is shown with its source and the day it was checked', async () => {
  await opened({ district: 'huangpu' });
  expectWords(
    '测试路1号',
    '021-0000 0000转12',
    '周一至周五',
    '地址、开放时间、地图位置：来源 测试来源，2026年11月3日核对',
    '电话：来源 另一来源，2026年11月4日核对',
  );
  expectNoWords('未知', '演示受理点');
});

test('known facts can be called, copied and opened on a map', async () => {
  const user = await opened({ district: 'huangpu' });
  const call = screen.queryByRole('link', { name: /打电话/ });
  if (call) {
    expect(call).toHaveAttribute('href', 'tel:02100000000');
    expect(screen.getByRole('link', { name: '在地图上看：测试中心甲' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/uri\.amap\.com\/marker\?position=121\.5%2C31\.2&name=.*coordinate=gaode/),
    );
  } else {
    await tap(user, 'button', /打电话/);
    expect(device.calls).toEqual(['02100000000']);
    await tap(user, 'button', '在地图上看：测试中心甲');
    expect(device.mapped).toEqual([
      { latitude: 31.2, longitude: 121.5, name: '测试中心甲', address: '测试路1号', scale: 16 },
    ]);
  }
  await tap(user, 'button', '复制地址：测试中心甲');
  expect(await copiedText()).toBe('测试中心甲 测试路1号');
});

test('a phone without a map or telephone says so, and says what to do', async () => {
  const user = await opened({ district: 'huangpu' });
  if (screen.queryByRole('link', { name: /打电话/ })) return;
  device.mapIs = 'missing';
  device.phoneIs = 'missing';
  await tap(user, 'button', /打电话/);
  await tap(user, 'button', '在地图上看：测试中心甲');
  expectWords('没有拨出去。号码是 021-0000 0000转12。', '地图没有打开。可以复制地址');
});

test('a long list of centres is shown in parts', async () => {
  const user = await opened({ district: 'pudong' });
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(10);
  await tap(user, 'button', '再看几个（还有 2 个）');
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(12);
});

test('a district with no centre on the list says whom to ask', async () => {
  await opened({ district: 'chongming' });
  expectWords('名单里没有这个区的受理点', '城桥镇');
});

test('a centre is found by its name, and shows its district', async () => {
  const user = await opened();
  await user.type(screen.getByLabelText(/^搜区/), '中心甲');
  expectWords('测试中心甲 · 黄浦区', '找到 1 个');
});
