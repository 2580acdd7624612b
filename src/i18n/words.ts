import { zhCN } from './zh-CN';

/** Every text of the app. Another language is another object of this type; the compiler names what it lacks. */
export type Words = typeof zhCN;

/** The texts in the language in use. */
export function useWords(): Words {
  return zhCN;
}
