import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expectWords, launch } from '../../test/support/screens/open-screen';
import AddressChange from './address-change/address-change';
import ApplyAnew from './apply-anew/apply-anew';
import Centres from './centres/centres';
import LostCard from './lost-card/lost-card';
import Papers from './papers/papers';

test.each<[string, ComponentType]>([
  ['address change', AddressChange],
  ['applying anew', ApplyAnew],
  ['centres', Centres],
  ['lost card', LostCard],
  ['papers', Papers],
])('%s links to a map that finds the nearest centre, and names its host beforehand', async (_, Page) => {
  const { open } = await launch();
  await open(Page);
  const link = screen.getByRole('link', { name: '在地图上找附近的中心' });
  const { host, searchParams } = new URL(link.getAttribute('href') ?? '');
  expect(host).toBe('uri.amap.com');
  expect([...searchParams]).toEqual([
    ['keyword', '社区事务受理服务中心'],
    ['city', '310000'],
  ]);
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expectWords('uri.amap.com', '本应用不发送您的位置');
});
