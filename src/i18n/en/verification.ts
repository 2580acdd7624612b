import type * as zh from '../zh-CN/verification';

export const verification: typeof zh.verification = {
  title: 'Verification',
  lead: { running: 'Checking your records', done: 'The check is done', sending: 'Submitting' },
  progress: (done, all) => `${String(done)} of ${String(all)} answered`,
  leave: 'You can leave: the check goes on, and the result will be here when you come back.',
  states: {
    waiting: 'Waiting',
    checking: 'Checking',
    unchanged: 'No change',
    changed: 'Changed',
    abnormal: 'Problem found',
    'needs-review': 'Staff must check',
    unavailable: 'No answer',
  },
  answered: (source, state) => `${source}: ${state}.`,
  unsent: {
    todo: 'We do not know whether your submission arrived. It is safe to submit again: the same renewal is made only once, never twice.',
    again: 'Submit again',
  },
  notSent: {
    title: 'Not submitted',
    todo: "The phone's storage is full or cannot be used. We could not keep a note of this renewal, so we did not submit it. Please free some space and try again.",
  },
  paused: { todo: 'The check was still running when last seen. We keep asking.', again: 'Try now' },
  none: { title: 'No check is under way', todo: 'You can start a renewal from the residence permit page.' },
  neverArrived: {
    title: 'Your last submission was not found',
    todo: 'Most likely it never arrived, so nothing has changed. Start again if you like; it will not be made twice.',
  },
  toPermit: 'Back to the residence permit',
  seeResult: 'See the result',
};
