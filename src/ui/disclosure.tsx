import { useState, type ReactNode } from 'react';
import { Button } from './button';
import './disclosure.scss';
import { Box, Text } from './elements';
import { Icon } from './icon';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

export type DisclosureComponent = (props: DisclosureProps) => ReactNode;

export const Disclosure: DisclosureComponent = ({ title, children }) => {
  const [open, setOpen] = useState(false);
  return (
    <Box className={open ? 'disclosure disclosure--open' : 'disclosure'}>
      <Button
        className="disclosure__title"
        expanded={open}
        onPress={() => {
          setOpen(!open);
        }}
      >
        <Text className="disclosure__words">{title}</Text>
        <Icon name="forward" />
      </Button>
      {open ? <Box className="disclosure__content">{children}</Box> : null}
    </Box>
  );
};
