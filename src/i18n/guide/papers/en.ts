import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'For a renewal at a counter you usually need these. Choose what fits you; the list follows.',
  housing: 'Where you live',
  housings: {
    rented: 'A rented home',
    owned: 'My own home',
    dormitory: "A dormitory (employer's or school's)",
    relative: 'The home of a relative',
    unsure: 'Not sure: list them all',
  },
  occupation: 'In Shanghai you are',
  occupations: {
    employed: 'Working',
    studying: 'Studying',
    neither: 'Neither',
    unsure: 'Rather not say',
  },
  listTitle: 'Papers to bring',
  ready: (ready, all) => `${String(ready)} ready, ${String(all)} listed. The ticks are kept on this phone.`,
  notStored: 'Ticked, but the storage of the phone is full or not available: the tick will be gone at the next start.',
  clear: 'Clear the ticks',
  cleared: 'Cleared.',
  undo: 'Undo',
  takeTitle: 'Take this list along',
  mark: 'Not official · what the authorities publish prevails',
  storedTitle: 'Papers for renewing the residence permit (居住证)',
  madeOn: (date) => `Made on ${date}`,
  line: (paper, ready) => `${ready ? '☑' : '☐'} ${paper}`,
  groupLine: (group, need) => `${group} (${need})`,
};
