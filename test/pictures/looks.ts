import type { Preferences } from '../../src/ui/shell/preferences';

/** A combination of device and preferences that determines how the app looks. */
export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  readonly dark?: true;
  /** The browser's own text at 200 %; in the mini-programs, which have none, the app's largest. */
  readonly largestText?: true;
  readonly preferences?: Partial<Preferences>;
}

export const LOOKS = {
  '375': { width: 375 },
  '320-largest-text': { width: 320, largestText: true },
  '375-dark': { width: 375, dark: true },
  '1280': { width: 1280 },
  '375-elder': { width: 375, preferences: { elder: true } },
  '320-elder': { width: 320, preferences: { elder: true } },
  '375-english': { width: 375, preferences: { language: 'en' } },
  '320-english-largest': { width: 320, preferences: { language: 'en', textSize: 'largest' } },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

export function isLookName(word: string): word is LookName {
  return Object.hasOwn(LOOKS, word);
}

/** Returns the name of a picture's file, without its extension: the state in lower case and hyphens, a dot, the look. */
export function pictureName(state: string, look: LookName): string {
  return `${state.replaceAll(/[^a-z]+/g, '-')}.${look}`;
}
