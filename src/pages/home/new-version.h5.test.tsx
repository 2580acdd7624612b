import { act, screen } from '@testing-library/react';
import { expectNoWords, launchAs, LONG_ENOUGH, started, tap } from '../../../test/support/screens/open-screen';
import { watchConnection } from '../../../test/support/screens/connection';
import { followConnection } from '../../ui/shell/connection';
import Home from './home';

jest.mock('../../platform/connection');

test('a newer version is offered on the home page, never in the middle of a verification, and taken when asked', async () => {
  const renew = jest.fn();
  jest.mocked(watchConnection).mockImplementation((told) => {
    told({ renew });
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
