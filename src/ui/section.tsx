import type { ReactNode } from 'react';
import { Box, Heading } from './elements';

interface SectionProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** A part of a screen under its heading. Use `LinkedSection` for one that a link can open. */
export function Section({ title, children }: SectionProps) {
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {title}
      </Heading>
      {children}
    </Box>
  );
}
