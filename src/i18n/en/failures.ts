import type * as zh from '../zh-CN/failures';

export const failures: typeof zh.failures = {
  offline: { title: 'No connection to the network', todo: "Please check your phone's network and try again." },
  timeout: { title: 'No answer after a long wait', todo: 'The network may be unstable. Please try again.' },
  'session-expired': {
    title: 'Your sign-in has expired',
    todo: 'For safety, please sign in again. You will come back to this page.',
  },
  'source-unavailable': {
    title: 'The data source is out of service for now',
    todo: 'It is not your fault. Please try again a little later; if it is urgent, call the city hotline 12345. (The demonstration data is kept on your phone: full storage looks like this too.)',
  },
  refused: {
    title: 'The data source did not accept this request',
    todo: 'Please go back to the permit page and look at the current state. If it is still unclear, call the city hotline 12345.',
  },
  'malformed-answer': {
    title: 'The answer received makes no sense',
    todo: 'We did not use it. Please try again; if it keeps happening, call the city hotline 12345.',
  },
};
