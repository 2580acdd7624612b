import { render, screen } from '@testing-library/react';
import { device } from '../../../test/support/screens/taro';
import { prefer, type TextSize } from './preferences';
import { useTextClasses } from './text-scale';

function Classes() {
  return <p>{useTextClasses()}</p>;
}

afterEach(() => {
  prefer({ textSize: 'standard', elder: false });
});

test.each<[number, TextSize, boolean, string]>([
  [16, 'standard', false, '100'],
  [17, 'standard', false, '100'],
  [19, 'standard', false, '115'],
  [16, 'larger', false, '130'],
  [20, 'larger', false, '150'],
  [23, 'largest', false, '200'],
  [40, 'largest', false, '200'],
  [12, 'standard', false, '100'],
  [0, 'large', false, '115'],
  [16, 'standard', true, '150'],
  [19, 'standard', true, '175'],
])(
  'with WeChat set to %i pixels, text size %s and elder mode %s the scale is %s %%',
  (fontSize, textSize, elder, step) => {
    device.fontSize = fontSize;
    prefer({ textSize, elder });
    render(<Classes />);
    expect(screen.getByText(/screen/)).toHaveTextContent(`screen--text-${step}`);
  },
);
