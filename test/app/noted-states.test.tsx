import { act, cleanup } from '@testing-library/react';
import type { ComponentType } from 'react';
import { serviceEn } from '../../src/i18n/en';
import type { ServiceWords } from '../../src/i18n/types';
import { setLanguage } from '../../src/i18n/words';
import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import ExportResult from '../../src/guide/export-result/export-result';
import OwnPermit from '../../src/guide/own-permit/own-permit';
import Papers from '../../src/guide/papers/papers';
import PreCheck from '../../src/guide/pre-check/pre-check';
import { lookAtOwnPermits } from '../../src/journey/own-permits/use-own-permits';
import { restartPreCheck } from '../../src/journey/pre-check/use-pre-check';
import Permit from '../../src/pages/permit/permit';
import Result from '../../src/pages/result/result';
import { NOTE_IDS } from '../../src/rules/note';
import { NOTED_STATES, type NotedScreen, type NotedState } from '../support/noted-states';
import { foldedText, notesExpected, notesIn, noteTexts } from '../support/notes-on-screen';
import { copiedText, launch, launchAs, type Life, tap, verified } from '../support/screens/open-screen';
import { device } from '../support/screens/taro';

const STATES = Object.entries(NOTED_STATES);
const ID = 'mum0000000000000';

afterEach(() => setLanguage('zh'));

interface Opened {
  readonly life: Life;
  /** The parameters of the result's screen. */
  readonly params: Record<string, string>;
}

/** Opens the screen of a state as its user comes to it. */
async function opened(at: NotedScreen): Promise<Opened> {
  switch (at.screen) {
    case 'result': {
      const life = await launchAs(at.person);
      return shown(life, Result, at.from === 'verification' ? { of: await verified(life) } : {});
    }
    case 'permit':
      return shown(await launchAs(at.person), Permit);
    case 'papers':
      return shown(await launch(), Papers, { ...at.circumstances });
    case 'ownPermit':
      device.store.set(
        'permit-renewal:own-permits',
        JSON.stringify([{ id: ID, nickname: '妈妈', validTo: at.validTo }]),
      );
      act(() => {
        lookAtOwnPermits();
      });
      return shown(await launch(), OwnPermit, { id: ID });
    case 'preCheck':
      act(() => {
        restartPreCheck(at.answers);
      });
      return shown(await launch(), PreCheck);
  }
}

async function shown(life: Life, Page: ComponentType, params: Record<string, string> = {}): Promise<Opened> {
  await life.open(Page, params);
  return { life, params };
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
