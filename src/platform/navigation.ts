import Taro from '@tarojs/taro';
import { now } from './clock';
import { isTab } from '../routes';
import { showTab } from './tabs';

/** Mini-programs refuse an eleventh page on the stack. */
const DEEPEST = 10;

/** Milliseconds in which a second tap is still the first one. */
const DOUBLE_TAP = 400;
let opened = { path: '', at: 0 };

/** Tells whether the screen asked for last could not be opened; its file could not be fetched, most likely. */
let tellMissed: (missed: boolean) => void = () => undefined;

/** From now on, `tell` hears of a screen that could not be opened, and of the next attempt. */
export function whenMissed(tell: (missed: boolean) => void): void {
  tellMissed = tell;
}

/**
 * Opens a screen on top of this one, in its place where the stack is full, or as a tab. `path` is `/pages/…` with its
 * query.
 * A double tap opens it once: otherwise "back" would lead to the same screen again.
 */
export function openScreen(path: string): void {
  const at = now();
  if (path === opened.path && Math.abs(at - opened.at) < DOUBLE_TAP) return;
  opened = { path, at };
  tellMissed(false);
  if (isTab(path)) attempt(showTab(path), path);
  else if (Taro.getCurrentPages().length < DEEPEST) attempt(Taro.navigateTo({ url: path }), path);
  else replaceScreen(path);
}

/** Opens a screen in the place of this one, so that "back" does not return here. */
export function replaceScreen(path: string): void {
  attempt(isTab(path) ? showTab(path) : Taro.redirectTo({ url: path }), path);
}

/** Opens a screen with nothing behind it. */
export function startOverAt(path: string): void {
  void Taro.reLaunch({ url: path }).catch(() => {
    // Nothing is left to try; the screen in sight stays.
    tellMissed(true);
  });
}

/** Goes back; where nothing lies behind (a deep link), to `home`. */
export function goBack(home: string): void {
  if (Taro.getCurrentPages().length > 1) attempt(Taro.navigateBack(), home);
  else startOverAt(home);
}

/** A platform may refuse a move in the middle of another one; starting over there always works. */
function attempt(move: Promise<unknown>, path: string): void {
  move.catch(() => {
    startOverAt(path);
  });
}
