import './button.scss';
import type { ButtonComponent } from './button';

export const Button: ButtonComponent = ({
  kind = 'plain',
  onPress,
  busy = false,
  label,
  expanded,
  className = '',
  children,
}) => (
  <button
    type="button"
    className={`button button--${kind} ${className}`}
    aria-label={label}
    aria-busy={busy ? true : undefined}
    aria-expanded={expanded}
    onClick={() => {
      if (!busy) onPress();
    }}
  >
    {children}
  </button>
);
