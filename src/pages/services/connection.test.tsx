import { act, screen } from '@testing-library/react';
import { expectNoWords, expectWords, launch } from '../../../test/screens/open-screen';
import { watchConnection } from '../../../test/screens/connection';
import { followConnection } from '../../ui/connection';
import Services from './services';

jest.mock('../../platform/connection');

type Told = Parameters<typeof watchConnection>[0];

/** The platform says how the connection is. */
function told(change: Parameters<Told>[0]): void {
  const [call] = jest.mocked(watchConnection).mock.calls.slice(-1);
  act(() => {
    call?.[0](change);
  });
}

beforeEach(() => {
  followConnection();
  told({ online: true, kept: false });
});

test('without a network the screen says so, aloud, and what works all the same; with one it says nothing', async () => {
  const { open } = await launch();
  await open(Services);
  expectNoWords('没有网络');
  told({ online: false });
  expectWords('没有网络。没打开过的页面可能打不开', '真正的登录和核验，要等有网络');
  expect(screen.getByText(/没有网络/).closest('[aria-live="polite"]')).not.toBeNull();
  told({ kept: true });
  expectWords('没有网络。页面都在本机');
  told({ online: true });
  expectNoWords('没有网络');
});
