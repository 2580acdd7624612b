import { device, resetDevice } from '../../test/support/screens/taro';
import { deviceStorage } from './storage';

beforeEach(resetDevice);

describe('The device’s store', () => {
  test('gives back what was written, until it is removed', () => {
    deviceStorage.write('session', 'a text');
    expect(deviceStorage.read('session')).toBe('a text');
    deviceStorage.remove('session');
    expect(deviceStorage.read('session')).toBeNull();
  });

  test('keeps our keys apart from those of others on the same origin', () => {
    device.store.set('session', 'of another app');
    expect(deviceStorage.read('session')).toBeNull();
    deviceStorage.write('session', 'ours');
    expect(device.store.get('session')).toBe('of another app');
    expect(deviceStorage.keys()).toEqual(['session']);
    deviceStorage.remove('session');
    expect(device.store.get('session')).toBe('of another app');
  });

  test('holds nothing where nothing was kept', () => {
    expect(deviceStorage.read('session')).toBeNull();
  });

  test.each([null, '', 7, { of: 'others' }])(
    'calls %p spoilt where a text was kept, and not "nothing there"',
    (value) => {
      device.store.set('permit-renewal:session', value);
      expect(() => deviceStorage.read('session')).toThrow('spoilt');
    },
  );

  test('throws where there is no room, and keeps what it had', () => {
    deviceStorage.write('session', 'before');
    device.storeIs = 'full';
    expect(() => {
      deviceStorage.write('session', 'after');
    }).toThrow();
    expect(deviceStorage.read('session')).toBe('before');
  });

  test('that is forbidden throws at reading and writing: to say "nothing there" would be a lie', () => {
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
