import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NoteList } from './note-list';

const FOUR = ['renewed-automatically', 'card-functions-suspended', 'any-centre-serves', 'close-relatives'] as const;

test('three notes are shown at once, and the others after a tap that says how many they are', async () => {
  render(<NoteList notes={FOUR} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: '还有 1 条' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(screen.getByText(/亲属通常指/)).toBeVisible();
});

test('three notes need no tap', () => {
  render(<NoteList notes={FOUR.slice(0, 3)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('button')).toBeNull();
});

test('without notes there is no heading either', () => {
  const { container } = render(<NoteList notes={[]} />);
  expect(container).toBeEmptyDOMElement();
});
