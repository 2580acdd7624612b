import { bundled } from './bundle';
import { goal } from './measuring';

/** The exports of the rules that the mini-program uses; dayjs is shared and not counted. */
const TAKEN = `
  export { decide } from './src/rules/decide';
  export { policyInForce } from './src/rules/policy-in-force';
  export { notesFor } from './src/rules/notes';
  export { addDays, daysBetween, isCalendarDate, shanghaiDay } from './src/rules/calendar';
`;

export function benchSize(): void {
  const bytes = bundled(TAKEN, { external: ['dayjs', 'dayjs/*'] }).length;
  goal(
    'the rules in the mini-program, min+gz',
    `${(bytes / 1024).toFixed(1)} KB`,
    bytes > 1024 && bytes <= 8 * 1024,
    '<= 8 KB',
  );
}
