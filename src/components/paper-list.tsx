import { Fragment } from 'react';
import { paperGroupTitle } from '../i18n/paper-group-title';
import { useServiceWords } from '../i18n/service-words';
import type { ServiceWords } from '../i18n/types';
import { Checkbox } from '../ui/checkbox';
import { Box, Heading, Paragraph, Text } from '../ui/elements';
import './paper-list.scss';

type Paper = keyof ServiceWords['law']['papers'];

export interface PaperListProps {
  readonly groups: readonly {
    readonly group: keyof ServiceWords['law']['paperGroups'];
    readonly need: keyof ServiceWords['law']['paperNeeds'];
    readonly items: readonly Paper[];
    readonly for?: keyof ServiceWords['law']['housings'];
  }[];
  /** What to know about a paper before it is brought. */
  readonly notes?: Readonly<Partial<Record<Paper, readonly (keyof ServiceWords['law']['notes'])[]>>>;
  /** The papers that the person has ready. */
  readonly ticked: readonly Paper[];
  readonly onTick: (paper: Paper, ready: boolean) => void;
}

/** Shows the papers for the counter as a checklist; each group says whether all or one of them is needed (R50-R60). */
export function PaperList({ groups, notes = {}, ticked, onTick }: PaperListProps) {
  const service = useServiceWords();
  const { law } = service;
  return (
    <Box className="paper-list">
      {groups.map(({ group, need, items, for: housing }) => {
        const title = paperGroupTitle(group, housing, service);
        return (
          <Box key={title} className="paper-list__group" role="group" label={title}>
            <Box className="paper-list__head">
              <Heading level={3} className="paper-list__title">
                {title}
              </Heading>
              <Text className="paper-list__need">{law.paperNeeds[need]}</Text>
            </Box>
            {items.map((paper) => (
              <Fragment key={paper}>
                <Checkbox
                  checked={ticked.includes(paper)}
                  onChange={(ready) => {
                    onTick(paper, ready);
                  }}
                >
                  {law.papers[paper]}
                </Checkbox>
                {notes[paper]?.map((note) => (
                  <Paragraph key={note} className="paper-list__note">
                    {law.notes[note]}
                  </Paragraph>
                ))}
              </Fragment>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}
