import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Paper } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { CHOICES, type Answers, type AnswerTo, type Question } from './pre-check';
import { preCheckView, type PreCheckView } from './pre-check-view';
import { withTick } from '../renewal/ticked-papers';

interface PreCheckState {
  readonly answers: Answers;
  readonly at: Question | 'next';
  /** The papers that the person has ticked as ready. */
  readonly ticked: readonly Paper[];
}

const NOTHING: PreCheckState = { answers: {}, at: 'next', ticked: [] };

/** Kept while the app lives, and nowhere else: leaving and coming back loses nothing, closing leaves nothing behind. */
const store = createStore<PreCheckState>(() => NOTHING);

export function usePreCheck(
  policy: Policy,
  today: CalendarDate,
): { readonly view: PreCheckView } & Pick<PreCheckState, 'answers' | 'ticked'> {
  const { answers, at, ticked } = useStore(store);
  return { view: preCheckView(policy, answers, at, today), answers, ticked };
}

/** The answers at this moment: an event may come before the screen has been drawn with the latest. */
export function currentAnswers(): Answers {
  return store.getState().answers;
}

/** Notes an answer; the question stays in sight. */
export function answerQuestion<Q extends Question>(question: Q, answer: AnswerTo[Q]): void {
  store.setState(({ answers }) => ({ answers: { ...answers, [question]: answer }, at: question }));
}

/** Takes an answer back; the question stays in sight. */
export function withdrawAnswer(question: Question): void {
  store.setState(({ answers }) => {
    const others = Object.entries(answers).filter(([other]) => other !== question);
    return { answers: Object.fromEntries(others), at: question };
  });
}

/** Goes on to the first question that is missing, or to the answer. */
export function nextQuestion(): void {
  store.setState({ at: 'next' });
}

/** Goes back to a question that was asked; what was answered since then stays. */
export function backToQuestion(question: Question): void {
  store.setState({ at: question });
}

export function tickPaper(paper: Paper, ready: boolean): void {
  store.setState(({ ticked }) => ({ ticked: withTick(ticked, paper, ready) }));
}

/** Begins anew, with what is known already. */
export function restartPreCheck(answers: Answers = {}): void {
  store.setState({ ...NOTHING, answers });
}

/** Takes what a link says already, such as `?kind=residence-permit&status=lost`; what it cannot mean is ignored. */
export function takeFromLink(params: Readonly<Record<string, string | undefined>>): void {
  const kind = CHOICES.kind.find((choice) => choice === params['kind']);
  const status = CHOICES.status.find((choice) => choice === params['status']);
  const { answers } = store.getState();
  const known = (kind ?? answers.kind) === answers.kind && (status ?? answers.status) === answers.status;
  if (!known) restartPreCheck({ ...(kind && { kind }), ...(status && { status }) });
}

/** For a residence permit whose last valid day is known. What was answered for that very date stays. */
export function preCheckWithDate(validTo: CalendarDate): void {
  const { answers } = store.getState();
  if (answers.validTo !== validTo) restartPreCheck({ kind: 'residence-permit', validTo });
}
