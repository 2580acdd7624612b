import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language, ServiceWords, Words } from './types';
import { zhCN } from './zh-CN';

interface LanguageState {
  readonly words: Words;
  /** None while Chinese is spoken: service-words.ts has that. */
  readonly serviceWords: ServiceWords | undefined;
  /**
   * English is fetched when it is first wanted: `awaited` by a launch in English, which shows nothing in Chinese first, or
   * `loading` behind the words from before. What cannot be fetched has `failed`.
   */
  readonly english: 'not-asked' | 'awaited' | 'loading' | 'failed' | 'here';
}

const CHINESE: LanguageState = { words: zhCN, serviceWords: undefined, english: 'not-asked' };

const languageStore = createStore<LanguageState>(() => CHINESE);

/** The texts in the language in use. */
export function useWords(): Words {
  return useStore(languageStore, ({ words }) => words);
}

/** The service's texts in a language that is not Chinese. */
export function useForeignServiceWords(): ServiceWords | undefined {
  return useStore(languageStore, ({ serviceWords }) => serviceWords);
}

/** Whether the English texts are here. */
export function useEnglish(): LanguageState['english'] {
  return useStore(languageStore, ({ english }) => english);
}

/** The language last asked for; a fetch that ends later than a change of mind changes nothing. */
let wanted: Language = 'zh';

/** Speaks a language from now on, as soon as its texts are here. */
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

/** A text of a screen in the subpackage, which carries its own in both languages. */
export interface Bilingual<Text> {
  readonly zh: Text;
  readonly en: Text;
}

/** The Chinese text is the source; the compiler demands every part of it in English. */
export function bilingual<Text>(zh: Text, en: NoInfer<Text>): Bilingual<Text> {
  return { zh, en };
}

/** A screen's own texts in the language in use. */
export function useText<Text>(text: Bilingual<Text>): Text {
  return text[useWords().language];
}
