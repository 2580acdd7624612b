import type { ReactNode } from 'react';
import { Box, Heading, Paragraph } from './elements';
import { Icon, type IconName } from './icon';
import './notice.scss';

export type Tone = 'passed' | 'info' | 'attention' | 'stop';

/** Each tone has a shape as well as a colour: colour is never the only sign. */
const SHAPES: Record<Tone, IconName> = { passed: 'check', info: 'info', attention: 'alert', stop: 'cross' };

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  /** Reads the notice out as soon as it appears. */
  readonly urgent?: boolean;
}

/** Shows something to know and, below it, what to do. */
export function Notice({ tone, title, children, urgent = false }: NoticeProps) {
  return (
    <Box className={`notice notice--${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={SHAPES[tone]} />
      <Box className="notice__words">
        <Heading level={2} className="notice__title">
          {title}
        </Heading>
        {children}
      </Box>
    </Box>
  );
}

/** Shows a short remark without a title. */
export function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <Box className="notice notice--info">
      <Icon name="info" />
      <Paragraph className="notice__words">{children}</Paragraph>
    </Box>
  );
}
