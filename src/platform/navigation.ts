import Taro from '@tarojs/taro';
import { now } from './clock';
import { isTab } from '../routes';
import { showTab } from './tabs';

/** Mini-programs allow ten pages on the stack. */
const DEEPEST = 10;

/** Milliseconds within which a second request for the same screen is ignored. */
const DOUBLE_TAP = 400;
let opened = { path: '', at: 0 };

/** True if this very screen was asked for a moment ago, by an earlier tap or by a timer that the tap was meant to beat. */
function isRepeated(path: string): boolean {
  const at = now();
  if (path === opened.path && Math.abs(at - opened.at) < DOUBLE_TAP) return true;
  opened = { path, at };
  return false;
}

/** Called with true when a screen could not be opened, most likely because its file could not be fetched. */
let reportMissed: (missed: boolean) => void = () => undefined;

/** Sets the function that is called with true when a screen could not be opened, and with false on the next attempt. */
export function whenMissed(report: (missed: boolean) => void): void {
  reportMissed = report;
}

/**
 * Opens a screen on top of this one, as a tab, or in place of this one if the stack is full. `path` is `/pages/…` with
 * its query. A double tap opens it once: otherwise "back" would lead to the same screen again.
 */
export function openScreen(path: string): void {
  if (isRepeated(path)) return;
  reportMissed(false);
  if (isTab(path)) attempt(showTab(path), path);
  else if (Taro.getCurrentPages().length < DEEPEST) attempt(Taro.navigateTo({ url: path }), path);
  else replaceTop(path);
}

/** Opens a screen in place of this one, so that "back" does not return here; once, also when it is asked for twice. */
export function replaceScreen(path: string): void {
  if (!isRepeated(path)) replaceTop(path);
}

function replaceTop(path: string): void {
  attempt(isTab(path) ? showTab(path) : Taro.redirectTo({ url: path }), path);
}

/** Opens a screen and clears the stack behind it. */
export function startOverAt(path: string): void {
  void Taro.reLaunch({ url: path }).catch(() => {
    // No other call is left to try, so the current screen stays.
    reportMissed(true);
  });
}

/** Goes back, or to `home` if the stack is empty (after a deep link). */
export function goBack(home: string): void {
  if (Taro.getCurrentPages().length > 1) attempt(Taro.navigateBack(), home);
  else startOverAt(home);
}

/** Falls back to `reLaunch`, which works even while another navigation is under way. */
function attempt(move: Promise<unknown>, path: string): void {
  move.catch(() => {
    startOverAt(path);
  });
}
