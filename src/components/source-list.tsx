import { useServiceWords } from '../i18n/service-words';
import type { ServiceWords } from '../i18n/types';
import type { RecordName } from '../rules/facts';
import { Box, Item, List, Text } from '../ui/elements';
import { Icon, type IconName } from '../ui/icon';
import './source-list.scss';

type Progress = keyof ServiceWords['verification']['states'];

const ICONS: Record<Progress, IconName> = {
  waiting: 'dots',
  checking: 'refresh',
  unchanged: 'check',
  changed: 'alert',
  abnormal: 'alert',
  'needs-review': 'person',
  unavailable: 'cross',
};

/** Lists the four sources of a verification, each with its state as a word and a shape; changes are read out. */
export function SourceList({
  sources,
}: {
  readonly sources: readonly { readonly name: RecordName; readonly progress: Progress }[];
}) {
  const service = useServiceWords();
  const answered = sources.filter(({ progress }) => progress !== 'waiting' && progress !== 'checking');
  return (
    <Box>
      {/* One line is added per answered source, so that a screen reader reads only the new one. */}
      <Box className="visually-hidden" live>
        {answered.map(({ name, progress }) => (
          <Text key={name}>
            {service.verification.answered(service.law.sources[name].name, service.verification.states[progress])}
          </Text>
        ))}
      </Box>
      <List className="source-list">
        {sources.map(({ name, progress }) => (
          <Item key={name} className={`source-list__source source-list__source--${progress}`}>
            <Text className="source-list__name">{service.law.sources[name].name}</Text>
            <Text className="source-list__state">{service.verification.states[progress]}</Text>
            <Icon name={ICONS[progress]} />
          </Item>
        ))}
      </List>
    </Box>
  );
}
