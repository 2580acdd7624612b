import { en } from '../../i18n/guide/address-change/en';
import { zhCN } from '../../i18n/guide/address-change/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { bilingual, useText, useWords } from '../../i18n/words';
import { goBack } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { Button } from '../../ui/button';
import { CounterProcedure } from '../../components/counter-procedure';
import { Screen } from '../../ui/shell/screen';

const TEXT = bilingual(zhCN, en);

/** Explains a change of address and names the place to report it; there is no form here (D14). */
export default function AddressChange() {
  const { entries } = useWords();
  const { result } = useServiceWords();
  const text = useText(TEXT);
  return (
    <Screen
      title={entries.addressChange.title}
      home={SCREENS.permit}
      action={
        <Button
          kind="main"
          onPress={() => {
            goBack(SCREENS.permit);
          }}
        >
          {result.toPermit}
        </Button>
      }
    >
      <CounterProcedure {...text} withPapers />
    </Screen>
  );
}
