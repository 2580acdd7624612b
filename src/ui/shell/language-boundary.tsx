import type { ReactNode } from 'react';
import { setLanguage, useEnglish, useWords } from '../../i18n/words';
import { Button } from '../button';
import { Notice } from '../notice';
import { Skeleton } from '../skeleton';

/**
 * Shows the content in the chosen language. A launch in English shows no Chinese first; if the English texts cannot be
 * fetched, Chinese is better than nothing, and a notice says so in English.
 */
export function LanguageBoundary({ children }: { readonly children: ReactNode }) {
  const english = useEnglish();
  const { englishMissing } = useWords();
  if (english === 'awaited') return <Skeleton />;
  return (
    <>
      {english === 'failed' ? (
        <Notice tone="attention" title={englishMissing.title} urgent>
          <Button
            onPress={() => {
              void setLanguage('en');
            }}
          >
            {englishMissing.again}
          </Button>
        </Notice>
      ) : null}
      {children}
    </>
  );
}
