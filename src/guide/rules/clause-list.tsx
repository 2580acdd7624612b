import { findingInWords } from '../../i18n/finding-in-words';
import { useServiceWords } from '../../i18n/service-words';
import { useText } from '../../i18n/words';
import type { RuledClause } from '../../journey/policy/published-rules';
import { Item, List, Text } from '../../ui/elements';
import { TEXT } from './rules-text';

/** Clauses, each with what it requires and where it comes from. */
export function ClauseList({ clauses }: { readonly clauses: readonly RuledClause[] }) {
  const { law, findings } = useServiceWords();
  const text = useText(TEXT);
  return (
    <List className="bullets">
      {clauses.map(({ id, fact, source, requirement, required, reasons }) => (
        <Item key={id} className="rules__item">
          <Text>{law.clauses[id]}</Text>
          <Text className="small-text">
            {findings.required(reasons.length === 0 ? findings.any : findingInWords(required, fact, findings))}
          </Text>
          <Text className="small-text">{text.source(law.sourceSections[source], requirement)}</Text>
        </Item>
      ))}
    </List>
  );
}
