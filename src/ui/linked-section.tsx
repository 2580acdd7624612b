import type { ReactNode } from 'react';
import { Box } from './elements';
import { LinkedHeading } from './linked-heading';

interface LinkedSectionProps {
  /** Letters and hyphens: the value of `?section=` that opens the screen here. */
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A part of a screen that a link can open. Use `FoldedSection` on a screen too long to scroll through. */
export function LinkedSection({ id, title, children }: LinkedSectionProps) {
  return (
    <Box className="stack">
      <LinkedHeading id={id}>{title}</LinkedHeading>
      {children}
    </Box>
  );
}
