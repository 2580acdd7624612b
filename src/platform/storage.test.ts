import { device, resetDevice } from '../../test/support/screens/taro';
import { deviceStorage } from './storage';

beforeEach(resetDevice);

describe('The device’s store', () => {
  test('returns what was written until it is removed', () => {
    deviceStorage.write('session', 'a text');
    expect(deviceStorage.read('session')).toBe('a text');
    deviceStorage.remove('session');
    expect(deviceStorage.read('session')).toBeNull();
  });

  test('separates its keys from those of others on the same origin', () => {
    device.store.set('session', 'of another app');
    expect(deviceStorage.read('session')).toBeNull();
    deviceStorage.write('session', 'ours');
    expect(device.store.get('session')).toBe('of another app');
    expect(deviceStorage.keys()).toEqual(['session']);
    deviceStorage.remove('session');
    expect(device.store.get('session')).toBe('of another app');
  });

  test('returns null for a key that was never written', () => {
    expect(deviceStorage.read('session')).toBeNull();
  });

  test.each([null, '', 7, { of: 'others' }])(
    'reports damage, not an absent key, where H5 reads a stored text as %p',
    (value) => {
      device.store.set('permit-renewal:session', value);
      expect(() => deviceStorage.read('session')).toThrow('damaged');
    },
  );

  test('throws when it is full, and leaves the old value in place', () => {
    deviceStorage.write('session', 'before');
    device.storeIs = 'full';
    expect(() => {
      deviceStorage.write('session', 'after');
    }).toThrow();
    expect(deviceStorage.read('session')).toBe('before');
  });

  test('throws on reading and writing when it is forbidden, rather than appear empty', () => {
    deviceStorage.write('session', 'before');
    device.storeIs = 'forbidden';
    expect(() => deviceStorage.read('session')).toThrow();
    expect(deviceStorage.keys()).toEqual([]);
    expect(() => {
      deviceStorage.remove('session');
    }).not.toThrow();
    expect(() => {
      deviceStorage.write('session', 'after');
    }).toThrow();
  });
});
