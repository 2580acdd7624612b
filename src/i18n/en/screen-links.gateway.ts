import type * as zh from '../zh-CN/screen-links';
import { entries as onDevice } from './screen-links';

export const entries: typeof zh.entries = {
  ...onDevice,
  demonstration: { title: 'Demonstration settings', hint: 'Where its data is, and how to start afresh' },
};
