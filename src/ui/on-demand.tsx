import { useWords } from '../i18n/words';
import { FailurePanel } from './failure-panel';
import { Skeleton } from './skeleton';

interface OnDemandProps {
  readonly state: 'loading' | 'failed';
  readonly onRetry: () => void;
}

/** Stands in for content that is still loading or failed to load, with a way to retry. */
export function OnDemand({ state, onRetry }: OnDemandProps) {
  const { failures, again } = useWords();
  return state === 'loading' ? (
    <Skeleton />
  ) : (
    <FailurePanel {...failures.offline} ways={[{ words: again, onPress: onRetry }]} />
  );
}
