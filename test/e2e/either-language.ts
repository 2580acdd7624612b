import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PEOPLE } from '../../src/citizen/mock/people';
import { EVERY_TEXT } from '../support/every-text';

const BILINGUAL = ['guide', 'components'].map((folder) => join(__dirname, '../../src/i18n', folder));

/** Maps each Chinese text of the app to its English ones, which may differ by place; texts with gaps are left out. */
const ENGLISH = new Map<string, Set<string>>();

/**
 * Matches text that begins with this text of the app, or with the beginning of one, in either language, since pictures
 * are taken in both. Throws if no Chinese text of the app does.
 */
export function either(chinese: string): RegExp {
  return new RegExp(`^(?:${inBothLanguages(chinese)})`);
}

/** Matches this text of the app and nothing longer, in either language. */
export function exactly(chinese: string): RegExp {
  return new RegExp(`^(?:${inBothLanguages(chinese)})$`);
}

function inBothLanguages(chinese: string): string {
  if (ENGLISH.size === 0) collect();
  const english = ENGLISH.get(chinese) ?? englishOfBeginning(chinese);
  if (english.size === 0) throw new Error(`No text of the app begins with ${chinese}`);
  return [chinese, ...english].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

function englishOfBeginning(chinese: string): Set<string> {
  const texts = [...ENGLISH].filter(([text]) => text.startsWith(chinese));
  return new Set(texts.flatMap(([, english]) => [...english]));
}

function collect(): void {
  pair(EVERY_TEXT.zhCN, EVERY_TEXT.en);
  for (const { story } of PEOPLE) pair(story.zh, story.en);
  for (const folder of BILINGUAL) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const read = (language: string) => textsOf(join(folder, entry.name, language));
      pair(read('zh-CN'), read('en'));
    }
  }
}

function textsOf(path: string): unknown[] {
  // oxlint-disable-next-line typescript/no-require-imports -- Playwright and tsx each load TypeScript in their own way.
  return Object.values(require(path) as Record<string, unknown>);
}

function pair(chinese: unknown, english: unknown): void {
  if (typeof chinese === 'string' && typeof english === 'string') {
    ENGLISH.set(chinese, (ENGLISH.get(chinese) ?? new Set()).add(english));
  }
  if (typeof chinese !== 'object' || chinese === null || typeof english !== 'object' || english === null) return;
  for (const [key, value] of Object.entries(chinese)) pair(value, (english as Record<string, unknown>)[key]);
}
