import { device, resetDevice } from '../../test/support/screens/taro';
import { goBack, openScreen, replaceScreen, startOverAt, whenMissed } from './navigation';

const mockClock = { time: 0 };
jest.mock('./clock', () => ({ now: () => mockClock.time }));

beforeEach(() => {
  resetDevice();
  mockClock.time += 60_000;
});

test('a double tap opens a screen once, a tap half a second later again', () => {
  openScreen('/pages/permit/permit');
  openScreen('/pages/permit/permit');
  mockClock.time += 399;
  openScreen('/pages/permit/permit');
  expect(device.moves).toEqual(['navigateTo /pages/permit/permit']);
  mockClock.time += 1;
  openScreen('/pages/permit/permit');
  expect(device.moves).toHaveLength(2);
});

test('two different screens opened in quick succession are not a double tap', () => {
  openScreen('/pages/permit/permit');
  openScreen('/pages/renewal/renewal');
  expect(device.moves).toEqual(['navigateTo /pages/permit/permit', 'navigateTo /pages/renewal/renewal']);
});

test('a screen opens on top of the current one', () => {
  openScreen('/pages/permit/permit');
  expect(device.stack).toEqual(['/pages/home/home', '/pages/permit/permit']);
});

test('the tenth screen opens on top, and the eleventh replaces it: mini-programs allow ten', () => {
  for (let place = 2; place <= 11; place += 1) openScreen(`/page-${place}`);
  expect(device.stack).toHaveLength(10);
  expect(device.stack.at(-2)).toBe('/page-9');
  expect(device.stack.at(-1)).toBe('/page-11');
});

test('"back" does not return to a screen that was replaced', () => {
  openScreen('/pages/renewal/renewal');
  replaceScreen('/pages/verification/verification');
  expect(device.stack).toEqual(['/pages/home/home', '/pages/verification/verification']);
});

test('a screen that takes the place of another is opened once, also when it is asked for twice', () => {
  openScreen('/pages/verification/verification');
  replaceScreen('/pages/result/result?of=a');
  replaceScreen('/pages/result/result?of=a');
  mockClock.time += 400;
  replaceScreen('/pages/result/result?of=a');
  expect(device.moves.slice(1)).toEqual([
    'redirectTo /pages/result/result?of=a',
    'redirectTo /pages/result/result?of=a',
  ]);
});

test('starting over clears the stack of screens', () => {
  openScreen('/pages/renewal/renewal');
  startOverAt('/pages/permit/permit');
  expect(device.stack).toEqual(['/pages/permit/permit']);
});

test('"back" leads to the previous screen, and home after a deep link', () => {
  openScreen('/pages/permit/permit');
  goBack('/pages/permit/permit');
  expect(device.stack).toEqual(['/pages/home/home']);
  goBack('/pages/permit/permit');
  expect(device.stack).toEqual(['/pages/permit/permit']);
});

test('a screen that cannot be opened is reported, and the next attempt withdraws the report', async () => {
  const reports: boolean[] = [];
  whenMissed((missed) => reports.push(missed));
  device.subpackageIs = 'missing';
  openScreen('/guide/papers/papers');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(reports).toEqual([false, true]);
  expect(device.stack).toEqual(['/pages/home/home']);
  device.subpackageIs = 'there';
  mockClock.time += 1000;
  openScreen('/guide/papers/papers');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(reports).toEqual([false, true, false]);
  expect(device.stack.at(-1)).toBe('/guide/papers/papers');
});
