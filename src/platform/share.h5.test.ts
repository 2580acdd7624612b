/** @jest-environment jsdom */
import { device, resetDevice } from '../../test/support/screens/taro';
import { shareText } from './share.h5';

function sheet(share: ((data: ShareData) => Promise<void>) | undefined): void {
  if (share) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  else Reflect.deleteProperty(navigator, 'share');
}

beforeEach(() => {
  resetDevice();
  sheet(undefined);
});

test('sharing on H5 passes the text, without a URL, to the share sheet', async () => {
  const shared: ShareData[] = [];
  sheet((data) => {
    shared.push(data);
    return Promise.resolve();
  });
  expect(await shareText('核验通过')).toBe('shared');
  expect(shared).toEqual([{ text: '核验通过' }]);
  expect(device.clipboard).toEqual([]);
});

test('closing the share sheet on H5 neither shares nor copies', async () => {
  sheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
  expect(await shareText('核验通过')).toBe('failed');
  expect(device.clipboard).toEqual([]);
});

test.each([
  ['there is none', undefined],
  ['the browser forbids it', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
])('the text is copied where %s', async (_, share) => {
  sheet(share);
  expect(await shareText('核验通过')).toBe('copied');
  expect(device.clipboard).toEqual(['核验通过']);
});
