import { useState } from 'react';
import { useText, useWords } from '../../i18n/words';
import { storedInventory, type StoredItem } from '../../journey/stored-inventory';
import { SCREENS } from '../../routes';
import { Box, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { PrivacyContractButton } from '../../ui/privacy-contract-button';
import { Screen } from '../../ui/shell/screen';
import { LinkedSection } from '../../ui/linked-section';
import { ConsentsGiven } from './consents-given';
import { DeleteEverything } from './delete-everything';
import { StoredList } from './stored-list';
import { TEXT } from './text';

const STAYS: readonly StoredItem['stay'][] = ['until-sign-out', 'until-deleted'];

/**
 * Shows what is stored, where and for how long, and the consents given, and lets the person withdraw or delete it all.
 */
export default function Privacy() {
  const { entries } = useWords();
  const text = useText(TEXT);
  const [stored, setStored] = useState(storedInventory);
  return (
    <Screen title={entries.privacy.title} home={SCREENS.mine}>
      <Box className="stack stack--wide">
        <Paragraph className="lead">{text.lead}</Paragraph>
        <Section title={text.storedTitle}>
          {STAYS.map((stay) => (
            <StoredList key={stay} things={stored.filter((each) => each.stay === stay)} until={text.stays[stay]} />
          ))}
          <Paragraph className="small-text">{text.elsewhere}</Paragraph>
        </Section>
        <ConsentsGiven />
        <LinkedSection id="never" title={text.neverTitle}>
          <Paragraph className="body-text">{text.never}</Paragraph>
          <PrivacyContractButton words={text.contract} failed={text.contractFailed} />
        </LinkedSection>
        <DeleteEverything
          onDeleted={() => {
            const left = storedInventory();
            setStored(left);
            return left.every(({ isHere }) => !isHere);
          }}
        />
      </Box>
    </Screen>
  );
}
