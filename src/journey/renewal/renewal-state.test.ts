import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEvent, type RenewalEvent, type RenewalState } from './renewal-state';

const MINE = 'a-key-of-this-device-0001';
const OTHER = 'a-key-of-another-device-1';

/** One state of each type; the compiler reports those that are missing. */
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

/** Lists `from --> to: event` for every state and event that lead to another state. */
function transitionsInCode(): string[] {
  return Object.values(STATES).flatMap((state) =>
    Object.values(EVENTS).flatMap((event) => {
      const after = afterEvent(state, event);
      return after.type === state.type ? [] : [`${state.type} --> ${after.type}: ${event.type}`];
    }),
  );
}

/** Lists the transitions drawn; an arrow from a frame starts at each state within it. */
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

test('The diagram of a renewal’s states shows exactly the transitions in the code', () => {
  expect(transitionsDrawn().sort()).toEqual(transitionsInCode().sort());
});

describe('The state of a renewal', () => {
  test('retains the key of a request that may have arrived, whatever is tapped', () => {
    for (const event of Object.values(EVENTS)) {
      const after = afterEvent(STATES.unanswered, event);
      expect('requestKey' in after ? after.requestKey : 'forgotten').toBe(MINE);
    }
    expect(afterEvent(STATES.unanswered, { type: 'sent', requestKey: OTHER })).toBe(STATES.unanswered);
  });

  test('takes the key of the renewal that the authority returns, even if another device started it', () => {
    expect(afterEvent(STATES.sending, { type: 'accepted', requestKey: OTHER })).toEqual({
      type: 'running',
      requestKey: OTHER,
    });
  });

  test.each(['answered', 'interrupted', 'ended'] as const)('ignores the event “%s” of another renewal', (type) => {
    for (const state of Object.values(STATES)) {
      expect(afterEvent(state, { type, requestKey: OTHER, failure: 'timeout' })).toBe(state);
    }
  });

  test('becomes the running renewal on record if that differs from the one followed so far', () => {
    for (const state of [STATES.running, STATES.interrupted]) {
      expect(afterEvent(state, { type: 'found-running', requestKey: OTHER })).toEqual({
        type: 'running',
        requestKey: OTHER,
      });
    }
  });

  test('does not return from interrupted to running just because the records show the renewal', () => {
    expect(afterEvent(STATES.interrupted, EVENTS['found-running'])).toBe(STATES.interrupted);
  });

  test('stays “sending” until the request is answered, whatever the records show', () => {
    for (const type of ['found-running', 'found-ended', 'not-found'] as const) {
      expect(afterEvent(STATES.sending, EVENTS[type])).toBe(STATES.sending);
    }
  });
});
