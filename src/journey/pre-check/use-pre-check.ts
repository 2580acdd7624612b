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

/** Held in memory while the app lives: leaving the screen loses nothing, closing the app leaves nothing behind. */
const store = createStore<PreCheckState>(() => NOTHING);

export function usePreCheck(
  policy: Policy,
  today: CalendarDate,
): { readonly view: PreCheckView } & Pick<PreCheckState, 'answers' | 'ticked'> {
  const { answers, at, ticked } = useStore(store);
  return { view: preCheckView(policy, answers, at, today), answers, ticked };
}

/** Returns the latest answers: an event may arrive before the screen has been redrawn with them. */
export function currentAnswers(): Answers {
  return store.getState().answers;
}

/** Records an answer; the question stays in sight. */
export function answerQuestion<Q extends Question>(question: Q, answer: AnswerTo[Q]): void {
  store.setState(({ answers }) => ({ answers: { ...answers, [question]: answer }, at: question }));
}

/** Withdraws an answer; the question stays in sight. */
export function withdrawAnswer(question: Question): void {
  store.setState(({ answers }) => {
    const others = Object.entries(answers).filter(([other]) => other !== question);
    return { answers: Object.fromEntries(others), at: question };
  });
}

/** Goes on to the first unanswered question, or to the answer. */
export function nextQuestion(): void {
  store.setState({ at: 'next' });
}

/** Goes back to an earlier question; the later answers stay. */
export function backToQuestion(question: Question): void {
  store.setState({ at: question });
}

export function tickPaper(paper: Paper, ready: boolean): void {
  store.setState(({ ticked }) => ({ ticked: withTick(ticked, paper, ready) }));
}

/** Starts over, with the answers already known. */
export function restartPreCheck(answers: Answers = {}): void {
  store.setState({ ...NOTHING, answers });
}

/** Takes answers from a link such as `?kind=residence-permit&status=lost`; invalid values are ignored. */
export function takeFromLink(params: Readonly<Record<string, string | undefined>>): void {
  const kind = CHOICES.kind.find((choice) => choice === params['kind']);
  const status = CHOICES.status.find((choice) => choice === params['status']);
  const { answers } = store.getState();
  const known = (kind ?? answers.kind) === answers.kind && (status ?? answers.status) === answers.status;
  if (!known) restartPreCheck({ ...(kind && { kind }), ...(status && { status }) });
}

/** Starts the pre-check for a residence permit with this last valid day. Answers already given for that date stay. */
export function preCheckWithDate(validTo: CalendarDate): void {
  const { answers } = store.getState();
  if (answers.validTo !== validTo) restartPreCheck({ kind: 'residence-permit', validTo });
}
