import * as v from 'valibot';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../../i18n/types';
import { setLanguage } from '../../i18n/words';
import { setPageLanguage } from '../../platform/page-language';
import { writeAs, readAs } from '../../platform/storage-keys';
import { deviceStorage } from '../../platform/storage';

/** The four text sizes; elder mode (长辈模式) never goes below the third. */
export const TEXT_SIZES = ['standard', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The app's look and language. Nothing personal, so it survives signing out. */
export interface Preferences {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly elder: boolean;
}

const USUAL: Preferences = { language: 'zh', textSize: 'standard', elder: false };

// Each has its own fallback: one invalid value, or one from a later version, does not cost the others.
const schema = v.object({
  language: v.fallback(v.picklist(['zh', 'en']), USUAL.language),
  textSize: v.fallback(v.picklist(TEXT_SIZES), USUAL.textSize),
  elder: v.fallback(v.boolean(), USUAL.elder),
});

const store = createStore<Preferences>(() => USUAL);

export function usePreferences(): Preferences {
  return useStore(store);
}

/** Call once, when the app launches. */
export function restorePreferences(): void {
  const preferences = stored();
  void setLanguage(preferences.language, 'at launch');
  take(preferences);
}

/** Changes a preference at once; returns true if it was also stored for the next launch. */
export function prefer(change: Partial<Preferences>): boolean {
  if (change.language) void setLanguage(change.language);
  take({ ...store.getState(), ...change });
  return writeAs(deviceStorage, 'preferences', store.getState());
}

/** Returns to the defaults; deleting the stored values is the caller's task. */
export function forgetPreferences(): void {
  void setLanguage(USUAL.language);
  take(USUAL);
}

function take(preferences: Preferences): void {
  setPageLanguage(preferences.language === 'en' ? 'en' : 'zh-CN');
  store.setState(preferences);
}

function stored(): Preferences {
  const stored = readAs(deviceStorage, 'preferences', schema);
  return stored.type === 'stored' ? stored.value : USUAL;
}
