import { screen } from '@testing-library/react';
import { lastMove, launchAs, tap } from '../../../test/screens/open-screen';
import Permit from './permit';

test('name and identity number are masked until a tap shows them', async () => {
  const { open, user } = await launchAs('smooth');
  await open(Permit);
  expect(screen.getByText('模****')).toBeInTheDocument();
  await tap(user, 'button', '显示姓名身份证号');
  expect(screen.getByText('模拟市民一')).toBeInTheDocument();
  await tap(user, 'button', '去续签');
  expect(lastMove()).toBe('navigateTo /pages/renewal/renewal');
});
