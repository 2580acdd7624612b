import { useWords } from '../i18n/words';
import { FailurePanel } from './failure-panel';
import { Skeleton } from './skeleton';

interface OnDemandProps {
  readonly state: 'loading' | 'failed';
  readonly onRetry: () => void;
}

/** In the place of what is still being fetched, or could not be: the network's failure, and a way to try again. */
export function OnDemand({ state, onRetry }: OnDemandProps) {
  const { failures, again } = useWords();
  return state === 'loading' ? (
    <Skeleton />
  ) : (
    <FailurePanel {...failures.offline} ways={[{ words: again, onPress: onRetry }]} />
  );
}
