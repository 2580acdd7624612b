import { render, screen } from '@testing-library/react';
import { device } from '../../test/support/screens/taro';
import { Button } from './button';
import { Screen } from './shell/screen';

test('the title and the way back are the platform’s own', () => {
  render(
    <Screen title="居住证办理" home="/pages/home/home">
      …
    </Screen>,
  );
  expect(device.title).toBe('居住证办理');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a pressed button shows that it is', () => {
  render(<Button onPress={() => undefined}>去续签</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('data-hover-class', 'pressed');
});
