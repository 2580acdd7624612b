import { render, screen } from '@testing-library/react';
import { device } from '../../test/support/screens/taro';
import { Button } from './button';
import { Screen } from './shell/screen';

test('the platform provides the title and the way back', () => {
  render(
    <Screen title="居住证办理" home="/pages/home/home">
      …
    </Screen>,
  );
  expect(device.title).toBe('居住证办理');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a pressed button looks pressed', () => {
  render(<Button onPress={() => undefined}>去续签</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('data-hover-class', 'pressed');
});
