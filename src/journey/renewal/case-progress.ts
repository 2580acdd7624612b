import type { PermitRecords, Renewal, SourceProgress, ValidityPeriod } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { Outcome } from '../../rules/decision';
import { RECORD_NAMES, type CalendarDate, type RecordName } from '../../rules/facts';

/** The progress of one renewal (进度查询, R67): when it was submitted, each source, and how it ended. */
export interface CaseProgress {
  readonly sources: readonly { readonly source: RecordName; readonly progress: SourceProgress }[];
  readonly end:
    | { readonly type: 'checking' | 'under-review' }
    | { readonly type: 'concluded'; readonly outcome: Outcome; readonly on: CalendarDate };
}

export function caseProgress(renewal: Renewal): CaseProgress {
  const { sources } = renewal;
  return {
    sources: RECORD_NAMES.map((source) => ({ source, progress: sources[source] })),
    end:
      renewal.status === 'concluded'
        ? { type: 'concluded', outcome: renewal.decision.outcome, on: shanghaiDay(renewal.concludedAt) }
        : { type: renewal.status },
  };
}

/** Returns the permit's validity periods, as far as they are on record, newest first (R38). */
export function validityPeriods({ permit: { permit }, renewals }: PermitRecords): readonly ValidityPeriod[] {
  if (permit === null) return [];
  const before = renewals
    .filter((renewal) => renewal.status === 'concluded' && renewal.decision.outcome === 'renewed')
    .map((renewal) => renewal.before);
  return [{ validFrom: permit.validFrom, validTo: permit.validTo }, ...before];
}
