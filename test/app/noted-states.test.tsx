import { cleanup } from '@testing-library/react';
import { serviceEn } from '../../src/i18n/en';
import type { ServiceWords } from '../../src/i18n/types';
import { setLanguage } from '../../src/i18n/words';
import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import ExportResult from '../../src/guide/export-result/export-result';
import Papers from '../../src/guide/papers/papers';
import Permit from '../../src/pages/permit/permit';
import { NOTE_IDS } from '../../src/rules/note';
import { NOTED_STATES, type NotedScreen, type NotedState } from '../support/noted-states';
import { foldedText, notesExpected, notesIn, noteTexts } from '../support/notes-on-screen';
import { copiedText, tap } from '../support/screens/open-screen';
import {
  type Opened,
  openOwnPermit,
  openPage,
  openPageAs,
  openPreCheck,
  openResult,
} from '../support/screens/ways-to-screens';

const STATES = Object.entries(NOTED_STATES);

afterEach(() => setLanguage('zh'));

/** Opens the screen of a state as its user comes to it. */
function opened(at: NotedScreen): Promise<Opened> {
  switch (at.screen) {
    case 'result':
      return openResult(at.person, at.from);
    case 'permit':
      return openPageAs(at.person, Permit);
    case 'papers':
      return openPage(Papers, { ...at.circumstances });
    case 'ownPermit':
      return openOwnPermit(at.validTo);
    case 'preCheck':
      return openPreCheck(at.answers);
  }
}

/** Copies what the state's screen, or the one behind it, lets people take away. */
async function taken({ life, params }: Opened, { at }: NotedState): Promise<string> {
  if (at.screen === 'result') {
    cleanup();
    await life.open(ExportResult, params);
  }
  await tap(life.user, 'button', /^(?:复制文字|Copy as text)$/);
  return copiedText();
}

test('every note has a state in the table', () => {
  const listed = STATES.flatMap(([, { shown, folded = [], beside = {} }]) => [
    ...shown,
    ...folded,
    ...Object.values(beside).flat(),
  ]);
  expect(NOTE_IDS.filter((id) => !listed.includes(id))).toEqual([]);
});

test('no state shows more than three notes at once, apart from those beside a paper', () => {
  expect(STATES.filter(([, { shown }]) => shown.length > 3)).toEqual([]);
});

describe.each([
  ['zh', serviceZhCN],
  ['en', serviceEn],
] as const)('in %s', (language, words) => {
  test.each(STATES)(
    'the state “%s” has its notes in their order and no others, and so has a text taken from it',
    async (_, state) => {
      await setLanguage(language);
      const screen = await opened(state.at);
      const { textContent } = document.body;
      expect(noteTexts(state, words).filter((text) => !textContent.includes(text))).toEqual([]);
      expect(notesIn(textContent, words)).toEqual(notesExpected(state));
      if (state.folded !== undefined) {
        await tap(screen.life.user, 'button', words.result.moreNotes(state.folded.length));
        expect(document.body).toHaveTextContent(foldedText(state, words));
      }
      if (state.at.screen === 'result' || state.at.screen === 'papers') {
        expectTaken(await taken(screen, state), state, words);
      }
    },
  );
});

/** How sure a note is and on what it rests, at the end of its line in a text. */
const EVIDENCE =
  /(?:（(?:较可信|不太确定|很不确定|没有找到公布的规定)[^（]*）依据：| \((?:Fairly sure|Not sure|Very unsure|No published rule)[^(]*\) Rests on: ).+$/;

/** Expects all notes of a state in a text, each with how sure it is and what it rests on. */
function expectTaken(text: string, state: NotedState, words: ServiceWords): void {
  const lines = text.split('\n');
  const all = [...notesExpected(state), ...(state.folded ?? [])];
  expect(notesIn(text, words)).toEqual(NOTE_IDS.filter((id) => all.includes(id)));
  for (const id of all) {
    const line = lines.find((each) => each.startsWith(words.law.notes[id]));
    expect(line).toMatch(EVIDENCE);
  }
  expect(lines.includes(words.result.notesTitle)).toBe(all.length > 0);
}
