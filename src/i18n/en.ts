import { home } from './en/home';
import { signIn } from './en/sign-in';
import { failures } from './en/failures';
import { reasons } from './en/reasons';
import { entries } from './en/screen-links';
import { hotline } from './en/hotline';
import { mine } from './en/mine';
import { services } from './en/services';
import { tabs } from './en/tab-bar';
import { counterSentence, windowStates } from './en/permit-state';
import { permit } from './en/permit';
import type { Words } from './types';

export { serviceEn } from './en/renewal-service';

/** English. Hedges of the Chinese stay, and names met at a counter have their Chinese in brackets. */
export const en: Words = {
  language: 'en',
  demonstrationLine: 'Demonstration data · not official',
  back: 'Back',
  loading: 'Loading',
  again: 'Try again',
  damagedSession: {
    title: 'The sign-in record was damaged and has been removed',
    todo: 'Please sign in again. Everything you did before is still at the data source; nothing is lost.',
  },
  toHome: 'Back to the start',
  offline: {
    precached: 'No network. The pages are kept on this device and can be read; real sign-in and checks need a network.',
    missed: 'That page could not be opened. Check the network and tap once more.',
    notPrecached: 'No network. Pages not opened before may not open; real sign-in and checks need a network.',
  },
  newVersion: {
    title: 'A newer version is ready',
    todo: 'To change to it, the page opens anew once. What you have done and noted down stays.',
    take: 'Use the newer version',
  },
  englishMissing: { title: 'English could not be fetched. This is Chinese.', again: 'Try again' },
  tabs,
  entries,
  services,
  mine,
  hotline,
  failures,
  reasons,
  windowStates,
  counterSentence,
  home,
  signIn,
  permit,
};
