import { Text } from './elements';
import './icon.scss';

export type IconName =
  | 'alert'
  | 'back'
  | 'calendar'
  | 'card'
  | 'check'
  | 'clock'
  | 'copy'
  | 'cross'
  | 'dots'
  | 'forward'
  | 'home'
  | 'info'
  | 'person'
  | 'place'
  | 'refresh'
  | 'search'
  | 'shield';

/** Decoration beside words that say the same; takes the colour and size of the text around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Text className={`icon icon--${name}`} hidden />;
}
