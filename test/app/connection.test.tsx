import { act, screen } from '@testing-library/react';
import { expectNoWords, expectWords, launch, tap } from '../support/screens/open-screen';
import { watchConnection } from '../../src/platform/connection';
import { followConnection } from '../../src/ui/shell/connection';
import Services from '../../src/pages/services/services';

jest.mock('../../src/platform/connection');

type Report = Parameters<typeof watchConnection>[0];

/** Simulates the platform reporting the connection. */
function report(change: Parameters<Report>[0]): void {
  const [call] = jest.mocked(watchConnection).mock.calls.slice(-1);
  act(() => {
    call?.[0](change);
  });
}

beforeEach(() => {
  followConnection();
  report({ online: true, precached: false });
});

test('offline, the screen says so aloud, and what still works; online, it says nothing', async () => {
  const { open } = await launch();
  await open(Services);
  expectNoWords('没有网络');
  report({ online: false });
  expectWords('没有网络。没打开过的页面可能打不开', '真正的登录和核验，要等有网络');
  expect(screen.getByText(/没有网络/).closest('[aria-live="polite"]')).not.toBeNull();
  report({ precached: true });
  expectWords('没有网络。页面都在本机');
  report({ online: true });
  expectNoWords('没有网络');
});

test('a page that could not be opened is reported aloud, with what to do, until something else is requested', async () => {
  const { open, user } = await launch();
  await open(Services);
  report({ missed: true });
  expectWords('那一页没有打开。请检查网络，再点一次');
  expect(screen.getByText(/那一页没有打开/).closest('[aria-live="polite"]')).not.toBeNull();
  await tap(user, 'link', /要带的材料/);
  expectNoWords('那一页没有打开');
});
