import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { writeAs } from '../../platform/storage-keys';
import { random } from '../../platform/random';
import { deviceStorage } from '../../platform/storage';
import { randomLetters } from '../../citizen/random-letters';
import { OWN_PERMITS, readOwnPermits, type OwnPermit } from './own-permits';

/** More than a family has; a list that grows without end is a mistake, or somebody's script. */
export const MOST_PERMITS = 20;

/** Where a text goes that cannot be understood: what stands there may still be read by a person. */
const ASIDE = 'own-permits/aside';

/** The change that can be undone: the last one alone, so that undoing it costs nothing else. */
export type Undoable = { readonly type: 'removed'; readonly nickname: string } | { readonly type: 'brought-in' };

interface OwnPermits {
  readonly type: 'read' | 'unreadable';
  readonly permits: readonly OwnPermit[];
  /** What could not be understood, as it stood; empty where there is none. */
  readonly backup: string;
  readonly undo: 'none' | { readonly change: Undoable; readonly before: readonly OwnPermit[] };
}

const store = createStore<OwnPermits>(() => ({ type: 'read', permits: [], backup: '', undo: 'none' }));

export function useOwnPermits(): OwnPermits {
  return useStore(store);
}

/** Reads what is kept, as a screen comes into sight: another window may have changed it. */
export function lookAtOwnPermits(): OwnPermits {
  const stored = readOwnPermits();
  if (stored.type === 'unreadable') {
    store.setState({ type: 'unreadable', permits: [] });
    return store.getState();
  }
  const { permits, unreadable } = stored;
  if (unreadable !== '' && isBackedUp(unreadable)) writeAs(deviceStorage, OWN_PERMITS, permits);
  const { permits: shown, undo } = store.getState();
  // Changed elsewhere, or wiped: to undo what was done before would bring back what somebody has deleted since.
  const untouched = isSameList(shown, permits);
  store.setState({ type: 'read', permits, backup: backupBefore() || unreadable, undo: untouched ? undo : 'none' });
  return store.getState();
}

/** Keeps one more; gives it, or `not-kept` where the device would not. */
export function addPermit(permit: Omit<OwnPermit, 'id'>): OwnPermit | 'not-stored' {
  const added = { id: newId(), ...permit };
  return change((permits) => [...permits, added]) ? added : 'not-stored';
}

/** Whether the changed permit could be kept. */
export function changePermit(changed: OwnPermit): boolean {
  return change((permits) => permits.map((permit) => (permit.id === changed.id ? changed : permit)));
}

export function removePermit({ id, nickname }: OwnPermit): boolean {
  return change((permits) => permits.filter((permit) => permit.id !== id), { type: 'removed', nickname });
}

/**
 * Replaces the whole list by the one that an import worked out from the list `from`. A list that is another one by now is
 * left alone, since what changed it would be lost.
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

/** Forgets the text that could not be understood. */
export function discardBackup(): void {
  deviceStorage.remove(ASIDE);
  store.setState({ backup: '' });
}

/** Begins anew where the device does not say what it keeps. */
export function startOver(): void {
  deviceStorage.remove(OWN_PERMITS);
  lookAtOwnPermits();
}

/** Unlike any other on this device, and in a calendar. */
export function newId(): string {
  return randomLetters(16, random);
}

/** Works on what stands on the device now; where that is unreadable, or not yet put aside, it would be lost. */
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

/** Puts a text beside those that were put aside before; whether it is there. */
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
