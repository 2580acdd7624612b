import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { en } from '../../i18n/guide/papers/en';
import { zhCN } from '../../i18n/guide/papers/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { bilingual, useText, useWords } from '../../i18n/words';
import {
  circumstancesIn,
  notesOnPapers,
  papersFor,
  storeOwnPapers,
  readOwnPapers,
  type OwnPapers,
} from '../../journey/policy/own-papers';
import { citedNotes } from '../../journey/policy/cited-notes';
import { placed } from '../../journey/policy/placed-notes';
import { SCREENS } from '../../routes';
import { withTick } from '../../journey/renewal/ticked-papers';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { Hotline } from '../../components/hotline';
import { Notice } from '../../ui/notice';
import { PolicyBoundary } from '../../components/policy-boundary';
import { NoteList } from '../../components/note-list';
import { PaperList } from '../../components/paper-list';
import { Screen } from '../../ui/shell/screen';
import { ExportActions } from '../../ui/export-actions';
import { TitledChoice } from '../../ui/titled-choice';
import { WhereToGo } from '../../components/where-to-go';
import { EVIDENCE } from '../evidence-text';
import { notesAsText } from '../notes-as-text';
import { papersAsText } from './papers-as-text';

const TEXT = bilingual(zhCN, en);
const HOUSINGS = ['rented', 'owned', 'dormitory', 'relative', 'unsure'] as const;
const OCCUPATIONS = ['employed', 'studying', 'neither', 'unsure'] as const;

/** The papers for the counter by home and work (R50 to R61), stored on this device without an account. */
export default function Papers() {
  const { entries } = useWords();
  return (
    <Screen title={entries.papers.title} home={SCREENS.services}>
      <PolicyBoundary>{(policy, today) => <OwnPaperList policy={policy} today={today} />}</PolicyBoundary>
    </Screen>
  );
}

function OwnPaperList({ policy, today }: { readonly policy: Policy; readonly today: CalendarDate }) {
  const service = useServiceWords();
  const { language } = useWords();
  const text = useText(TEXT);
  const evidence = useText(EVIDENCE);
  const params = useRouter().params;
  const [own, setOwn] = useState<OwnPapers>(() => {
    const stored = readOwnPapers();
    return { ...stored, circumstances: { ...stored.circumstances, ...circumstancesIn(params) } };
  });
  const [stored, setStored] = useState(true);
  const [cleared, setCleared] = useState<OwnPapers['ticked']>([]);
  const change = (changed: OwnPapers) => {
    setOwn(changed);
    setStored(storeOwnPapers(changed));
  };
  const { circumstances, ticked } = own;
  const groups = papersFor(circumstances, policy);
  const noted = notesOnPapers(groups, circumstances, policy, today);
  const notes = placed(noted);
  const listed = new Set(groups.flatMap(({ items }) => items));
  const ready = ticked.filter((paper) => listed.has(paper));

  return (
    <Box className="stack stack--wide">
      <Paragraph className="lead">{text.lead}</Paragraph>
      <TitledChoice
        id="housing"
        label={text.housing}
        choices={HOUSINGS.map((id) => ({ id, words: text.housings[id] }))}
        chosen={circumstances.housing ?? 'unsure'}
        onChoose={(id) => {
          // “Not sure” is not a kind of home, so it clears the choice.
          change({ ...own, circumstances: circumstancesIn({ ...circumstances, housing: id }) });
        }}
      />
      <TitledChoice
        id="occupation"
        label={text.occupation}
        choices={OCCUPATIONS.map((id) => ({ id, words: text.occupations[id] }))}
        chosen={circumstances.occupation ?? 'unsure'}
        onChoose={(id) => {
          change({ ...own, circumstances: circumstancesIn({ ...circumstances, occupation: id }) });
        }}
      />
      <Section title={text.listTitle}>
        <Paragraph className="small-text">{text.ready(ready.length, listed.size)}</Paragraph>
        {stored ? null : <Notice tone="attention" title={text.notStored} urgent />}
        <PaperList
          groups={groups}
          notes={notes.byPaper}
          ticked={ticked}
          onTick={(paper, isReady) => {
            setCleared([]);
            change({ ...own, ticked: withTick(ticked, paper, isReady) });
          }}
        />
        {ticked.length > 0 ? (
          <Button
            onPress={() => {
              setCleared(ticked);
              change({ ...own, ticked: [] });
            }}
          >
            {text.clear}
          </Button>
        ) : null}
        {cleared.length > 0 ? (
          <Button
            onPress={() => {
              change({ ...own, ticked: cleared });
              setCleared([]);
            }}
          >
            {text.undo}
          </Button>
        ) : null}
        <Box className="visually-hidden" live>
          {cleared.length > 0 ? text.cleared : ''}
        </Box>
        <Paragraph className="small-text">{service.result.papersAsk}</Paragraph>
      </Section>
      <NoteList notes={notes.general} />
      <Section title={text.takeTitle}>
        <ExportActions
          title={text.storedTitle}
          lines={[
            text.madeOn(service.timeline.date(today)),
            ...papersAsText(groups, ticked, service, text),
            ...notesAsText(citedNotes(noted), language, service, evidence),
            service.result.papersAsk,
          ]}
          mark={text.mark}
        />
      </Section>
      <WhereToGo />
      <Box className="stack">
        <Hotline />
        <Paragraph className="small-text">{service.result.official}</Paragraph>
      </Box>
    </Box>
  );
}
