import { RECORD_NAMES } from '../../src/rules/facts';
import type { RecordState } from '../../src/rules/facts';
import { asInTheirStories } from '../demonstration/reference-registries';
import type { Registries } from '../registries/registries';

interface Waiting {
  readonly dueAt: number;
  readonly answer: () => void;
}

/** Registries that answer one to four seconds of the test's own time after their verification began. */
export interface MovedRegistries extends Registries {
  /** Notes that a verification may begin now. */
  begun(requestKey: string, now: number): void;
  /** Gives every answer that is due. */
  readonly moveTo: (now: number) => void;
  /** Answers everything, so that no job waits for a test that is over. */
  readonly giveUp: () => void;
  /** Questions without an answer so far. */
  readonly unanswered: number;
}

export function movedRegistries(): MovedRegistries {
  const behaviour = asInTheirStories();
  const began = new Map<string, number>();
  let waiting: Waiting[] = [];
  let time = 0;
  const moved: MovedRegistries = {
    begun(requestKey, now) {
      if (!began.has(requestKey)) began.set(requestKey, now);
    },
    moveTo(now) {
      time = now;
      const due = waiting.filter((each) => each.dueAt <= time);
      waiting = waiting.filter(({ dueAt }) => dueAt > time);
      for (const { answer } of due) answer();
    },
    giveUp() {
      moved.moveTo(Infinity);
    },
    get unanswered() {
      return waiting.length;
    },
    ask(source, question) {
      const dueAt = (began.get(question.requestKey) ?? time) + 1000 * (1 + RECORD_NAMES.indexOf(source));
      return new Promise<RecordState>((resolve) => {
        waiting.push({ dueAt, answer: () => resolve(behaviour({ source, ...question })) });
        moved.moveTo(time);
      });
    },
  };
  return moved;
}
