import { en } from '../../i18n/guide/lost-card/en';
import { zhCN } from '../../i18n/guide/lost-card/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { bilingual, useText, useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { CounterProcedure } from '../../components/counter-procedure';
import { Screen } from '../../ui/shell/screen';

const TEXT = bilingual(zhCN, en);

/** Lost or damaged card: a new card first, then the renewal (D11). */
export default function LostCard() {
  const { entries } = useWords();
  const { law } = useServiceWords();
  const text = useText(TEXT);
  return (
    <Screen title={entries.lostCard.title} home={SCREENS.services}>
      <CounterProcedure
        lead={text.lead}
        parts={[...text.parts, { title: text.fee, lines: [law.notes['replacement-costs']] }]}
      />
    </Screen>
  );
}
