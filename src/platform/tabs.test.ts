import { device, resetDevice } from '../../test/support/screens/taro';
import { open, replaceBy } from './navigation';
import { isTab } from './tab-paths';
import { nameTabs, showTab } from './tabs';
import { showTab as showTabOnH5 } from './tabs.h5';

jest.mock('./clock', () => ({ now: () => 0 }));

beforeEach(resetDevice);

test('the three tabs are known with and without a query', () => {
  expect(['/pages/home/home', '/pages/services/services?x=1', '/pages/mine/mine'].every(isTab)).toBe(true);
  expect(['/pages/permit/permit', '/pages/home/home/x', ''].some(isTab)).toBe(false);
});

test('a tab is shown by the call that the mini-programs have for it, and on H5 as a page with nothing behind it', async () => {
  await showTab('/pages/mine/mine');
  await showTabOnH5('/pages/services/services');
  expect(device.moves).toEqual(['switchTab /pages/mine/mine', 'reLaunch /pages/services/services']);
});

test('a tab is never put on the stack of pages, which the platforms refuse', () => {
  open('/pages/permit/permit');
  open('/pages/mine/mine');
  replaceBy('/pages/home/home');
  expect(device.moves).toEqual([
    'navigateTo /pages/permit/permit',
    'switchTab /pages/mine/mine',
    'switchTab /pages/home/home',
  ]);
  expect(device.stack).toEqual(['/pages/home/home']);
});

test('the tabs that the platform draws take the names of the language', () => {
  nameTabs(['Home', 'Services', 'Mine']);
  expect(device.tabs).toEqual(['Home', 'Services', 'Mine']);
});
