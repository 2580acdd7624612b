import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expectNoWords, expectWords, lastMove, launch, tap } from '../../test/support/screens/open-screen';
import { device } from '../../test/support/screens/taro';
import AddressChange from './address-change/address-change';
import ApplyAnew from './apply-anew/apply-anew';
import LostCard from './lost-card/lost-card';
import OtherPermits from './other-permits/other-permits';

/** For each counter procedure: what it is, where, with which papers, and what happens meanwhile. */
test.each<[string, ComponentType, readonly string[]]>([
  ['居住地址变更', AddressChange, ['不能代办', '社区事务受理服务中心', '居住证明', '线上续签通常通不过']],
  ['卡丢了、坏了', LostCard, ['通常不能续签', '补领或换领', '身份证原件', '我们不知道']],
  [
    '重新申领',
    ApplyAnew,
    [
      '通常不能再续签',
      '受理服务中心',
      '居住证积分',
      '子女在沪入学',
      '仍可以补办签注',
      '因为落户上海而注销',
      '都不收费',
    ],
  ],
])('the screen %s says everything one needs to know before going', async (title, Page, words) => {
  const { open, user } = await launch();
  await open(Page);
  expect(device.title).toBe(title);
  expectWords(...words, '12345', '以官方');
  await tap(user, 'link', /居住证受理点/);
  expect(lastMove()).toBe('navigateTo /guide/centres/centres');
});

test.each<[string, ComponentType, readonly string[]]>([
  ['居住地址变更', AddressChange, ['/guide/papers/papers']],
  ['卡丢了、坏了', LostCard, []],
  ['重新申领', ApplyAnew, []],
])('the screen %s leads to the papers for a renewal only if it needs the same ones: %#', async (_, Page, places) => {
  const { open, user } = await launch();
  await open(Page);
  for (const link of screen.queryAllByRole('link', { name: /要带的材料/ })) await user.click(link);
  expect(device.moves).toEqual(places.map((place) => `navigateTo ${place}`));
  if (places.length === 0) expectWords('没有可靠的清单', '续签的清单不一定够用');
});

test('each other kind of permit has its own answer and place (D11)', async () => {
  const { open } = await launch();
  await open(OtherPermits);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    '临时居住证',
    '居住登记凭证',
    '港澳台居民居住证',
    '外国人居留证件',
  ]);
  expectWords('公安机关', '出入境管理机构', '分不清是哪一种');
  expectNoWords('要带的材料');
  expect(screen.getByRole('link', { name: /居住证受理点/ })).toBeVisible();
});

test('no counter procedure has a form', async () => {
  for (const Page of [AddressChange, ApplyAnew, LostCard, OtherPermits]) {
    const { open } = await launch();
    const page = await open(Page);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    page.unmount();
  }
});
