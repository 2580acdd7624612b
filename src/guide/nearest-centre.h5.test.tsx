import { screen } from '@testing-library/react';
import { AT_A_COUNTER, NOT_AT_A_COUNTER } from '../../test/support/screens/at-a-counter';
import { expectWords } from '../../test/support/screens/open-screen';

test.each(AT_A_COUNTER)(
  '%s links to a map that finds the nearest centre, and names its host beforehand',
  async (_, way) => {
    await way();
    const link = screen.getByRole('link', { name: '在地图上找附近的中心' });
    const { host, searchParams } = new URL(link.getAttribute('href') ?? '');
    expect(host).toBe('uri.amap.com');
    expect([...searchParams]).toEqual([
      ['keyword', '社区事务受理服务中心'],
      ['city', '310000'],
    ]);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expectWords('uri.amap.com', '本应用不发送您的位置');
  },
);

test.each(NOT_AT_A_COUNTER)('%s links to no map', async (_, way) => {
  await way();
  expect(screen.queryByRole('link', { name: '在地图上找附近的中心' })).toBeNull();
});
