import { useWords, type Words } from '../i18n/words';
import { Item, List } from '../ui/elements';
import type { IconName } from '../ui/icon';
import { LinkRow } from '../ui/row';

export type EntryName = keyof Words['entries'];

const ICONS: Record<EntryName, IconName> = {
  permit: 'card',
  renewal: 'refresh',
  changes: 'copy',
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
  settings: 'dots',
  demonstration: 'refresh',
};

interface EntryListProps<Name extends EntryName> {
  readonly entries: readonly Name[];
  /** Where each leads. */
  readonly to: Readonly<Record<Name, string>>;
}

/** Screens as lines that lead to them. */
export function EntryList<Name extends EntryName>({ entries, to }: EntryListProps<Name>) {
  const words = useWords();
  return (
    <List className="rows">
      {entries.map((name) => (
        <Item key={name} className="rows__item">
          <LinkRow to={to[name]} icon={ICONS[name]} {...words.entries[name]} />
        </Item>
      ))}
    </List>
  );
}
