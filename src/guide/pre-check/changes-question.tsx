import type { Answers, Changes } from '../../journey/pre-check/pre-check';
import { RECORD_NAMES } from '../../rules/facts';
import { answerQuestion, withdrawAnswer } from '../../journey/pre-check/use-pre-check';
import { Checkbox } from '../../ui/checkbox';
import { Box } from '../../ui/elements';
import { Panel } from '../../ui/panel';
import { usePreCheckText } from './text';

/** Asks what has changed (R26-R29): any of the four, or nothing at all; and whether the person is sure. */
export function ChangesQuestion({ answers }: { readonly answers: Answers }) {
  const text = usePreCheckText();
  const { changes } = answers;
  const changed = changes?.changed ?? [];
  const unsure = changes?.rest === 'not-sure';
  const note = (next: Changes) => {
    // An empty selection is not an answer; that nothing has changed has a box of its own.
    if (next.changed.length === 0 && next.rest === 'unchanged') withdrawAnswer('changes');
    else answerQuestion('changes', next);
  };
  return (
    <Panel>
      <Box role="group" label={text.questions.changes.title}>
        {RECORD_NAMES.map((name) => (
          <Checkbox
            key={name}
            checked={changed.includes(name)}
            onChange={(checked) => {
              const others = changed.filter((other) => other !== name);
              note({ changed: checked ? [...others, name] : others, rest: unsure ? 'not-sure' : 'unchanged' });
            }}
          >
            {text.records[name]}
          </Checkbox>
        ))}
        <Checkbox
          checked={unsure}
          onChange={(checked) => {
            note({ changed, rest: checked ? 'not-sure' : 'unchanged' });
          }}
        >
          {text.restNotSure}
        </Checkbox>
        <Checkbox
          checked={changes !== undefined && changed.length === 0 && !unsure}
          onChange={(checked) => {
            if (checked) answerQuestion('changes', { changed: [], rest: 'unchanged' });
            else withdrawAnswer('changes');
          }}
        >
          {text.nothingChanged}
        </Checkbox>
      </Box>
    </Panel>
  );
}
