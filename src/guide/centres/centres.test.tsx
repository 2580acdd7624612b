import { screen, within } from '@testing-library/react';
import { expectNoWords, expectWords, lastMove, launch, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import Centres from './centres';

afterEach(() => setLanguage('zh'));

async function opened(params: Record<string, string> = {}) {
  const { open, user } = await launch();
  await open(Centres, params);
  return user;
}

function field() {
  return screen.getByLabelText(/^搜区/);
}

test('the list of centres says at once that it is a demonstration, and invents no address or telephone number', async () => {
  await opened();
  expect(device.title).toBe('居住证受理点');
  expectWords('这里是演示名单，不是真实的受理点', '不写地址，也不写电话', '12345', '通常去就近的社区事务受理服务中心');
  expect(screen.getAllByRole('listitem')).toHaveLength(16);
});

test('each of the sixteen districts has a screen of its own, which lists its streets and towns', async () => {
  const user = await opened();
  await tap(user, 'link', '浦东新区');
  expect(lastMove()).toBe('navigateTo /guide/centres/centres?district=pudong');
});

test('in a district, unknown facts have no button, and the screen says whom to ask', async () => {
  await opened({ district: 'huangpu' });
  expect(device.title).toBe('黄浦区受理点');
  expectWords(
    '演示受理点（黄浦区）',
    '这里是演示名单',
    '南京东路街道、外滩街道',
    '截至2023年6月30日',
    '通常都有自己的',
  );
  expect(screen.getAllByText('未知，请打 12345 问')).toHaveLength(3);
  expectNoWords('在地图上看', '复制地址', '来源 ');
  const dialled = [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')]
    .map(({ textContent }) => textContent)
    .filter((words) => words.startsWith('打'));
  expect(dialled).toEqual(['打 12345 市民热线']);
});

test('an unknown district in the link shows all districts', async () => {
  await opened({ district: 'chaoyang' });
  expect(screen.getAllByRole('listitem')).toHaveLength(16);
});

test('a street is found by part of its name, and leads to its district', async () => {
  const user = await opened();
  await user.type(field(), '南京东');
  expectWords('南京东路街道 · 黄浦区', '找到 1 个');
  expectNoWords('按区找');
  await tap(user, 'link', /南京东路街道/);
  expect(lastMove()).toBe('navigateTo /guide/centres/centres?district=huangpu');
  await tap(user, 'button', '清空');
  expectWords('按区找');
});

test('a name with too many matches asks for more of it; one without a match leaves the districts', async () => {
  const user = await opened();
  await user.type(field(), '路街道');
  expectWords('只显示前 12 个');
  expect(screen.getAllByRole('listitem')).toHaveLength(12);
  await user.clear(field());
  await user.type(field(), '献血');
  expectWords('没有找到这个名字', '按区找', '打 12345');
});

test('in English, a district is found by either name', async () => {
  await setLanguage('en');
  const user = await opened();
  expectWords('these are no real places', 'Huangpu (黄浦区)');
  await user.type(screen.getByLabelText(/^Search by district/), 'pudong');
  expect(within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('link')).toHaveLength(1);
});
