import { act, screen } from '@testing-library/react';
import { expectNoWords, launchAs, LONG_ENOUGH, started, tap } from '../support/screens/open-screen';
import { watchConnection } from '../../src/platform/connection';
import { followConnection } from '../../src/ui/shell/connection';
import Home from '../../src/pages/home/home';

jest.mock('../../src/platform/connection');

test('a newer version is offered on the home page, never in the middle of a verification, and used on request', async () => {
  const renew = jest.fn();
  jest.mocked(watchConnection).mockImplementation((report) => {
    report({ renew });
  });
  const life = await launchAs('smooth');
  await life.open(Home);
  act(followConnection);
  expect(screen.getByRole('alert')).toHaveTextContent('有新版本');
  await started(life);
  expectNoWords('有新版本');
  await life.pass(LONG_ENOUGH);
  expect(renew).not.toHaveBeenCalled();
  await tap(life.user, 'button', '换成新版本');
  expect(renew).toHaveBeenCalledTimes(1);
});
