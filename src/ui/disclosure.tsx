import { useState, type ReactNode } from 'react';
import './disclosure.scss';
import { Box } from './elements';
import { FoldButton } from './fold-button';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

export type DisclosureComponent = (props: DisclosureProps) => ReactNode;

export const Disclosure: DisclosureComponent = ({ title, children }) => {
  const [open, setOpen] = useState(false);
  return (
    <Box className={open ? 'disclosure disclosure--open' : 'disclosure'}>
      <FoldButton
        title={title}
        open={open}
        onPress={() => {
          setOpen(!open);
        }}
      />
      {open ? <Box className="disclosure__content">{children}</Box> : null}
    </Box>
  );
};
