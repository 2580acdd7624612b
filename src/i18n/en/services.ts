import type * as zh from '../zh-CN/services';

export const services: typeof zh.services = {
  title: 'Services',
  groups: {
    permit: 'Residence permit',
    withoutSignIn: 'Without signing in',
    counter: 'At a counter',
    know: 'Know the rules',
  },
};
