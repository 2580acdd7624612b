import { findingInWords } from '../i18n/finding-in-words';
import { useServiceWords } from '../i18n/service-words';
import type { ServiceWords } from '../i18n/types';
import { Box, Item, List, Text } from '../ui/elements';
import './finding-list.scss';
import { Icon, type IconName } from '../ui/icon';

type Result = keyof ServiceWords['law']['findingResults'];
type Fact = Parameters<typeof findingInWords>[1];

export interface FindingListProps {
  readonly findings: readonly {
    readonly clause: string;
    readonly source: keyof ServiceWords['law']['sourceSections'];
    readonly fact: Fact | 'unknown';
    readonly required: string;
    readonly found: string;
    readonly result: Result;
  }[];
  /** Words for where a value comes from; by default, that it was found on record. */
  readonly found?: ((what: string) => string) | undefined;
}

const ICONS: Record<Result, IconName> = { met: 'check', 'not-met': 'cross', 'not-judged': 'dots' };

/**
 * Lists every clause of the law in order: met, not met or not judged, with what it requires and what was found (R39).
 */
export function FindingList({ findings, found: foundWords }: FindingListProps) {
  const { law, findings: words } = useServiceWords();
  const wordsOf = foundWords ?? words.found;
  const clauses: Readonly<Record<string, string>> = law.clauses;
  return (
    <List className="finding-list">
      {findings.map(({ clause, source, fact, required, found, result }) => (
        <Item key={clause} className={`finding-list__finding finding-list__finding--${result}`}>
          <Icon name={ICONS[result]} />
          <Box className="finding-list__words">
            <Text>{clauses[clause] ?? clause}</Text>
            <Text className="small-text">
              {law.findingResults[result]}
              {fact === 'unknown' || result === 'not-judged' ? '' : ` · ${wordsOf(findingInWords(found, fact, words))}`}
            </Text>
            {fact === 'unknown' ? null : (
              <Text className="small-text">{words.required(findingInWords(required, fact, words))}</Text>
            )}
            <Text className="small-text">{law.sourceSections[source]}</Text>
          </Box>
        </Item>
      ))}
    </List>
  );
}
