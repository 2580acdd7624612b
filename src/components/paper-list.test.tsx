import { render, screen } from '@testing-library/react';
import { PaperList } from './paper-list';

test('if the kind of home is not known, each kind has a group with a name of its own', () => {
  render(
    <PaperList
      groups={[
        { group: 'residence', need: 'any', items: ['lease-filing-certificate', 'landlord-statement'], for: 'rented' },
        { group: 'residence', need: 'all', items: ['property-deed-copy'], for: 'owned' },
      ]}
      ticked={['property-deed-copy']}
      onTick={() => undefined}
    />,
  );
  for (const name of ['住处 · 如果是租房', '住处 · 如果是自有住房']) {
    expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(screen.getByRole('group', { name })).toBeInTheDocument();
  }
  expect(screen.getByRole('checkbox', { name: /房地产权证/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /房东/ })).not.toBeChecked();
});

test('what to know about a paper stands right below it', () => {
  render(
    <PaperList
      groups={[{ group: 'residence', need: 'any', items: ['lease-filing-certificate', 'landlord-statement'] }]}
      notes={{ 'landlord-statement': ['landlord-statement-not-listed'] }}
      ticked={[]}
      onTick={() => undefined}
    />,
  );
  const note = screen.getByText(/没有房东出具的证明/);
  expect(note.previousElementSibling).toHaveTextContent('房东出具的居住证明');
});
