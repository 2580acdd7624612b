import type { ReactNode } from 'react';
import { Button as TaroButton } from '@tarojs/components';
import './button.scss';
import './pressed.scss';

export interface ButtonProps {
  /** `main`: the one main action of a screen. `plain`: a secondary one. `quiet`: a tappable word. */
  readonly kind?: 'main' | 'plain' | 'quiet' | undefined;
  readonly onPress: () => void;
  /** Stays pressable and is announced as busy, but ignores presses until the first one is done. */
  readonly busy?: boolean | undefined;
  /** Read by a screen reader instead of the content. */
  readonly label?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export type ButtonComponent = (props: ButtonProps) => ReactNode;

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
