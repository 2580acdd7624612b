import { entries as onDevice, type LinkedScreen, type ScreenLinkWords } from './screen-links';

export type { LinkedScreen, ScreenLinkWords };

/** The app can do nothing to the records of a gateway. */
export const entries: typeof onDevice = {
  ...onDevice,
  demonstration: { title: '演示设置', hint: '演示的数据在哪里，怎样从头再来' },
};
