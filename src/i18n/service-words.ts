import type { ServiceWords } from './types';
import { useForeignServiceWords } from './words';
import { serviceZhCN } from './zh-CN/renewal-service';

/** The service's texts in the language in use. A browser fetches them with the first screen that says them. */
export function useServiceWords(): ServiceWords {
  return useForeignServiceWords() ?? serviceZhCN;
}
