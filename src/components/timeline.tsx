import { useServiceWords } from '../i18n/service-words';
import type { Timeline as TimelineView } from '../journey/policy/timeline';
import type { WindowState } from '../rules/decision';
import { Box, Item, List, Text } from '../ui/elements';
import './timeline.scss';

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** Shows the renewal window as a bar and as a list: the bar is decoration, the list is accessible to everyone. */
export function Timeline({ state, stretches, marks }: TimelineView) {
  const { timeline } = useServiceWords();
  const names: Record<WindowState, string> = {
    'too-early': timeline.early,
    open: timeline.open,
    overdue: timeline.overdue,
    lapsed: timeline.lapsed,
  };
  return (
    <Box className="timeline">
      <Box className="timeline__bar" hidden>
        {stretches.map(({ state: part, from, to }) => (
          <Box
            key={part}
            className={`timeline__stretch timeline__stretch--${part}`}
            at={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
        {marks.map(({ what, at }) => (
          <Box key={what} className={`timeline__mark timeline__mark--${what}`} at={{ left: percent(at) }} />
        ))}
      </Box>
      <List className="timeline__dates">
        {marks.map(({ what, date }) => (
          <Item key={what} className={`timeline__date timeline__date--${what}`}>
            <Text className="timeline__what">
              {what === 'today' ? `${timeline.today} · ${names[state]}` : timeline[what]}
            </Text>
            <Text className="timeline__when">{timeline.date(date)}</Text>
          </Item>
        ))}
      </List>
      <Text className="small-text">{timeline.usually}</Text>
    </Box>
  );
}
