import { device, resetDevice } from '../../test/support/screens/taro';
import { openScreen, replaceScreen } from './navigation';
import { nameTabs, showTab } from './tabs';
import { showTab as showTabOnH5 } from './tabs.h5';

jest.mock('./clock', () => ({ now: () => 0 }));

beforeEach(resetDevice);

test('a tab opens with switchTab in mini-programs, and with reLaunch on H5', async () => {
  await showTab('/pages/mine/mine');
  await showTabOnH5('/pages/services/services');
  expect(device.moves).toEqual(['switchTab /pages/mine/mine', 'reLaunch /pages/services/services']);
});

test('a tab is never pushed on the stack of pages, which the platforms refuse', () => {
  openScreen('/pages/permit/permit');
  openScreen('/pages/mine/mine');
  replaceScreen('/pages/home/home');
  expect(device.moves).toEqual([
    'navigateTo /pages/permit/permit',
    'switchTab /pages/mine/mine',
    'switchTab /pages/home/home',
  ]);
  expect(device.stack).toEqual(['/pages/home/home']);
});

test('the tabs that the platform draws have labels in the current language', () => {
  nameTabs(['Home', 'Services', 'Mine']);
  expect(device.tabs).toEqual(['Home', 'Services', 'Mine']);
});
