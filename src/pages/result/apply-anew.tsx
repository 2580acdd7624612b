import { useWords } from '../../i18n/words';
import type { Decision } from '../../journey/result-view';
import { Answer } from '../../ui/answer';
import { Box, Heading, Item, List } from '../../ui/elements';
import { NumberedSteps } from '../../ui/steps';
import { Reasons } from './reasons';

/** 重新申领: what to ask first, what to do, and what is lost meanwhile (R22-R24). */
export function Reapply({ decision }: { readonly decision: Decision }) {
  const { result } = useWords();
  const { reapply } = result;
  return (
    <>
      <Answer tone="stop" icon="alert" title={reapply.title} lead={reapply.lead} />
      <Next steps={reapply.todo} />
      <Reasons reasons={decision.reasons} />
      <Box className="stack">
        <Heading level={2} className="section-title">
          {reapply.lostTitle}
        </Heading>
        <List className="bullets">
          {reapply.lost.map((right) => (
            <Item key={right}>{right}</Item>
          ))}
        </List>
      </Box>
    </>
  );
}

/** Lost or damaged: a new card first. */
export function ReplaceCard({ decision }: { readonly decision: Decision }) {
  const { replaceCard } = useWords().result;
  return (
    <>
      <Answer tone="attention" icon="card" title={replaceCard.title} lead={replaceCard.lead} />
      <Next steps={replaceCard.todo} />
      <Reasons reasons={decision.reasons} />
    </>
  );
}

function Next({ steps }: { readonly steps: readonly string[] }) {
  const { result } = useWords();
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {result.next}
      </Heading>
      <NumberedSteps steps={steps} />
    </Box>
  );
}
