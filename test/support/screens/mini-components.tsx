import type { CSSProperties, ReactNode } from 'react';

/**
 * The few mini-program components that the app uses, each as the nearest native element. WeChat reads the role from
 * `aria-role`; here it becomes `role`, so that a screen is found by role as on H5.
 */
interface Props {
  readonly className?: string;
  readonly 'aria-role'?: string;
  readonly role?: string;
  readonly hoverClass?: string;
  readonly style?: CSSProperties;
  readonly onClick?: () => void;
  readonly children?: ReactNode;
}

function native({ 'aria-role': ariaRole, role, hoverClass, ...others }: Props) {
  return { role: ariaRole ?? role, 'data-hover-class': hoverClass, ...others };
}

export function View(props: Props) {
  return <div {...native(props)} />;
}

export function Text(props: Props) {
  return <span {...native(props)} />;
}

export function Button(props: Props) {
  return <button type="button" {...native(props)} />;
}

interface PickerProps {
  readonly value?: string;
  readonly onChange?: (event: { readonly detail: { readonly value: string } }) => void;
  readonly children?: ReactNode;
}

/** The picker is a hidden field, which `enterDate` fills in. */
export function Picker({ value, onChange, children }: PickerProps) {
  return (
    <span data-picker="">
      {children}
      <input
        hidden
        value={value}
        onChange={(event) => {
          onChange?.({ detail: { value: event.target.value } });
        }}
      />
    </span>
  );
}

interface InputProps {
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly onFocus?: () => void;
  readonly onInput?: (event: { readonly detail: { readonly value: string } }) => void;
  /** Called on "search" on the phone's keyboard. */
  readonly onConfirm?: () => void;
}

export function Input({ className, 'aria-label': label, value, placeholder, onFocus, onInput, onConfirm }: InputProps) {
  return (
    <input
      className={className}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      onFocus={onFocus}
      onChange={(event) => {
        onInput?.({ detail: { value: event.target.value } });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onConfirm?.();
      }}
    />
  );
}

type TextareaProps = Pick<InputProps, 'className' | 'aria-label' | 'value' | 'onInput'>;

export function Textarea({ className, 'aria-label': label, value, onInput }: TextareaProps) {
  return (
    <textarea
      className={className}
      aria-label={label}
      value={value}
      onChange={(event) => {
        onInput?.({ detail: { value: event.target.value } });
      }}
    />
  );
}
