import { useState } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { useText } from '../../i18n/words';
import type { PermitRecords } from '../../citizen/citizen-records';
import { renewalLine } from '../../journey/renewal/renewal-line';
import type { Demonstration } from '../../citizen/mock/demonstration';
import { Box, Paragraph } from '../../ui/elements';
import { TitledChoice } from '../../ui/titled-choice';
import { TEXT } from './text';

type Rating = Parameters<Demonstration['rate']>[1];

const LEVELS: readonly Rating[] = ['very-good', 'good', 'fair', 'poor', 'very-poor'];

interface RateRenewalProps {
  readonly renewal: PermitRecords['renewals'][number];
  readonly demonstration: Demonstration;
}

/** Shows one renewal with its single rating; a new choice replaces the old one. */
export function RateRenewal({ renewal, demonstration }: RateRenewalProps) {
  const text = useText(TEXT);
  const { records } = useServiceWords();
  const { reference, startedOn, state } = renewalLine(renewal);
  const [rating, setRating] = useState<Rating | 'none'>(() => demonstration.ratingOf(reference));
  const [announcement, setAnnouncement] = useState('');
  return (
    <TitledChoice
      id={`rating-${reference}`}
      label={records.startedOn(startedOn, reference)}
      choices={LEVELS.map((id) => ({ id, words: text.levels[id] }))}
      chosen={rating === 'none' ? undefined : rating}
      onChoose={(level) => {
        const noted = demonstration.rate(reference, level);
        if (noted) setRating(level);
        setAnnouncement(
          !noted ? text.notStored : level === 'poor' || level === 'very-poor' ? text.poorly : text.thanks,
        );
      }}
    >
      <Paragraph className="small-text">{records.states[state]}</Paragraph>
      <Box live>{announcement}</Box>
    </TitledChoice>
  );
}
