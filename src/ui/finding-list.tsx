import { useWords, type Words } from '../i18n/words';
import { Box, Item, List, Text } from './elements';
import './finding-list.scss';
import { Icon, type IconName } from './icon';

type Result = keyof Words['law']['findingResults'];

export interface FindingListProps {
  readonly findings: readonly {
    readonly clause: string;
    readonly source: keyof Words['law']['sourceSections'];
    readonly result: Result;
  }[];
}

const ICONS: Record<Result, IconName> = { met: 'check', 'not-met': 'cross', 'not-judged': 'dots' };

/** Every clause of the law in its order: met, not met, or not judged. */
export function FindingList({ findings }: FindingListProps) {
  const { law } = useWords();
  const clauses: Readonly<Record<string, string>> = law.clauses;
  return (
    <List className="finding-list">
      {findings.map((finding) => (
        <Item key={finding.clause} className={`finding-list__finding finding-list__finding--${finding.result}`}>
          <Icon name={ICONS[finding.result]} />
          <Box className="finding-list__words">
            <Text>{clauses[finding.clause] ?? finding.clause}</Text>
            <Text className="small-text">
              {law.findingResults[finding.result]} · {law.sourceSections[finding.source]}
            </Text>
          </Box>
        </Item>
      ))}
    </List>
  );
}
