import type { ReactNode } from 'react';
import { Button } from './button';
import { Box, Text } from './elements';
import { Icon, type IconName } from './icon';
import { Link } from './link';
import './row.scss';

interface RowProps {
  readonly icon?: IconName | undefined;
  readonly title: ReactNode;
  readonly hint?: string | undefined;
}

/** The content of a row. */
export function RowContent({ icon, title, hint }: RowProps) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <Box className="row__words">
        <Text className="row__title">{title}</Text>
        {hint ? <Text className="row__hint">{hint}</Text> : null}
      </Box>
      <Icon name="forward" />
    </>
  );
}

/** A row that links to another screen. */
export function LinkRow({ to, ...content }: RowProps & { readonly to: string }) {
  return (
    <Link to={to} className="row">
      <RowContent {...content} />
    </Link>
  );
}

/** A row that acts on the current screen. */
export function ActionRow({
  onPress,
  busy,
  ...content
}: RowProps & { readonly onPress: () => void; readonly busy?: boolean }) {
  return (
    <Button className="row" onPress={onPress} busy={busy}>
      <RowContent {...content} />
    </Button>
  );
}
