import { findingInWords } from '../../i18n/finding-in-words';
import { useServiceWords } from '../../i18n/service-words';
import type { RuledClause } from '../../journey/policy/published-rules';
import { Item, List, Text } from '../../ui/elements';

/** Clauses, each with what it requires and where it comes from. */
export function ClauseList({ clauses }: { readonly clauses: readonly RuledClause[] }) {
  const { law, findings } = useServiceWords();
  return (
    <List className="bullets">
      {clauses.map(({ id, fact, source, required, reasons }) => (
        <Item key={id} className="rules__item">
          <Text>{law.clauses[id]}</Text>
          <Text className="small-text">
            {findings.required(reasons.length === 0 ? findings.any : findingInWords(required, fact, findings))}
          </Text>
          <Text className="small-text">{law.sourceSections[source]}</Text>
        </Item>
      ))}
    </List>
  );
}
