import { useRef, useState } from 'react';
import { permitsFromText, type Import } from '../../journey/own-permits/text-format';
import { bringIn, lookAtOwnPermits, MOST_PERMITS, newId } from '../../journey/own-permits/use-own-permits';
import { Button } from '../../ui/button';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { Notice } from '../../ui/notice';
import { TextBox } from '../../ui/text-box';
import { ImportFileButton } from '../../ui/import-file-button';
import { ImportPlan } from './import-plan';
import { useOwnPermitsText } from './text';

/** Imports permits from a text after a preview of the changes; if one line is invalid, nothing is imported. */
export function ImportSection() {
  const text = useOwnPermitsText();
  const { transfer } = text;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const [plan, setPlan] = useState<Import | 'none'>('none');
  const [stored, setStored] = useState(true);
  const [again, setAgain] = useState(false);
  /** The latest text: a file's text may have arrived before it is drawn. */
  const latest = useRef('');
  const write = (words: string) => {
    latest.current = words;
    setTyped(words);
    setError('');
    setPlan('none');
    setStored(true);
  };
  const check = (isAgain: boolean) => {
    const worked = permitsFromText(latest.current, lookAtOwnPermits().permits, { most: MOST_PERMITS, newId });
    const something = worked.errors.length + worked.added.length + worked.changed.length + worked.same.length > 0;
    setAgain(isAgain);
    setPlan(something ? worked : 'none');
    setError(something ? '' : transfer.empty);
  };
  return (
    <Section title={transfer.takeTitle}>
      <Paragraph className="body-text">{transfer.takeLead}</Paragraph>
      <TextBox label={transfer.field} hint={transfer.example} value={typed} onChange={write} error={error} tall />
      <ImportFileButton
        words={transfer.choose}
        onTaken={(taken) => {
          if (taken.type === 'text') write(taken.text);
          else setError(transfer.unreadableFile);
        }}
      />
      {plan === 'none' || plan.errors.length > 0 ? (
        <Button
          onPress={() => {
            check(false);
          }}
        >
          {transfer.check}
        </Button>
      ) : null}
      {plan !== 'none' && plan.errors.length > 0 ? (
        <Notice tone="stop" title={transfer.errorsTitle(plan.errors.length)} urgent>
          <Box className="stack">
            <List className="bullets">
              {plan.errors.map(({ line, text: shown, problem }) => (
                <Item key={`${String(line)} ${problem}`}>
                  {transfer.error(line, shown, transfer.problems[problem])}
                </Item>
              ))}
            </List>
          </Box>
        </Notice>
      ) : null}
      {plan !== 'none' && plan.errors.length === 0 ? (
        <ImportPlan
          plan={plan}
          again={again}
          onBringIn={() => {
            const outcome = bringIn(plan.permits, plan.from);
            setStored(outcome !== 'not-stored');
            if (outcome === 'brought-in') write('');
            else if (outcome === 'changed-since') check(true);
          }}
          onBack={() => {
            setPlan('none');
          }}
        />
      ) : null}
      {stored ? null : (
        <Notice tone="attention" title={text.notStored.title} urgent>
          <Paragraph className="body-text">{text.notStored.todo}</Paragraph>
        </Notice>
      )}
    </Section>
  );
}
