import type { ReactNode } from 'react';

export interface TextBoxProps {
  readonly label: string;
  /** What may stand in it, in sight before anything is wrong. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; empty where nothing is. */
  readonly error: string;
  /** Room for several lines. */
  readonly tall?: boolean;
}

export type TextBoxComponent = (props: TextBoxProps) => ReactNode;
