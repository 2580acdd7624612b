import { useState } from 'react';
import { LONGEST_NICKNAME, nicknameProblem, tidied, type NicknameProblem } from '../../journey/own-permits/nickname';
import { dateProblem, type DateProblem } from '../../journey/own-permits/date-problem';
import { usePermitDraft, type PermitDraft } from '../../journey/own-permits/draft';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Heading, Paragraph } from '../../ui/elements';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { TextBox } from '../../ui/text-box';
import { useOwnPermitsText, type OwnPermitsText } from './text';

interface PermitFormProps {
  readonly title: string;
  /** The permit's id, or `new`; a half-entered draft of it appears here again. */
  readonly of: string;
  readonly before: PermitDraft;
  /** Nicknames of the other permits. */
  readonly taken: readonly string[];
  readonly save: string;
  /** Returns true if the permit was stored. */
  readonly onSave: (written: PermitDraft) => boolean;
  readonly cancel: string;
  readonly onCancel: 'nowhere to go' | (() => void);
}

/** Asks whose permit it is and until when, for no name or number. Errors appear at their field, and no entry is lost. */
export function PermitForm({ title, of, before, taken, save, onSave, cancel, onCancel }: PermitFormProps) {
  const text = useOwnPermitsText();
  const { written, current, write, finish } = usePermitDraft(of, before);
  const [tried, setTried] = useState(false);
  const [stored, setStored] = useState(true);
  const problems = problemsOf(written, taken);
  // A number is refused as soon as it is entered; everything else once the user tries to save.
  const shown = tried || problems.nickname === 'like-a-number' ? problems.nickname : 'none';
  return (
    <Panel>
      <Heading level={2} className="section-title">
        {title}
      </Heading>
      <TextBox
        label={text.form.nickname}
        hint={text.form.nicknameHint}
        value={written.nickname}
        onChange={(typed) => {
          write({ nickname: typed });
        }}
        error={nicknameError(shown, text)}
      />
      <DateField
        label={text.form.validTo}
        value={written.validTo}
        onChange={(date) => {
          write({ validTo: date });
        }}
        error={tried ? dateError(problems.validTo, text) : ''}
      />
      <Paragraph className="small-text">{text.form.dateHint}</Paragraph>
      {stored ? null : (
        <Notice tone="attention" title={text.notStored.title} urgent>
          <Paragraph className="body-text">{text.notStored.todo}</Paragraph>
        </Notice>
      )}
      <Button
        kind="main"
        onPress={() => {
          setTried(true);
          const { nickname, validTo } = current();
          const found = problemsOf({ nickname, validTo }, taken);
          if (found.nickname !== 'none' || found.validTo !== 'none') return;
          const saved = onSave({ nickname: tidied(nickname), validTo });
          if (saved) finish();
          setStored(saved);
        }}
      >
        {save}
      </Button>
      {onCancel === 'nowhere to go' ? null : (
        <Button
          onPress={() => {
            finish();
            onCancel();
          }}
        >
          {cancel}
        </Button>
      )}
    </Panel>
  );
}

function problemsOf({ nickname, validTo }: PermitDraft, taken: readonly string[]) {
  return { nickname: nicknameProblem(tidied(nickname), taken), validTo: dateProblem(validTo) };
}

function nicknameError(problem: NicknameProblem, { form }: OwnPermitsText): string {
  switch (problem) {
    case 'none':
      return '';
    case 'too-long':
      return form.errors['too-long'](LONGEST_NICKNAME);
    case 'missing':
    case 'like-a-number':
    case 'taken':
      return form.errors[problem];
  }
}

function dateError(problem: DateProblem, { form }: OwnPermitsText): string {
  switch (problem) {
    case 'none':
      return '';
    case 'missing':
      return form.noDate;
    case 'too-early':
      return form.tooEarly;
    case 'impossible':
    case 'end-before-start':
      return form.noSuchDate;
  }
}
