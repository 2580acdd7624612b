import * as v from 'valibot';
import { device, resetDevice } from '../../test/support/screens/taro';
import { forget, writeAs, STORAGE_KEYS, type StoredName, readAs } from './storage-keys';
import { deviceStorage } from './storage';

beforeEach(resetDevice);

const NAMES = Object.keys(STORAGE_KEYS) as StoredName[];
const schema = v.object({ papers: v.array(v.string()) });

test('a stored value is read back; one that does not match the schema is removed', () => {
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ type: 'absent' });
  expect(writeAs(deviceStorage, 'ticked', { papers: ['id-card'] })).toBe(true);
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ type: 'stored', value: { papers: ['id-card'] } });
  deviceStorage.write('ticked', '{"papers":7}');
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ type: 'damaged' });
  expect(deviceStorage.keys()).toEqual([]);
});

test('storing on a full device returns false, and a store that cannot be read counts as empty', () => {
  device.storeIs = 'full';
  expect(writeAs(deviceStorage, 'ticked', { papers: [] })).toBe(false);
  device.storeIs = 'forbidden';
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ type: 'absent' });
});

test('signing out deletes the person’s data and leaves what was stored while signed out', () => {
  for (const name of NAMES) deviceStorage.write(name, '{}');
  forget(deviceStorage, 'until-sign-out');
  expect(deviceStorage.keys().sort()).toEqual(NAMES.filter((name) => STORAGE_KEYS[name] === 'until-deleted').sort());
  expect(deviceStorage.keys()).not.toContain('session');
});

test('deleting everything removes all keys of this app, even of earlier versions, and no key of others', () => {
  for (const name of NAMES) deviceStorage.write(name, '{}');
  deviceStorage.write('mock-citizen/person/smooth', '{}');
  device.store.set('permit-renewal:of-an-earlier-version', '{}');
  device.store.set('of another app', '{}');
  forget(deviceStorage, 'until-deleted');
  expect([...device.store.keys()]).toEqual(['of another app']);
});
