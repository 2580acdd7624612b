import type { Words } from '../i18n/types';
import { useWords } from '../i18n/words';
import { Item, List } from '../ui/elements';
import type { IconName } from '../ui/icon';
import { SCREENS } from '../routes';
import { LinkRow } from '../ui/row';

export type LinkedScreen = keyof Words['entries'];

const ICONS: Record<LinkedScreen, IconName> = {
  permit: 'card',
  renewal: 'refresh',
  changeOrRenew: 'copy',
  preCheck: 'check',
  ownPermits: 'calendar',
  papers: 'copy',
  centres: 'place',
  addressChange: 'home',
  lostCard: 'alert',
  applyAnew: 'person',
  otherPermits: 'card',
  progress: 'clock',
  feedback: 'check',
  privacy: 'shield',
  rules: 'info',
  questions: 'info',
  settings: 'dots',
  demonstration: 'refresh',
};

/** Lists screens as rows that link to them. */
export function ScreenLinks({ entries }: { readonly entries: readonly LinkedScreen[] }) {
  const words = useWords();
  return (
    <List className="rows">
      {entries.map((name) => (
        <Item key={name} className="rows__item">
          <LinkRow to={SCREENS[name]} icon={ICONS[name]} {...words.entries[name]} />
        </Item>
      ))}
    </List>
  );
}
