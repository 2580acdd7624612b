import type { Print } from './print';

export const print: Print = () => {
  window.print();
};
