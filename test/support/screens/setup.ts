import '@testing-library/jest-dom';
import type * as Clock from '../../../src/platform/clock';
import { device, resetDevice } from './taro';

/** Each look at the clock is a second after the one before: whatever the tests tap is no double tap. */
jest.mock('../../../src/platform/clock', () => {
  const actual: typeof Clock = jest.requireActual('../../../src/platform/clock');
  let time = 0;
  return { ...actual, now: () => (time += 1000) };
});

/** React reports mistakes, such as two children with one key, on the console; here they fail the test. */
let complaints: jest.SpiedFunction<typeof console.error>;

// jsdom draws nothing, so nothing can be scrolled.
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
