import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language, ServiceWords, Words } from './types';
import { zhCN } from './zh-CN';

interface LanguageState {
  readonly words: Words;
  /** Undefined while the language is Chinese, which service-words.ts provides. */
  readonly serviceWords: ServiceWords | undefined;
  /**
   * English is fetched when first needed: `awaited` on a launch in English, which shows no Chinese first, or `loading`
   * while the earlier texts remain. `failed` if it could not be fetched.
   */
  readonly english: 'not-asked' | 'awaited' | 'loading' | 'failed' | 'here';
}

const CHINESE: LanguageState = { words: zhCN, serviceWords: undefined, english: 'not-asked' };

const languageStore = createStore<LanguageState>(() => CHINESE);

/** Returns the texts in the current language. */
export function useWords(): Words {
  return useStore(languageStore, ({ words }) => words);
}

/** Returns the service's texts if the language is not Chinese. */
export function useForeignServiceWords(): ServiceWords | undefined {
  return useStore(languageStore, ({ serviceWords }) => serviceWords);
}

/** Returns how far the English texts have been fetched. */
export function useEnglish(): LanguageState['english'] {
  return useStore(languageStore, ({ english }) => english);
}

/** The language last asked for: a fetch that ends after the user has changed their mind has no effect. */
let wanted: Language = 'zh';

/** Switches the language as soon as its texts have been fetched. */
export async function setLanguage(language: Language, whenAsked: 'at launch' | 'later' = 'later'): Promise<void> {
  wanted = language;
  if (language === 'zh') {
    languageStore.setState(CHINESE);
    return;
  }
  languageStore.setState({ english: whenAsked === 'at launch' ? 'awaited' : 'loading' });
  const loaded = await import(/* webpackChunkName: "guide/english" */ './en').then(
    ({ en, serviceEn }) => ({ words: en, serviceWords: serviceEn, english: 'here' }) as const,
    () => ({ english: 'failed' }) as const,
  );
  if (wanted === 'en') languageStore.setState(loaded);
}

/** Texts of a screen in the subpackage, which carries its own in both languages. */
export interface Bilingual<Text> {
  readonly zh: Text;
  readonly en: Text;
}

/** Pairs a text with its translation. Chinese is the source; the compiler requires every part of it in English. */
export function bilingual<Text>(zh: Text, en: NoInfer<Text>): Bilingual<Text> {
  return { zh, en };
}

/** Returns a screen's own texts in the current language. */
export function useText<Text>(text: Bilingual<Text>): Text {
  return text[useWords().language];
}
