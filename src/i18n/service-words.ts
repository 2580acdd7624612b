import type { ServiceWords } from './types';
import { useForeignServiceWords } from './words';
import { serviceZhCN } from './zh-CN/renewal-service';

/** Returns the service's texts in the current language. A browser fetches them with the first screen that needs them. */
export function useServiceWords(): ServiceWords {
  return useForeignServiceWords() ?? serviceZhCN;
}
