import { en } from '../../i18n/guide/progress/en';
import { zhCN } from '../../i18n/guide/progress/zh-CN';
import { bilingual, useText, useWords } from '../../i18n/words';
import { validityPeriods } from '../../journey/renewal/case-progress';
import type { PermitRecordsView } from '../../journey/renewal/permit-records-view';
import { SCREENS } from '../../routes';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { Button } from '../../ui/button';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { FactList } from '../../ui/fact-list';
import { SignedInOnly } from '../../components/signed-in-only';
import { Panel } from '../../ui/panel';
import { Screen } from '../../ui/shell/screen';
import { Case } from './case';

const TEXT = bilingual(zhCN, en);

/** 进度查询: every renewal with its progress, and the permit's validity, period by period (R38, R67). */
export default function Progress() {
  const { entries } = useWords();
  const { view, ways } = usePermitRecords();
  return (
    <Screen title={entries.progress.title} home={SCREENS.services}>
      {view.type === 'ready' ? (
        <Cases records={view.records} onAgain={ways.onRetry} />
      ) : (
        <SignedInOnly obstacle={view} {...ways} />
      )}
    </Screen>
  );
}

interface CasesProps extends Pick<Extract<PermitRecordsView, { type: 'ready' }>, 'records'> {
  readonly onAgain: () => void;
}

function Cases({ records, onAgain }: CasesProps) {
  const text = useText(TEXT);
  const periods = validityPeriods(records);
  return (
    <Box className="stack stack--wide">
      <Paragraph className="body-text">{text.lead}</Paragraph>
      {records.renewals.length === 0 ? (
        <Panel>
          <Paragraph className="body-text">{text.empty}</Paragraph>
        </Panel>
      ) : (
        <List className="stack stack--list">
          {records.renewals.map((renewal) => (
            <Item key={renewal.requestKey}>
              <Case renewal={renewal} text={text} />
            </Item>
          ))}
        </List>
      )}
      <Button onPress={onAgain}>{text.again}</Button>
      <Section title={text.validity}>
        {periods.length === 0 ? (
          <Paragraph className="body-text">{text.noValidity}</Paragraph>
        ) : (
          <Panel>
            {periods.map(({ validFrom, validTo }, place) => (
              <FactList
                key={validTo}
                facts={[{ name: place === 0 ? text.current : text.earlier, value: text.period(validFrom, validTo) }]}
              />
            ))}
          </Panel>
        )}
        <Paragraph className="small-text">{text.onRecord}</Paragraph>
      </Section>
    </Box>
  );
}
