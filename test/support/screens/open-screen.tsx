import { RECORD_NAMES } from '../../../src/rules/facts';
import { act, fireEvent, render, type RenderResult, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import type { CitizenRecords, Failure } from '../../../src/citizen/citizen-records';
import type { Fault } from '../../../src/citizen/mock/faults';
import { createMockCitizenRecords, type MockCitizenRecords } from '../../../src/citizen/mock/mock-citizen-records';
import type { PersonId } from '../../../src/citizen/mock/mock-person';
import { seeded } from '../../../src/citizen/mock/seeded';
import { createJourney, type Journey } from '../../../src/journey/journey';
import { DemonstrationProvider } from '../../../src/journey/demonstration';
import { JourneyProvider } from '../../../src/journey/use-journey';
import { deviceStorage } from '../../../src/platform/storage';
import { fakeTimers } from '../fake-timers';
import { device } from './taro';

/** A Monday; the mock people's dates depend on it. */
const TODAY = '2026-11-23';

/** Long enough for every source to have answered. */
export const LONG_ENOUGH = 60_000;

export interface Life {
  readonly journey: Journey;
  readonly mock: MockCitizenRecords;
  readonly user: UserEvent;
  /**
   * Lets so many milliseconds pass on the clock that the app and the authority share, and runs the app's timers that are
   * due.
   */
  pass(milliseconds: number): Promise<void>;
  /** Draws a page as opened with these parameters. */
  open(Page: ComponentType, params?: Record<string, string>): Promise<RenderResult>;
}

export type { Failure, PersonId };

interface Options {
  readonly today?: string;
  /** Responses that replace the authority's. */
  readonly instead?: (records: CitizenRecords) => Partial<CitizenRecords>;
}

/** Returns a response that never arrives. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Each launch draws different keys and tokens. */
let launches = 0;

/** Launches the app on the device; nothing is on the screen yet. */
export async function launch({ today = TODAY, instead = () => ({}) }: Options = {}): Promise<Life> {
  let now = Date.parse(`${today}T12:00:00+08:00`);
  const timers = fakeTimers(() => now);
  launches += 1;
  const random = seeded(`launch ${launches}`);
  const mock = createMockCitizenRecords({
    storage: deviceStorage,
    clock: () => now,
    random,
    timer: (_, run) => {
      const id = setTimeout(run, 0);
      return () => {
        clearTimeout(id);
      };
    },
    pace: 0,
  });
  const journey = createJourney({
    records: { ...mock.records, ...instead(mock.records) },
    storage: deviceStorage,
    now: () => now,
    timer: timers.timer,
    random,
  });
  const loadDemonstration = () => Promise.resolve(mock.demonstration);
  await act(() => journey.start());
  return {
    journey,
    mock,
    user: userEvent.setup(),
    async pass(milliseconds) {
      now += milliseconds;
      await act(async () => {
        timers.ring();
        await settled();
      });
    },
    async open(Page, params = {}) {
      device.params = params;
      const page = render(
        <JourneyProvider journey={journey}>
          <DemonstrationProvider value={loadDemonstration}>
            <Page />
          </DemonstrationProvider>
        </JourneyProvider>,
      );
      await act(settled);
      return page;
    },
  };
}

/** Launches the app and signs this person in; a given fault is set first. */
export async function launchAs(
  person: PersonId,
  { fault, ...options }: Options & { readonly fault?: Fault } = {},
): Promise<Life> {
  const life = await launch(options);
  if (fault) life.mock.demonstration.setFault(fault);
  await act(async () => {
    void life.journey.signIn(person).then(() => life.journey.letIn());
    await settled();
  });
  return life;
}

/** Gives every consent and starts the verification. */
export async function started({ journey }: Life): Promise<void> {
  await act(async () => {
    journey.agreeTo(RECORD_NAMES);
    void journey.startVerification();
    await settled();
  });
}

/** Does the same and waits until every source has answered; returns the request key. */
export async function verified(life: Life): Promise<string> {
  await started(life);
  await life.pass(LONG_ENOUGH);
  return keyInHand(life);
}

/** Returns the request key of the renewal that the app has in hand. */
export function keyInHand({ journey }: Life): string {
  const { renewal } = journey.store.getState();
  if (!('requestKey' in renewal)) throw new Error('no renewal is in hand');
  return renewal.requestKey;
}

/** Resolves once everything has happened that needs no clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Expects all of these texts on the screen. */
export function expectWords(...words: readonly string[]): void {
  const { textContent } = document.body;
  expect(words.filter((word) => !textContent.includes(word))).toEqual([]);
}

/** Expects none of these texts on the screen. */
export function expectNoWords(...words: readonly string[]): void {
  const { textContent } = document.body;
  expect(words.filter((word) => textContent.includes(word))).toEqual([]);
}

/** Taps a button, a link or a checkbox by its name. */
export async function tap(user: UserEvent, role: 'button' | 'link' | 'checkbox' | 'radio', name: string | RegExp) {
  await user.click(screen.getByRole(role, { name }));
  await act(settled);
}

/** Enters a date, `YYYY-MM-DD`, in the field of this name: typed on H5, chosen from the picker in WeChat. */
export function enterDate(name: string, date: string): void {
  const typed = screen.queryByLabelText(name, { selector: 'input' });
  const wheel = screen.queryByRole('button', { name: new RegExp(`^${name}`) })?.closest('[data-picker]');
  const field = typed ?? wheel?.querySelector('input');
  if (!field) throw new Error(`there is no date called ${name}`);
  fireEvent.change(field, { target: { value: date } });
}

/** Returns the text copied last: by the platform, or on H5 by the browser. */
export async function copiedText(): Promise<string> {
  return device.clipboard.at(-1) ?? (await navigator.clipboard.readText());
}

/** Makes the next copying fail, in every way there is. */
export function forbidCopying(): void {
  device.clipboardIs = 'forbidden';
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('the clipboard is forbidden'));
  // jsdom lacks this function.
  Object.assign(document, { execCommand: () => false });
}

/** Returns the last navigation, such as `navigateTo /pages/home/home`. */
export function lastMove(): string {
  return device.moves.at(-1) ?? 'nowhere';
}
