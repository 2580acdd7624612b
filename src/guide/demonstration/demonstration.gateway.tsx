import { SCREENS } from '../../routes';
import { bilingual, useText } from '../../i18n/words';
import { en } from '../../i18n/guide/demonstration/gateway-en';
import { zhCN } from '../../i18n/guide/demonstration/gateway-zh-CN';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/shell/screen';

const TEXT = bilingual(zhCN, en);

/** Says where the records of the demonstration are: the app can neither disturb nor delete what a gateway stores. */
export default function DemonstrationSettings() {
  const text = useText(TEXT);
  return (
    <Screen title={text.title} home={SCREENS.home}>
      <Paragraph className="body-text">{text.lead}</Paragraph>
      <Paragraph className="body-text">{text.reset}</Paragraph>
    </Screen>
  );
}
