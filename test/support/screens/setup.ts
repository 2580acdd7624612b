import '@testing-library/jest-dom';
import type * as Clock from '../../../src/platform/clock';
import { device, resetDevice } from './taro';

/** Each reading of the clock is a second after the one before, so that no two taps of a test count as a double tap. */
jest.mock('../../../src/platform/clock', () => {
  const actual: typeof Clock = jest.requireActual('../../../src/platform/clock');
  let time = 0;
  return { ...actual, now: () => (time += 1000) };
});

/** React reports mistakes, such as two children with one key, on the console; here they fail the test. */
let complaints: jest.SpiedFunction<typeof console.error>;

// jsdom has no layout, so it cannot scroll.
Element.prototype.scrollIntoView = function scrollIntoView() {
  device.scrolledTo = this.id;
};

beforeEach(() => {
  resetDevice();
  complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const complained = complaints.mock.calls;
  complaints.mockRestore();
  expect(complained).toEqual([]);
});
