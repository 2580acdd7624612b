import { useServiceWords } from '../../i18n/service-words';
import type { Decision } from '../../rules/decision';
import { tickPaper } from '../../journey/pre-check/use-pre-check';
import { waiting } from '../../journey/policy/next-window';
import { Answer } from '../../components/result-headline';
import { Counter } from '../../components/result-counter';
import { NextSteps } from '../../components/next-steps';
import { PermitState } from '../../components/permit-state';
import { Reapply, ReplaceCard } from '../../components/result-reapply';
import { Reasons } from '../../components/reasons';
import { Wait } from '../../components/result-too-early';
import { usePreCheckText } from './text';

export interface VerdictProps {
  readonly decision: Decision;
  readonly today: string;
  readonly ticked: Parameters<typeof Counter>[0]['ticked'];
}

/** The answer with what to do, one part for each outcome. None of them says that anything was verified or renewed. */
export function Verdict({ decision, today, ticked }: VerdictProps) {
  const { result } = useServiceWords();
  const { answered, reasons: told } = usePreCheckText();
  const { outcome, reasons, materials, window } = decision;
  const at = { reasons, told };
  switch (outcome) {
    case 'counter':
      return <Counter {...at} groups={materials} ticked={ticked} onTick={tickPaper} />;
    case 'reapply':
      return <Reapply {...at} />;
    case 'replace-card':
      return <ReplaceCard {...at} />;
    case 'in-review':
      return (
        <>
          <Answer tone="info" icon="clock" title={result.inReview.title} lead={result.inReview.lead} />
          <NextSteps steps={result.inReview.todo} />
        </>
      );
    case 'not-applicable': {
      const { title, lead } = reasons.includes('no-permit') ? answered.noPermit : result.notApplicable;
      return (
        <>
          <Answer tone="info" icon="card" title={title} lead={lead} />
          <Reasons reasons={reasons} told={told} />
        </>
      );
    }
    case 'wait':
      return window === null ? null : <Wait {...waiting(window, today)} />;
    // What was answered leaves nothing in the way; records that do not answer, or pass, are no part of it.
    case 'verify-online':
    case 'retry':
    case 'renewed':
      return (
        <>
          <Answer tone="info" icon="check" title={answered.tryOnline.title} lead={answered.tryOnline.lead} />
          {window === null ? null : <PermitState window={window} reasons={reasons} renewedTo={undefined} />}
          <NextSteps steps={answered.tryOnline.steps} />
        </>
      );
  }
}
