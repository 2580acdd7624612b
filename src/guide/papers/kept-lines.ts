import type { zhCN } from '../../i18n/guide/papers/zh-CN';
import type { ServiceWords } from '../../i18n/words';
import type { OwnPapers, Papers } from '../../journey/own-papers';

/** The list as lines of a text: each group with what it asks for, below it its papers with their ticks. */
export function keptLines(
  groups: Papers,
  ticked: OwnPapers['ticked'],
  { law, result }: ServiceWords,
  text: typeof zhCN,
): readonly string[] {
  return groups.flatMap(({ group, need, items, for: housing }) => {
    const name = law.paperGroups[group];
    return [
      text.groupLine(housing ? result.papersFor(name, law.housings[housing]) : name, law.paperNeeds[need]),
      ...items.map((paper) => text.line(law.papers[paper], ticked.includes(paper))),
    ];
  });
}
