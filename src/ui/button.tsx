import type { ReactNode } from 'react';
import { Button as TaroButton } from '@tarojs/components';
import './button.scss';
import './pressed.scss';

export interface ButtonProps {
  /** `main`: the one action of a screen. `plain`: beside it. `quiet`: a word that can be tapped. */
  readonly kind?: 'main' | 'plain' | 'quiet' | undefined;
  readonly onPress: () => void;
  /** Still pressable, and says so: a second press does nothing while the first one works. */
  readonly busy?: boolean | undefined;
  /** What a screen reader says in place of the content. */
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
