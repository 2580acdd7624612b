import { screen } from '@testing-library/react';
import { lastMove, launch, tap } from '../../../test/support/screens/open-screen';
import Services from './services';

test('办事 has an entry 居住证办理 that leads to the permit service (R12)', async () => {
  const { open, user } = await launch();
  await open(Services);
  expect(screen.getByRole('heading', { level: 2, name: '居住证办理' })).toBeVisible();
  await tap(user, 'link', /^居住证办理/);
  expect(lastMove()).toBe('navigateTo /pages/permit/permit');
});

test('every entry of 办事 leads to a different screen', async () => {
  const { open, user } = await launch();
  await open(Services);
  const lines = screen.getAllByRole('link').filter(({ textContent }) => !/^(首页|办事|我的)$/.test(textContent));
  const places = new Set<string>();
  for (const line of lines) {
    await user.click(line);
    places.add(lastMove());
  }
  expect(lines).not.toHaveLength(0);
  expect(places.size).toBe(lines.length);
});
