import { useWords } from '../i18n/words';
import type { Reason, Window, WindowState } from '../rules/decision';
import { DayCount } from './day-count';
import { Box, Paragraph } from '../ui/elements';
import { Notice, type Tone } from '../ui/notice';
import './permit-state.scss';

export interface PermitStateProps {
  /** The renewal window; `not-judged` if something else decides. Dates are `YYYY-MM-DD`. */
  readonly window: Window | 'not-judged';
  readonly reasons: readonly Reason[];
  /** The new last day, if the permit has been renewed this cycle. */
  readonly renewedTo: string | undefined;
}

/** Shows the state of a permit as a sentence, a number, a colour and a shape. */
export function PermitState({ window, reasons, renewedTo }: PermitStateProps) {
  const words = useWords();
  if (renewedTo !== undefined) return <Notice tone="passed" title={words.permit.renewedAlready(renewedTo)} />;
  if (window === 'not-judged') {
    return (
      <Box className="permit-state">
        {reasons.map((reason) => (
          <Notice
            key={reason}
            tone={reason === 'in-review' ? 'info' : 'attention'}
            title={words.reasons[reason].title}
          />
        ))}
      </Box>
    );
  }
  const { sentence, count } = words.windowStates[window.state](window);
  const conditions = reasons.filter((reason) => reason !== 'too-early' && reason !== 'lapsed');
  return (
    <Box className="permit-state permit-state--window">
      <DayCount day={window.day} count={count} tone={conditions.length > 0 ? 'attention' : toneOf(window)} />
      <Paragraph className="lead">{conditions.length > 0 ? words.counterSentence : sentence}</Paragraph>
      {conditions.map((reason) => (
        <Notice key={reason} tone="attention" title={words.reasons[reason].title} />
      ))}
    </Box>
  );
}

function toneOf({ state, day }: { readonly state: WindowState; readonly day: number }): Tone {
  switch (state) {
    case 'too-early':
      return 'info';
    case 'open':
      return day < 0 ? 'passed' : 'attention';
    case 'overdue':
      return 'attention';
    case 'lapsed':
      return 'stop';
  }
}
