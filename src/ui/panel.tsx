import type { ReactNode } from 'react';
import { Box } from './elements';
import './panel.scss';

/** A surface that groups what belongs together. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <Box className="panel">{children}</Box>;
}
