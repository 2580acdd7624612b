import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { writeAs } from '../../platform/storage-keys';
import { random } from '../../platform/random';
import { deviceStorage } from '../../platform/storage';
import { randomLetters } from '../../citizen/random-letters';
import { OWN_PERMITS, readOwnPermits, type OwnPermit } from './own-permits';

/** More than a family has; a longer list is a mistake, or a script's work. */
export const MOST_PERMITS = 20;

/** Backup for text that could not be parsed: a person may still be able to read it. */
const ASIDE = 'own-permits/aside';

/** The change that can be undone: only the last one, so that undoing it loses nothing else. */
export type Undoable = { readonly type: 'removed'; readonly nickname: string } | { readonly type: 'brought-in' };

interface OwnPermits {
  readonly type: 'read' | 'unreadable';
  readonly permits: readonly OwnPermit[];
  /** The text that could not be parsed, unchanged; empty if there is none. */
  readonly backup: string;
  readonly undo: 'none' | { readonly change: Undoable; readonly before: readonly OwnPermit[] };
}

const store = createStore<OwnPermits>(() => ({ type: 'read', permits: [], backup: '', undo: 'none' }));

export function useOwnPermits(): OwnPermits {
  return useStore(store);
}

/** Reads the stored permits as a screen comes into sight: another browser window may have changed them. */
export function lookAtOwnPermits(): OwnPermits {
  const stored = readOwnPermits();
  if (stored.type === 'unreadable') {
    store.setState({ type: 'unreadable', permits: [] });
    return store.getState();
  }
  const { permits, unreadable } = stored;
  if (unreadable !== '' && isBackedUp(unreadable)) writeAs(deviceStorage, OWN_PERMITS, permits);
  const { permits: shown, undo } = store.getState();
  // If the list was changed or wiped elsewhere, undoing would bring back what has been deleted since.
  const untouched = isSameList(shown, permits);
  store.setState({ type: 'read', permits, backup: backupBefore() || unreadable, undo: untouched ? undo : 'none' });
  return store.getState();
}

/** Stores one more permit and returns it, or `not-stored` if the device refused. */
export function addPermit(permit: Omit<OwnPermit, 'id'>): OwnPermit | 'not-stored' {
  const added = { id: newId(), ...permit };
  return change((permits) => [...permits, added]) ? added : 'not-stored';
}

/** Returns true if the change was stored. */
export function changePermit(changed: OwnPermit): boolean {
  return change((permits) => permits.map((permit) => (permit.id === changed.id ? changed : permit)));
}

export function removePermit({ id, nickname }: OwnPermit): boolean {
  return change((permits) => permits.filter((permit) => permit.id !== id), { type: 'removed', nickname });
}

/**
 * Replaces the whole list with the one that an import worked out from the list `from`. A list that has changed since then
 * is left alone, since that change would be lost.
 */
export function bringIn(
  permits: readonly OwnPermit[],
  from: readonly OwnPermit[],
): 'brought-in' | 'changed-since' | 'not-stored' {
  const { type, permits: now } = lookAtOwnPermits();
  if (type === 'read' && !isSameList(now, from)) return 'changed-since';
  return change(() => permits, { type: 'brought-in' }) ? 'brought-in' : 'not-stored';
}

export function undoLastChange(): boolean {
  const { undo } = lookAtOwnPermits();
  return undo !== 'none' && change(() => undo.before);
}

/** Deletes the backup of the text that could not be understood. */
export function discardBackup(): void {
  deviceStorage.remove(ASIDE);
  store.setState({ backup: '' });
}

/** Discards the stored value that cannot be read, and starts with an empty list. */
export function startOver(): void {
  deviceStorage.remove(OWN_PERMITS);
  lookAtOwnPermits();
}

/** Returns an id that is unique on this device and in a calendar. */
export function newId(): string {
  return randomLetters(16, random);
}

/**
 * Applies `f` to the list stored now. Refuses while that is unreadable, or not backed up yet, since it would be lost.
 */
function change(f: (permits: readonly OwnPermit[]) => readonly OwnPermit[], undoable?: Undoable): boolean {
  const { permits: before } = lookAtOwnPermits();
  const stored = readOwnPermits();
  if (stored.type === 'unreadable' || stored.unreadable !== '') return false;
  const permits = f(before);
  if (!writeAs(deviceStorage, OWN_PERMITS, permits)) return false;
  store.setState({ permits, undo: undoable === undefined ? 'none' : { change: undoable, before } });
  return true;
}

function isSameList(one: readonly OwnPermit[], other: readonly OwnPermit[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Appends text that could not be parsed to the backup; returns false if there is no room. */
function isBackedUp(text: string): boolean {
  const before = backupBefore();
  if (`\n${before}\n`.includes(`\n${text}\n`)) return true;
  try {
    deviceStorage.write(ASIDE, before === '' ? text : `${before}\n${text}`);
    return true;
  } catch {
    return false;
  }
}

function backupBefore(): string {
  try {
    return deviceStorage.read(ASIDE) ?? '';
  } catch {
    return '';
  }
}
