import { en } from '../../i18n/guide/apply-anew/en';
import { zhCN } from '../../i18n/guide/apply-anew/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { bilingual, useText, useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { CounterProcedure } from '../../components/counter-procedure';
import { Screen } from '../../ui/shell/screen';

const TEXT = bilingual(zhCN, en);

/** What may spare somebody a new application. */
const ASK_FIRST = ['late-renewal-after-60-days', 'household-registered', 'restored-for-good-reason'] as const;

/** 重新申领: whom to ask first, how to apply, and what may be lost meanwhile (R22 to R24). */
export default function ApplyAnew() {
  const { entries } = useWords();
  const { law, result } = useServiceWords();
  const text = useText(TEXT);
  const { reapply } = result;
  return (
    <Screen title={entries.applyAnew.title} home={SCREENS.services}>
      <CounterProcedure
        lead={text.lead}
        parts={[
          { title: text.askFirst, lines: ASK_FIRST.map((note) => law.notes[note]) },
          { title: text.steps, lines: reapply.todo, inOrder: true },
          { title: reapply.lostTitle, lines: reapply.lost },
          { title: text.papers, lines: text.papersLines },
          { title: text.fee, lines: text.feeLines },
        ]}
      />
    </Screen>
  );
}
