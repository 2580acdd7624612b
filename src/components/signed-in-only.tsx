import type { Words } from '../i18n/types';
import { useWords } from '../i18n/words';
import { FailurePanel } from '../ui/failure-panel';
import { Skeleton } from '../ui/skeleton';

export type Obstacle =
  | { readonly type: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: keyof Words['failures'] };

interface SignedInOnlyProps {
  readonly obstacle: Obstacle;
  readonly onSignIn: () => void;
  readonly onRetry: () => void;
  readonly onHome: () => void;
}

/** What a personal screen shows while it has nothing personal to show: signed out, loading, or failed. */
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
    case 'failed':
      return (
        <FailurePanel {...words.failures[obstacle.failure]} ways={[{ words: words.again, onPress: onRetry }, toHome]} />
      );
  }
}
