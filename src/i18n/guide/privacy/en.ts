import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'What is kept stays on this phone. There is no server behind it: nothing is sent anywhere, nothing is counted, and there are no ads.',
  storedTitle: 'What is kept, and for how long',
  stored: {
    session: {
      name: 'Your sign-in',
      what: 'A string of random letters that is worth nothing after half an hour. No name, no identity number.',
    },
    checked: {
      name: 'Security checks passed',
      what: 'Who has passed the check on this phone and need not repeat it: a code name, not a name.',
    },
    pending: {
      name: 'A check under way',
      what: 'Its random number, so that it goes on after a lost connection and is never made twice. Deleted once you have seen the result.',
    },
    ticked: { name: 'Papers ticked under a result', what: 'Which papers the signed-in person has ready.' },
    searches: {
      name: 'Recent searches',
      what: 'Up to five words that you searched for and opened, to find them again. The search runs on the phone; what you type is never sent anywhere.',
    },
    'own-papers': {
      name: 'Papers to take along (要带的材料)',
      what: 'The home and work chosen without signing in, and the ticks.',
    },
    'own-permits': {
      name: 'Expiry dates',
      what: 'The dates that you noted, each with a nickname that you wrote yourself: no name and no number is asked for.',
    },
    preferences: { name: 'Settings', what: 'Language, text size, elder mode.' },
    'mock-citizen': {
      name: 'Demonstration data',
      what: 'The sign-ins, renewals and ratings of the mock citizens, and the failures that you set. In a real service these lie with the authority, not on a phone.',
    },
  },
  stays: {
    'until-sign-out': 'Kept until you sign out',
    'until-deleted': 'Kept until you delete it',
  },
  here: 'Kept now',
  nothing: 'Nothing now',
  elsewhere:
    'A browser, WeChat or Alipay may keep the files of the app itself, so that it opens quickly; nothing of yours is in them. The answers of the pre-check stay in its page and are not kept.',
  consentTitle: 'Records that you allow to be read',
  consentLead:
    'Before each renewal you are asked about each one. It is read only after you agree, for that renewal alone; then the consent ends. You can take it back at any time.',
  consentSignedOut: 'Once you have signed in, the consents that you gave are listed here.',
  consentNone: 'At present you allow nothing to be read.',
  withdraw: (source) => `Take back: ${source}`,
  withdrawn:
    'Taken back. What has been read already cannot be unread; an online check that has not begun does not begin while one consent is missing.',
  neverTitle: 'What is never kept',
  never:
    'Names, identity numbers, phone numbers and faces are not kept on this phone, do not stand in any address, and are not logged. A name and an identity number are masked until you show them.',
  contract: "Read WeChat's privacy statement",
  contractFailed: 'It did not open. You may find it in the menu at the top right, under settings.',
  deleteTitle: 'Delete everything',
  deleteLead:
    'Deletes everything listed above and signs you out; language, text size and the other settings go back to the start, so the app speaks Chinese again. It cannot be undone.',
  delete: 'Delete everything on this phone',
  deleteAsk: 'Really delete everything?',
  deleteYes: 'Delete everything',
  deleteNo: 'Keep it',
  deleted: 'Everything is deleted.',
  notDeleted:
    'Not everything could be deleted: the phone keeps its storage closed. You can clear the data of this app or site in the settings of the phone.',
};
