import '@testing-library/jest-dom';
import { resetDevice } from './taro';

/** React reports mistakes, such as two children with one key, on the console; here they fail the test. */
let complaints: jest.SpiedFunction<typeof console.error>;

beforeEach(() => {
  resetDevice();
  complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said).toEqual([]);
});
