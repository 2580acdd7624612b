import { useWords, type Words } from '../i18n/words';
import { Checkbox } from './checkbox';
import { Box, Heading, Text } from './elements';
import './paper-list.scss';

type Paper = keyof Words['law']['papers'];

export interface PaperListProps {
  readonly groups: readonly {
    readonly group: keyof Words['law']['paperGroups'];
    readonly need: keyof Words['law']['paperNeeds'];
    readonly items: readonly Paper[];
    readonly for?: keyof Words['law']['housings'];
  }[];
  /** Those that the person has ready. */
  readonly ticked: readonly Paper[];
  readonly onTick: (paper: Paper, ready: boolean) => void;
}

/** The papers for the counter as a tick list; whether all or one of a group is needed stands above it (R50-R60). */
export function PaperList({ groups, ticked, onTick }: PaperListProps) {
  const { law, result } = useWords();
  return (
    <Box className="paper-list">
      {groups.map(({ group, need, items, for: housing }) => {
        const name = law.paperGroups[group];
        const title = housing ? result.papersFor(name, law.housings[housing]) : name;
        return (
          <Box key={title} className="paper-list__group" role="group" label={title}>
            <Box className="paper-list__head">
              <Heading level={3} className="paper-list__title">
                {title}
              </Heading>
              <Text className="paper-list__need">{law.paperNeeds[need]}</Text>
            </Box>
            {items.map((paper) => (
              <Checkbox
                key={paper}
                checked={ticked.includes(paper)}
                onChange={(ready) => {
                  onTick(paper, ready);
                }}
              >
                {law.papers[paper]}
              </Checkbox>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}
