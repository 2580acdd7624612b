import { useState } from 'react';
import { fontScale } from '../../platform/font-scale';
import { usePreferences, type TextSize } from './preferences';

/** Text sizes in per cent of the usual one; each has its class in screen.scss. */
const SCALES = [100, 115, 130, 150, 175, 200] as const;

const CHOSEN: Record<TextSize, number> = { standard: 100, large: 115, larger: 130, largest: 150 };

/** Elder mode requires main text of 18 points or more, the largest 30 or more (the ministry's guideline). */
const LEAST_FOR_ELDERS = 150;

/**
 * Returns the classes for a screen's text: the chosen step times the phone's own setting, rounded down to a step. They
 * include elder mode's targets and spacing and, in English, its line breaking.
 */
export function useTextClasses(): string {
  const { textSize, elder, language } = usePreferences();
  const [phone] = useState(fontScale);
  const wanted = Math.round(Math.max(CHOSEN[textSize], elder ? LEAST_FOR_ELDERS : 0) * phone);
  const scale = SCALES.filter((step) => step <= wanted).pop() ?? SCALES[0];
  return `screen--text-${String(scale)}${elder ? ' screen--elder' : ''}${language === 'en' ? ' screen--english' : ''}`;
}
