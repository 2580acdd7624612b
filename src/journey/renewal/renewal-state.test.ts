import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEvent, type RenewalEvent, type RenewalState } from './renewal-state';

const MINE = 'a-key-of-this-device-0001';
const OTHER = 'a-key-of-another-device-1';

/** One of each; the compiler asks for those that are missing. */
const STATES: { readonly [Type in RenewalState['type']]: Extract<RenewalState, { type: Type }> } = {
  none: { type: 'none' },
  'not-stored': { type: 'not-stored' },
  sending: { type: 'sending', requestKey: MINE },
  unanswered: { type: 'unanswered', requestKey: MINE, failure: 'timeout' },
  refused: { type: 'refused' },
  running: { type: 'running', requestKey: MINE },
  interrupted: { type: 'interrupted', requestKey: MINE, failure: 'offline' },
  finished: { type: 'finished', requestKey: MINE },
  'never-arrived': { type: 'never-arrived' },
};
const EVENTS: { readonly [Type in RenewalEvent['type']]: Extract<RenewalEvent, { type: Type }> } = {
  'not-stored': { type: 'not-stored' },
  sent: { type: 'sent', requestKey: MINE },
  accepted: { type: 'accepted', requestKey: MINE },
  refused: { type: 'refused' },
  unanswered: { type: 'unanswered', failure: 'timeout' },
  answered: { type: 'answered', requestKey: MINE },
  interrupted: { type: 'interrupted', requestKey: MINE, failure: 'timeout' },
  'asked-again': { type: 'asked-again', requestKey: MINE },
  ended: { type: 'ended', requestKey: MINE },
  'found-running': { type: 'found-running', requestKey: MINE },
  'found-ended': { type: 'found-ended', requestKey: MINE },
  'not-found': { type: 'not-found' },
  acknowledged: { type: 'acknowledged' },
};

/** `from --> to: event`, for every pair of a state and an event that leads to another state. */
function transitionsInCode(): string[] {
  return Object.values(STATES).flatMap((state) =>
    Object.values(EVENTS).flatMap((event) => {
      const after = afterEvent(state, event);
      return after.type === state.type ? [] : [`${state.type} --> ${after.type}: ${event.type}`];
    }),
  );
}

/** The same, as drawn; an arrow from a frame starts at each state within it. */
function transitionsDrawn(): string[] {
  const readme = readFileSync(path.join(__dirname, 'README.md'), 'utf8');
  const drawing = /```mermaid\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const frame = /as (\w+) \{\n(.*?)\}/s.exec(drawing);
  const within = [...(frame?.[2] ?? '').matchAll(/^\s*(\w+)$/gm)].map(([, state]) => state ?? '');
  return [...drawing.matchAll(/^\s*(\w+) --> (\w+): (.+)$/gm)].flatMap(([, from = '', to = '', events = '']) =>
    (from === frame?.[1] ? within : [from]).flatMap((each) =>
      events.split(', ').map((event) => `${each.replace('_', '-')} --> ${to.replace('_', '-')}: ${event}`),
    ),
  );
}

test('The drawing of the states of a renewal shows the transitions that the code has, and no others', () => {
  expect(transitionsDrawn().sort()).toEqual(transitionsInCode().sort());
});

describe('The state of a renewal', () => {
  test('keeps the key of a request that may have arrived, whatever is tapped', () => {
    for (const event of Object.values(EVENTS)) {
      const after = afterEvent(STATES.unanswered, event);
      expect('requestKey' in after ? after.requestKey : 'forgotten').toBe(MINE);
    }
    expect(afterEvent(STATES.unanswered, { type: 'sent', requestKey: OTHER })).toBe(STATES.unanswered);
  });

  test('takes the key of the renewal that the authority answers with, even if another device started it', () => {
    expect(afterEvent(STATES.sending, { type: 'accepted', requestKey: OTHER })).toEqual({
      type: 'running',
      requestKey: OTHER,
    });
  });

  test.each(['answered', 'interrupted', 'ended'] as const)(
    'ignores that another renewal than the one in hand was %s',
    (type) => {
      for (const state of Object.values(STATES)) {
        expect(afterEvent(state, { type, requestKey: OTHER, failure: 'timeout' })).toBe(state);
      }
    },
  );

  test('is the running one on record, where that is another than the one followed so far', () => {
    for (const state of [STATES.running, STATES.interrupted]) {
      expect(afterEvent(state, { type: 'found-running', requestKey: OTHER })).toEqual({
        type: 'running',
        requestKey: OTHER,
      });
    }
  });

  test('does not call an interrupted renewal running again just because the records show it', () => {
    expect(afterEvent(STATES.interrupted, EVENTS['found-running'])).toBe(STATES.interrupted);
  });

  test('waits for the answer to a request on its way, whatever the records show', () => {
    for (const type of ['found-running', 'found-ended', 'not-found'] as const) {
      expect(afterEvent(STATES.sending, EVENTS[type])).toBe(STATES.sending);
    }
  });
});
