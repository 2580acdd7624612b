import { useState } from 'react';
import { en } from '../../i18n/guide/settings/en';
import { zhCN } from '../../i18n/guide/settings/zh-CN';
import { bilingual, useEnglish, useText, useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { Checkbox } from '../../ui/checkbox';
import { Box, Paragraph } from '../../ui/elements';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { prefer, TEXT_SIZES, usePreferences, type Preferences } from '../../ui/shell/preferences';
import { Screen } from '../../ui/shell/screen';
import { LinkedSection } from '../../ui/linked-section';
import { TitledChoice } from '../../ui/titled-choice';

const TEXT = bilingual(zhCN, en);
const LANGUAGES = ['zh', 'en'] as const;

/** Sets the app's look and language; every change shows at once. */
export default function Settings() {
  const { entries } = useWords();
  const text = useText(TEXT);
  const { language, textSize, elder } = usePreferences();
  const fetching = useEnglish() === 'loading';
  const [stored, setStored] = useState(true);
  const change = (preference: Partial<Preferences>) => {
    setStored(prefer(preference));
  };
  return (
    <Screen title={entries.settings.title} home={SCREENS.mine}>
      <Box className="stack stack--wide">
        {stored ? null : <Notice tone="attention" title={text.notStored} urgent />}
        <LinkedSection id="elder" title={text.elder}>
          <Panel>
            <Checkbox
              checked={elder}
              onChange={(checked) => {
                change({ elder: checked });
              }}
            >
              {text.elderOn}
            </Checkbox>
            <Paragraph className="small-text">{text.elderHint}</Paragraph>
          </Panel>
        </LinkedSection>
        <TitledChoice
          id="text-size"
          label={text.textSize}
          choices={TEXT_SIZES.map((id) => ({ id, words: text.textSizes[id] }))}
          chosen={textSize}
          onChoose={(id) => {
            change({ textSize: id });
          }}
        >
          <Panel>
            <Paragraph className="small-text">{text.sampleLabel}</Paragraph>
            <Paragraph className="lead">{text.sample}</Paragraph>
          </Panel>
          <Paragraph className="small-text">{text.phone}</Paragraph>
        </TitledChoice>
        <TitledChoice
          id="language"
          label={text.language}
          choices={LANGUAGES.map((id) => ({ id, words: text.languages[id] }))}
          chosen={language}
          onChoose={(id) => {
            change({ language: id });
          }}
        >
          <Box live>{fetching ? text.loading : ''}</Box>
        </TitledChoice>
      </Box>
    </Screen>
  );
}
