import { Button } from './button';
import { Text } from './elements';
import { Icon } from './icon';

interface FoldButtonProps {
  readonly title: string;
  readonly open: boolean;
  readonly onPress: () => void;
}

/** Opens and closes what stands below it; the box around both wears `disclosure`. */
export function FoldButton({ title, open, onPress }: FoldButtonProps) {
  return (
    <Button className="disclosure__title" expanded={open} onPress={onPress}>
      <Text className="disclosure__words">{title}</Text>
      <Icon name="forward" />
    </Button>
  );
}
