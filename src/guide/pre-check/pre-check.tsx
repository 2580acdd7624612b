import { useRouter } from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { scrollToTop } from '../../platform/scroll';
import { SCREENS } from '../../routes';
import { takeFromLink, usePreCheck } from '../../journey/pre-check/use-pre-check';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { Box } from '../../ui/elements';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Screen } from '../../ui/shell/screen';
import { Answered } from './answered';
import { QuestionPage } from './question-page';
import { usePreCheckText } from './text';

/** 我能网上续签吗: answers without a sign-in, from a few questions and the same rules. */
export default function PreCheck() {
  const { entries } = useWords();
  return (
    <PolicyBoundary
      frame={(notice) => (
        <Screen title={entries.preCheck.title} home={SCREENS.services}>
          {notice}
        </Screen>
      )}
    >
      {(policy, today) => <ByPolicy policy={policy} today={today} />}
    </PolicyBoundary>
  );
}

function ByPolicy({ policy, today }: { readonly policy: Policy; readonly today: CalendarDate }) {
  const { entries } = useWords();
  const text = usePreCheckText();
  const { kind, status } = useRouter().params;
  const { view, answers, ticked } = usePreCheck(policy, today);
  useEffect(() => {
    takeFromLink({ kind, status });
  }, [kind, status]);

  const shown = view.type === 'question' ? view.question : view.type;
  useEffect(scrollToTop, [shown]);

  const onScreen = (content: ReactNode, ways?: ReactNode) => (
    <Screen title={entries.preCheck.title} home={SCREENS.services} action={ways}>
      <Box className="visually-hidden" live>
        {view.type === 'question' ? text.reached(view.number, view.about, text.questions[view.question].title) : ''}
      </Box>
      {content}
    </Screen>
  );
  switch (view.type) {
    case 'question':
      return (
        <QuestionPage view={view} answers={answers}>
          {onScreen}
        </QuestionPage>
      );
    case 'answered':
      return onScreen(<Answered view={view} answers={answers} ticked={ticked} />);
  }
}
