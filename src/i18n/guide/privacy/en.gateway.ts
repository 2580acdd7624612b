import type { zhCN } from './zh-CN';
import { en as onDevice } from './en';

export const en: typeof zhCN = {
  ...onDevice,
  lead:
    'What is listed below stays on this phone. To sign in and to renew, the app asks a demonstration gateway. It sends the code name of the mock citizen whom you play, the random letters of your sign-in, the consents, and the random number of the check; ' +
    'the permit and the renewals of the mock citizen are kept there. Nothing is counted, and there are no ads.',
  stored: {
    ...onDevice.stored,
    'mock-citizen': {
      name: 'Demonstration data',
      what: 'The ratings that you gave. The renewals are not on the phone but on the demonstration gateway.',
    },
  },
  deleteLead: `${onDevice.deleteLead} What the demonstration gateway has on record is not deleted by this.`,
};
