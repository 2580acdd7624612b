import type * as zh from '../zh-CN/failures';
import { failures as onDevice } from './failures';

export const failures: typeof zh.failures = {
  ...onDevice,
  offline: {
    title: 'No connection to the server',
    todo: "Please check your phone's network and try again; the server may also be out of service for now.",
  },
  'source-unavailable': {
    title: 'The data source is out of service for now',
    todo: 'It is not your fault. Please try again a little later; if it is urgent, call the city hotline 12345.',
  },
};
