import Taro from '@tarojs/taro';
import { now } from './clock';

/** Mini-programs refuse an eleventh page on the stack. */
const DEEPEST = 10;

/** Milliseconds in which a second tap is still the first one. */
const DOUBLE_TAP = 400;
let opened = { path: '', at: 0 };

/**
 * Opens a screen on top of this one; in its place where the stack is full. `path` is `/pages/…` with its query.
 * A double tap opens it once: otherwise "back" would lead to the same screen again.
 */
export function open(path: string): void {
  const at = now();
  if (path === opened.path && Math.abs(at - opened.at) < DOUBLE_TAP) return;
  opened = { path, at };
  if (Taro.getCurrentPages().length < DEEPEST) void Taro.navigateTo({ url: path });
  else void Taro.redirectTo({ url: path });
}

/** Opens a screen in the place of this one, so that "back" does not return here. */
export function replaceBy(path: string): void {
  void Taro.redirectTo({ url: path });
}

/** Opens a screen with nothing behind it. */
export function startOverAt(path: string): void {
  void Taro.reLaunch({ url: path });
}

/** Goes back; where nothing lies behind (a deep link), to `home`. */
export function back(home: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else startOverAt(home);
}
