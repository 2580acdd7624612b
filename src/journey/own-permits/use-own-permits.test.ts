import { device, resetDevice } from '../../../test/support/screens/taro';
import { readOwnPermits, type OwnPermit } from './own-permits';
import {
  addPermit,
  startOver,
  bringIn,
  changePermit,
  discardBackup,
  lookAtOwnPermits,
  removePermit,
  undoLastChange,
} from './use-own-permits';

const KEY = 'permit-renewal:own-permits';
const ASIDE = 'permit-renewal:own-permits/aside';
const MUM = { nickname: '妈妈', validTo: '2026-12-05' };
const ME = { nickname: '我', validTo: '2027-06-30' };

beforeEach(() => {
  resetDevice();
  lookAtOwnPermits();
});

function added(permit: Omit<OwnPermit, 'id'>): OwnPermit {
  const stored = addPermit(permit);
  if (stored === 'not-stored') throw new Error('it was not kept');
  return stored;
}

function nicknames(): readonly string[] {
  const stored = readOwnPermits();
  return stored.type === 'read' ? stored.permits.map(({ nickname }) => nickname) : ['unreadable'];
}

test('a permit is stored under an id of its own, changed, and deleted', () => {
  const mum = added(MUM);
  const me = added(ME);
  expect(mum.id).toMatch(/^[a-z0-9]{16}$/);
  expect(me.id).not.toBe(mum.id);
  expect(changePermit({ ...mum, validTo: '2027-12-05' })).toBe(true);
  expect(lookAtOwnPermits().permits).toEqual([{ ...mum, validTo: '2027-12-05' }, me]);
  expect(removePermit(mum)).toBe(true);
  expect(nicknames()).toEqual(['我']);
});

test('undoing a deletion puts the permit back in its old place', () => {
  const mum = added(MUM);
  added(ME);
  removePermit(mum);
  expect(lookAtOwnPermits().undo).toMatchObject({ change: { type: 'removed', nickname: '妈妈' } });
  expect(undoLastChange()).toBe(true);
  expect(nicknames()).toEqual(['妈妈', '我']);
  expect(undoLastChange()).toBe(false);
});

test('only the last change can be undone, so that undoing loses nothing else', () => {
  removePermit(added(MUM));
  added(ME);
  expect(undoLastChange()).toBe(false);
  expect(nicknames()).toEqual(['我']);
});

test('permits wiped from the device since a deletion are not brought back by undoing it', () => {
  removePermit(added(MUM));
  device.store.clear();
  added(ME);
  removePermit(added(MUM));
  device.store.clear();
  lookAtOwnPermits();
  expect(undoLastChange()).toBe(false);
  expect(device.store.size).toBe(0);
});

test('an import replaces the list, and can be undone', () => {
  const me = added(ME);
  expect(bringIn([{ id: 'mum0000000000000', ...MUM }, me], [me])).toBe('brought-in');
  expect(nicknames()).toEqual(['妈妈', '我']);
  undoLastChange();
  expect(nicknames()).toEqual(['我']);
});

test('an import that was worked out from an earlier list changes nothing', () => {
  const me = added(ME);
  added(MUM);
  expect(bringIn([me, { id: 'dad0000000000000', nickname: '爸爸', validTo: '2027-01-01' }], [me])).toBe(
    'changed-since',
  );
  expect(nicknames()).toEqual(['我', '妈妈']);
});

test('permits that another browser window has stored since then are not lost', () => {
  added(ME);
  const other = { id: 'other00000000000', ...MUM };
  device.store.set(KEY, JSON.stringify([...(JSON.parse(String(device.store.get(KEY))) as unknown[]), other]));
  added({ nickname: '爸爸', validTo: '2027-01-01' });
  expect(nicknames()).toEqual(['我', '妈妈', '爸爸']);
});

test('a full device is reported, and nothing changes', () => {
  const mum = added(MUM);
  device.storeIs = 'full';
  expect(addPermit(ME)).toBe('not-stored');
  expect(changePermit({ ...mum, nickname: '我' })).toBe(false);
  expect(removePermit(mum)).toBe(false);
  expect(nicknames()).toEqual(['妈妈']);
});

describe('A stored text that cannot be understood', () => {
  const mum: OwnPermit = { id: 'mum0000000000000', ...MUM };
  const UNREADABLE = JSON.stringify([mum, { nickname: '爸爸', validTo: 'next spring' }]);

  test('is backed up whole, while the readable part stays in use', () => {
    device.store.set(KEY, UNREADABLE);
    expect(lookAtOwnPermits()).toMatchObject({ permits: [mum], backup: UNREADABLE });
    added(ME);
    expect(nicknames()).toEqual(['妈妈', '我']);
    expect(lookAtOwnPermits().backup).toBe(UNREADABLE);
  });

  test('is appended to the backup if it differs, and never twice', () => {
    device.store.set(KEY, UNREADABLE);
    lookAtOwnPermits();
    device.store.set(KEY, '{');
    lookAtOwnPermits();
    device.store.set(KEY, UNREADABLE);
    expect(lookAtOwnPermits().backup).toBe(`${UNREADABLE}\n{`);
  });

  test('stays in the backup until the person discards it', () => {
    device.store.set(KEY, UNREADABLE);
    lookAtOwnPermits();
    discardBackup();
    expect(lookAtOwnPermits().backup).toBe('');
    expect(device.store.has(ASIDE)).toBe(false);
    expect(nicknames()).toEqual(['妈妈']);
  });

  test('is not overwritten if there is no room for a backup', () => {
    device.store.set(KEY, UNREADABLE);
    device.storeIs = 'full';
    expect(lookAtOwnPermits()).toMatchObject({ permits: [mum], backup: UNREADABLE });
    expect(addPermit(ME)).toBe('not-stored');
    expect(device.store.get(KEY)).toBe(UNREADABLE);
  });
});

test('a stored value that is not a text is not overwritten until the person starts over', () => {
  device.store.set(KEY, { of: 'others' });
  expect(lookAtOwnPermits().type).toBe('unreadable');
  expect(addPermit(ME)).toBe('not-stored');
  expect(device.store.get(KEY)).toEqual({ of: 'others' });
  startOver();
  expect(lookAtOwnPermits()).toMatchObject({ type: 'read', permits: [] });
  added(ME);
  expect(nicknames()).toEqual(['我']);
});
