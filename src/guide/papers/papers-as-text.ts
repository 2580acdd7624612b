import type { zhCN } from '../../i18n/guide/papers/zh-CN';
import { paperGroupTitle } from '../../i18n/paper-group-title';
import type { ServiceWords } from '../../i18n/types';
import type { OwnPapers } from '../../journey/policy/own-papers';
import type { Materials } from '../../rules/decision';

/** Returns the list as lines of text: each group with its requirement, followed by its papers with their ticks. */
export function papersAsText(
  groups: readonly Materials[],
  ticked: OwnPapers['ticked'],
  service: ServiceWords,
  text: typeof zhCN,
): readonly string[] {
  const { law } = service;
  return groups.flatMap(({ group, need, items, for: housing }) => [
    text.groupLine(paperGroupTitle(group, housing, service), law.paperNeeds[need]),
    ...items.map((paper) => text.line(law.papers[paper], ticked.includes(paper))),
  ]);
}
