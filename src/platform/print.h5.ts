import type { Print } from './print.types';

export const print: Print = () => {
  window.print();
};
