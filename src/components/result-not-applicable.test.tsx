import { render, screen } from '@testing-library/react';
import { NotApplicableResult } from './result-not-applicable';

test('a note on a permit that is not renewed here is shown, since a policy may have one', () => {
  const notes = { general: ['any-centre-serves'], byPaper: {} } as const;
  render(<NotApplicableResult title="这里办不了" lead="" reasons={['hmt-permit']} notes={notes} />);
  expect(screen.getByText(/全市任何一家受理服务中心/)).toBeVisible();
});
