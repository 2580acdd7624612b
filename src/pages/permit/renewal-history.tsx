import { useServiceWords } from '../../i18n/service-words';
import type { PermitRecords } from '../../citizen/citizen-records';
import { renewalLine } from '../../journey/renewal/renewal-line';
import { Item, List, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { LinkRow } from '../../ui/row';

/** Lists every past and running renewal, newest first (R38, R67). */
export function RenewalHistory({ renewals }: Pick<PermitRecords, 'renewals'>) {
  const { records } = useServiceWords();
  return (
    <Section title={records.title}>
      {renewals.length === 0 ? (
        <Paragraph className="small-text">{records.empty}</Paragraph>
      ) : (
        <List className="rows">
          {renewals.map(renewalLine).map(({ reference, startedOn, state, screen }) => (
            <Item key={reference} className="rows__item">
              <LinkRow
                to={screen}
                icon="clock"
                title={records.states[state]}
                hint={records.startedOn(startedOn, reference)}
              />
            </Item>
          ))}
        </List>
      )}
    </Section>
  );
}
