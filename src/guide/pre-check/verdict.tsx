import { useServiceWords } from '../../i18n/service-words';
import type { Decision } from '../../rules/decision';
import { tickPaper } from '../../journey/pre-check/use-pre-check';
import type { PlacedNotes } from '../../journey/policy/placed-notes';
import { nextWindow } from '../../journey/policy/next-window';
import { ResultHeadline } from '../../components/result-headline';
import { NoteList } from '../../components/note-list';
import { CounterResult } from '../../components/result-counter';
import { NextSteps } from '../../components/next-steps';
import { PermitState } from '../../components/permit-state';
import { NotApplicableResult } from '../../components/result-not-applicable';
import { ReapplyResult, ReplaceCardResult } from '../../components/result-reapply';
import { TooEarlyResult } from '../../components/result-too-early';
import { usePreCheckText } from './text';

export interface VerdictProps {
  readonly decision: Decision;
  readonly today: string;
  readonly notes: PlacedNotes;
  readonly ticked: Parameters<typeof CounterResult>[0]['ticked'];
}

/**
 * Shows the answer and what to do, with one part per outcome. None of them claims that anything was verified or renewed.
 */
export function Verdict({ decision, today, notes, ticked }: VerdictProps) {
  const { result } = useServiceWords();
  const { answered, reasons: overrides } = usePreCheckText();
  const { outcome, reasons, materials, window } = decision;
  const at = { reasons, overrides, notes };
  switch (outcome) {
    case 'counter':
      return <CounterResult {...at} groups={materials} ticked={ticked} onTick={tickPaper} />;
    case 'reapply':
      return <ReapplyResult {...at} />;
    case 'replace-card':
      return <ReplaceCardResult {...at} />;
    case 'in-review':
      return (
        <>
          <ResultHeadline tone="info" icon="clock" title={result.inReview.title} lead={result.inReview.lead} />
          <NextSteps steps={result.inReview.todo} />
          <NoteList notes={notes.general} />
        </>
      );
    case 'not-applicable': {
      const { title, lead } = reasons.includes('no-permit') ? answered.noPermit : result.notApplicable;
      return <NotApplicableResult {...at} title={title} lead={lead} />;
    }
    case 'wait':
      return window === null ? null : (
        <>
          <TooEarlyResult {...nextWindow(window, today)} />
          <NoteList notes={notes.general} />
        </>
      );
    // No answer stands in the way of the online check, whose own outcome is not known here.
    case 'verify-online':
    case 'retry':
    case 'renewed':
      return (
        <>
          <ResultHeadline tone="info" icon="check" title={answered.tryOnline.title} lead={answered.tryOnline.lead} />
          {window === null ? null : <PermitState window={window} reasons={reasons} renewedTo={undefined} />}
          <NoteList notes={notes.general} />
          <NextSteps steps={answered.tryOnline.steps} />
        </>
      );
  }
}
