import { Button as TaroButton } from '@tarojs/components';
import './button.scss';
import './pressed.scss';
import type { ButtonComponent } from './button.types';

export const Button: ButtonComponent = ({
  kind = 'plain',
  onPress,
  busy = false,
  label,
  expanded,
  className = '',
  children,
}) => (
  <TaroButton
    className={`button button--${kind} ${className}`}
    hoverClass="pressed"
    aria-label={label}
    aria-busy={busy ? 'true' : undefined}
    aria-expanded={expanded === undefined ? undefined : String(expanded)}
    onClick={() => {
      if (!busy) onPress();
    }}
  >
    {children}
  </TaroButton>
);
