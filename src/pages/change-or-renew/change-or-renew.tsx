import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import { Screen } from '../../ui/shell/screen';

/** 居住证信息变更/签注: leads to 续签 or 延期, one journey under two names (R13, R14). */
export default function ChangeOrRenew() {
  const { permit } = useWords();
  const { changes } = useServiceWords();
  return (
    <Screen title={changes.title} home={SCREENS.permit}>
      <Box className="stack">
        <Paragraph className="lead">{changes.question}</Paragraph>
        <List className="rows">
          <Item className="rows__item">
            <LinkRow to={SCREENS.renewal} icon="refresh" title={permit.actions.renew} hint={changes.renewHint} />
          </Item>
          <Item className="rows__item">
            <LinkRow to={SCREENS.renewal} icon="calendar" title={permit.actions.extend} hint={changes.extendHint} />
          </Item>
          <Item className="rows__item">
            <LinkRow to={SCREENS.addressChange} icon="place" title={changes.address} hint={changes.addressHint} />
          </Item>
        </List>
      </Box>
    </Screen>
  );
}
