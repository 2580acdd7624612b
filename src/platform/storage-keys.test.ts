import * as v from 'valibot';
import { device, resetDevice } from '../../test/support/screens/taro';
import { forget, keepAs, KEPT, type KeptName, readAs } from './storage-keys';
import { deviceStorage } from './storage';

beforeEach(resetDevice);

const NAMES = Object.keys(KEPT) as KeptName[];
const schema = v.object({ papers: v.array(v.string()) });

test('what is kept is read again; what the schema does not know is removed', () => {
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ is: 'absent' });
  expect(keepAs(deviceStorage, 'ticked', { papers: ['id-card'] })).toBe(true);
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ is: 'stored', value: { papers: ['id-card'] } });
  deviceStorage.write('ticked', '{"papers":7}');
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ is: 'damaged' });
  expect(deviceStorage.keys()).toEqual([]);
});

test('a full device is told, and one that is closed keeps nothing for us', () => {
  device.storeIs = 'full';
  expect(keepAs(deviceStorage, 'ticked', { papers: [] })).toBe(false);
  device.storeIs = 'forbidden';
  expect(readAs(deviceStorage, 'ticked', schema)).toEqual({ is: 'absent' });
});

test('signing out wipes what is one person’s, and leaves what anybody keeps here without an account', () => {
  for (const name of NAMES) deviceStorage.write(name, '{}');
  forget(deviceStorage, 'until-sign-out');
  expect(deviceStorage.keys().sort()).toEqual(NAMES.filter((name) => KEPT[name] === 'until-deleted').sort());
  expect(deviceStorage.keys()).not.toContain('session');
});

test('deleting everything leaves nothing of ours, of an earlier version neither, and all that is others’', () => {
  for (const name of NAMES) deviceStorage.write(name, '{}');
  deviceStorage.write('mock-citizen/person/smooth', '{}');
  device.store.set('permit-renewal:of-an-earlier-version', '{}');
  device.store.set('of another app', '{}');
  forget(deviceStorage, 'until-deleted');
  expect([...device.store.keys()]).toEqual(['of another app']);
});
