import { Box, Text } from '../ui/elements';
import './day-count.scss';
import type { Tone } from '../ui/notice';

interface DaysProps {
  /** Days since the last valid day; negative before it. */
  readonly day: number;
  /** The words after the number: 天后到期. */
  readonly count: string;
  readonly tone: Tone;
}

/** Shows the number of days in large type. On the day itself, only the words. */
export function DayCount({ day, count, tone }: DaysProps) {
  return (
    <Box className={`day-count day-count--${tone}`}>
      {day === 0 ? null : <Text className="day-count__number">{String(Math.abs(day))}</Text>}
      <Text className={day === 0 ? 'day-count__alone' : 'day-count__count'}>{count}</Text>
    </Box>
  );
}
