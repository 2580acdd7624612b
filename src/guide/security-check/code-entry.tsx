import { useState } from 'react';
import { useText } from '../../i18n/words';
import type { Demonstration } from '../../citizen/mock/demonstration';
import { Button } from '../../ui/button';
import { Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { LabelledField } from '../../ui/labelled-field';
import { Notice } from '../../ui/notice';
import { TEXT } from './text';

interface CodeEntryProps {
  readonly codeCheck: Demonstration['codeCheck'];
  readonly onPassed: () => void;
}

/**
 * Checks a code, for people who will not or cannot show their face; the demonstration displays it instead of sending it.
 */
export function CodeEntry({ codeCheck, onPassed }: CodeEntryProps) {
  const { code: text } = useText(TEXT);
  const [sent, setSent] = useState('');
  const [entered, setEntered] = useState('');
  const [trouble, setTrouble] = useState<'none' | 'incomplete' | 'wrong' | 'too-many'>('none');

  function send() {
    setSent(codeCheck.send());
    setEntered('');
    setTrouble('none');
  }

  function check() {
    const digits = entered.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) {
      setTrouble('incomplete');
      return;
    }
    const answer = codeCheck.check(digits);
    if (answer === 'passed') onPassed();
    else setTrouble(answer);
  }

  return (
    <Section title={text.title}>
      <Paragraph className="small-text">{text.lead}</Paragraph>
      {sent === '' ? null : (
        <>
          <Notice tone="info" title={text.sent(sent)} urgent>
            <Paragraph className="body-text">{text.sentTodo}</Paragraph>
          </Notice>
          <LabelledField
            label={text.label}
            placeholder={text.placeholder}
            digits
            value={entered}
            onChange={setEntered}
            onSubmit={check}
          />
          {trouble === 'none' ? null : (
            <Notice tone="attention" title={text[trouble].title} urgent>
              <Paragraph className="body-text">{text[trouble].todo}</Paragraph>
            </Notice>
          )}
          <Button kind="main" onPress={check}>
            {text.check}
          </Button>
        </>
      )}
      <Button onPress={send}>{sent === '' ? text.send : text.again}</Button>
    </Section>
  );
}
