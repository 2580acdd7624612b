import { useWords } from '../i18n/words';
import type { PermitRecordsView } from '../journey/renewal/permit-records-view';
import type { WaysOn } from '../journey/renewal/use-permit-records';
import { FailurePanel } from '../ui/failure-panel';
import { Skeleton } from '../ui/skeleton';
import { NoPolicy } from './no-policy';

interface SignedInOnlyProps extends WaysOn {
  readonly obstacle: Exclude<PermitRecordsView, { type: 'ready' }>;
}

/** Stands in for a personal screen that has nothing to show: signed out, loading, failed, or a day without a policy. */
export function SignedInOnly({ obstacle, onSignIn, onRetry, onHome }: SignedInOnlyProps) {
  const words = useWords();
  const toHome = { words: words.toHome, onPress: onHome };
  switch (obstacle.type) {
    case 'loading':
      return <Skeleton />;
    case 'signed-out': {
      const { title, todo } =
        obstacle.because === 'not-yet'
          ? words.permit.signedOut
          : obstacle.because === 'expired'
            ? words.failures['session-expired']
            : words.damagedSession;
      return (
        <FailurePanel title={title} todo={todo} ways={[{ words: words.signIn.title, onPress: onSignIn }, toHome]} />
      );
    }
    case 'no-policy':
      return <NoPolicy today={obstacle.today} />;
    case 'failed':
      return (
        <FailurePanel {...words.failures[obstacle.failure]} ways={[{ words: words.again, onPress: onRetry }, toHome]} />
      );
  }
}
