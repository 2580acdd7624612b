import { MEASURES } from './observation';
import type { MeasureFact } from './observation';
import type { Range } from './range';
import { firstWhole, lastWhole } from './range';

/** A boundary on the number line: just before a value, or just after it. */
interface Cut {
  readonly value: number;
  readonly after: boolean;
}

export interface RangeFault {
  readonly code: 'gap' | 'overlap' | 'empty-range';
  readonly message: string;
}

/** Checks that the ranges cover every value that the measure can have exactly once. Returns the faults. */
export function checkRanges(ranges: readonly Range[], fact: MeasureFact): readonly RangeFault[] {
  const faults: RangeFault[] = [];
  const spans = ranges.map((range) => ({ begin: begin(range, fact), end: end(range, fact) }));
  const empty = spans.filter((span) => compare(span.begin, span.end) >= 0);
  if (empty.length > 0) faults.push({ code: 'empty-range', message: `${fact}: a range holds no value` });

  let reached: Cut = { value: MEASURES[fact].least, after: false };
  const ordered = spans.filter((span) => !empty.includes(span)).sort((a, b) => compare(a.begin, b.begin));
  for (const span of [...ordered, { begin: nowhere, end: nowhere }]) {
    const order = compare(span.begin, reached);
    if (order > 0)
      faults.push({ code: 'gap', message: `${fact}: nothing covers what lies ${between(reached, span.begin)}` });
    if (order < 0)
      faults.push({ code: 'overlap', message: `${fact}: two ranges cover what lies ${between(span.begin, reached)}` });
    if (compare(span.end, reached) > 0) reached = span.end;
  }
  return faults;
}

const nowhere: Cut = { value: Infinity, after: false };

function begin(range: Range, fact: MeasureFact): Cut {
  const { whole, least } = MEASURES[fact];
  const first = { value: firstWhole(range), after: false };
  const real =
    range.above === undefined ? { value: range.from ?? -Infinity, after: false } : { value: range.above, after: true };
  const cut = whole ? first : real;
  return cut.value < least ? { value: least, after: false } : cut;
}

function end(range: Range, fact: MeasureFact): Cut {
  if (MEASURES[fact].whole) return { value: lastWhole(range) + 1, after: false };
  return range.below === undefined
    ? { value: range.to ?? Infinity, after: range.to !== undefined }
    : { value: range.below, after: false };
}

function compare(a: Cut, b: Cut): number {
  if (a.value === b.value) return Number(a.after) - Number(b.after);
  return a.value < b.value ? -1 : 1;
}

function between(low: Cut, high: Cut): string {
  return `${low.after ? 'above' : 'from'} ${low.value} ${high.after ? 'to' : 'to below'} ${high.value}`;
}
