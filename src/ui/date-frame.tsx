import type { ReactNode } from 'react';
import { en } from '../i18n/components/date-field/en';
import { zhCN } from '../i18n/components/date-field/zh-CN';
import { bilingual, useText } from '../i18n/words';
import type { DateFieldProps } from './date-field';
import { Box, Text } from './elements';
import './field.scss';

const TEXT = bilingual(zhCN, en);

interface DateFrameProps extends Pick<DateFieldProps, 'label' | 'value' | 'error'> {
  /** Makes the control open the platform's date picker when tapped. */
  readonly children: (control: ReactNode) => ReactNode;
}

/** A date in the mini-programs: its label, the control that opens the picker, and the error message. */
export function DateFrame({ label, value, error, children }: DateFrameProps) {
  const text = useText(TEXT);
  const shown = value === '' ? text.choose : text.date(value);
  return (
    <Box className="field">
      <Text className="field__label">{label}</Text>
      {children(
        <Box
          className={error === '' ? 'field__control' : 'field__control field__control--wrong'}
          role="button"
          label={text.named(label, shown)}
        >
          {shown}
        </Box>,
      )}
      <Box className="field__error" role="alert">
        {error}
      </Box>
    </Box>
  );
}
