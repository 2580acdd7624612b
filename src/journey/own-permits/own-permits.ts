import * as v from 'valibot';
import { parsedJson } from '../../platform/storage-keys';
import { deviceStorage } from '../../platform/storage';
import { isCalendarDate } from '../../rules/calendar';
import type { Window, WindowState } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { windowOf } from '../policy/window-of';

/** A permit noted on this device without an account: whose it is, and its last valid day. */
export interface OwnPermit {
  /** Random; distinguishes this permit's reminders from another's. */
  readonly id: string;
  readonly nickname: string;
  /** Last valid day. */
  readonly validTo: CalendarDate;
}

export type StoredPermits =
  | {
      readonly type: 'read';
      readonly permits: readonly OwnPermit[];
      /** The whole text if part of it cannot be understood; otherwise empty. */
      readonly unreadable: string;
    }
  /** The device's storage cannot be read, which does not mean that it is empty. */
  | { readonly type: 'unreadable' };

export const OWN_PERMITS = 'own-permits';

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,32}$/)),
  nickname: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  validTo: v.pipe(v.string(), v.check(isCalendarDate)),
});

/** Reads the stored permits. One unreadable permit does not cost the others. */
export function readOwnPermits(): StoredPermits {
  let text: string | null;
  try {
    text = deviceStorage.read(OWN_PERMITS);
  } catch {
    return { type: 'unreadable' };
  }
  if (text === null) return { type: 'read', permits: [], unreadable: '' };
  const entries = entriesIn(text);
  const permits: OwnPermit[] = [];
  for (const entry of entries ?? []) {
    const { success, output } = v.safeParse(schema, entry);
    if (success && !permits.some(({ id }) => id === output.id)) permits.push(output);
  }
  return { type: 'read', permits, unreadable: permits.length === entries?.length ? '' : text };
}

function entriesIn(text: string): readonly unknown[] | undefined {
  const value = parsedJson(text);
  return Array.isArray(value) ? value : undefined;
}

/** A permit with the state of its window today. */
export interface PermitWithWindow {
  readonly permit: OwnPermit;
  readonly window: Window;
}

/** Most urgent first. A lapsed permit comes before one that is not due yet, since it needs a decision. */
const URGENCY: readonly WindowState[] = ['overdue', 'open', 'lapsed', 'too-early'];

/** Returns the permits with their windows today, the most urgent first. */
export function byUrgency(
  permits: readonly OwnPermit[],
  policy: Policy,
  today: CalendarDate,
): readonly PermitWithWindow[] {
  return permits
    .map((permit) => ({ permit, window: windowOf(permit.validTo, policy, today) }))
    .sort(
      (one, other) =>
        URGENCY.indexOf(one.window.state) - URGENCY.indexOf(other.window.state) || other.window.day - one.window.day,
    );
}
