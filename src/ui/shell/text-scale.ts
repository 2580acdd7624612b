import { useState } from 'react';
import { fontScale } from '../../platform/font-scale';
import { usePreferences, type TextSize } from './preferences';

/** Text is written so many hundredths of its usual size; each has its class in screen.scss. */
const SCALES = [100, 115, 130, 150, 175, 200] as const;

const CHOSEN: Record<TextSize, number> = { standard: 100, large: 115, larger: 130, largest: 150 };

/** Main text of 18 points or more, the largest 30 or more (the ministry's guideline for elder mode). */
const LEAST_FOR_ELDERS = 150;

/**
 * The classes of a screen's text: the step that was chosen, times the phone's own setting, rounded down to a step. Elder
 * mode's targets and spaces come with it, and in English the way that lines break.
 */
export function useTextClasses(): string {
  const { textSize, elder, language } = usePreferences();
  const [phone] = useState(fontScale);
  const wanted = Math.round(Math.max(CHOSEN[textSize], elder ? LEAST_FOR_ELDERS : 0) * phone);
  const scale = SCALES.filter((step) => step <= wanted).pop() ?? SCALES[0];
  return `screen--text-${String(scale)}${elder ? ' screen--elder' : ''}${language === 'en' ? ' screen--english' : ''}`;
}
