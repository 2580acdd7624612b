import type { Words } from '../../i18n/types';
import { useWords } from '../../i18n/words';
import { Box } from '../../ui/elements';
import { Section } from '../../ui/section';
import { ScreenLinks, type LinkedScreen } from '../../components/screen-links';
import { Screen } from '../../ui/shell/screen';

type Group = keyof Words['services']['groups'];

/** Everything the app does, by kind (R12, R13). */
const GROUPS: readonly { readonly group: Group; readonly entries: readonly LinkedScreen[] }[] = [
  { group: 'permit', entries: ['permit', 'renewal', 'changeOrRenew', 'progress'] },
  { group: 'withoutSignIn', entries: ['preCheck', 'ownPermits', 'papers'] },
  { group: 'counter', entries: ['centres', 'addressChange', 'lostCard', 'applyAnew', 'otherPermits'] },
  { group: 'know', entries: ['questions', 'rules', 'feedback', 'privacy', 'settings'] },
];

export default function Services() {
  const { services } = useWords();
  return (
    <Screen title={services.title} tab="services">
      <Box className="stack stack--wide">
        {GROUPS.map(({ group, entries }) => (
          <Section key={group} title={services.groups[group]}>
            <ScreenLinks entries={entries} />
          </Section>
        ))}
      </Box>
    </Screen>
  );
}
