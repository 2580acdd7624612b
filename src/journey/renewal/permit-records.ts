import type { Answer, PermitRecord, Renewal, RequestKey } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { JourneyContext } from '../journey-context';
import type { FileState, PersonalFile } from '../journey-state';
import type { SessionKeeper } from '../session/session';

/** The person's file: the permit and the renewals, as the source last told them. */
export function createFileKeeper({ records, store, now }: JourneyContext, sessions: SessionKeeper) {
  /** Looks at the file and words about single renewals, counted together: which came first decides which is newer. */
  let count = 0;
  /** The look whose answer is shown. */
  let shown = 0;
  const told = new Map<RequestKey, { readonly renewal: Renewal; readonly at: number }>();

  async function ask(show: (answer: Answer<PersonalFile>) => void): Promise<boolean> {
    const { session } = store.getState();
    if (session.is !== 'signed-in') return false;
    const { token } = session.session;
    store.setState({ today: shanghaiDay(now()) });
    count += 1;
    const mine = count;
    const [before, renewals] = await Promise.all([records.permit(token), records.renewals(token)]);
    // A verification that ended between the two answers left the permit behind.
    const permit =
      before.ok && renewals.ok && isOlder(before.value, renewals.value) ? await records.permit(token) : before;
    if (!sessions.isCurrent(session.session)) return false;
    const failed = [permit, renewals].find((answer) => !answer.ok);
    if (failed?.failure === 'session-expired') sessions.expire();
    else if (mine < shown) return true;
    else if (!permit.ok) show(permit);
    else if (!renewals.ok) show(renewals);
    else {
      shown = mine;
      show({ ok: true, value: { permit: permit.value, renewals: withNewer(renewals.value, mine) } });
    }
    return permit.ok && renewals.ok;
  }

  /** The list with what was told of single renewals after the look at it began. */
  function withNewer(renewals: readonly Renewal[], look: number): readonly Renewal[] {
    return [...told.values()]
      .filter(({ at }) => at > look)
      .reduce((list, { renewal }) => withOne(list, renewal), renewals);
  }

  function withOne(renewals: readonly Renewal[], renewal: Renewal): readonly Renewal[] {
    const others = renewals.filter(({ requestKey }) => requestKey !== renewal.requestKey);
    return [renewal, ...others].sort((a, b) => b.startedAt - a.startedAt);
  }

  function state(answer: Answer<PersonalFile>): FileState {
    return answer.ok ? { is: 'ready', file: answer.value } : { is: 'failed', failure: answer.failure };
  }

  return {
    /** Reads the file, showing that it is being read. */
    async load(): Promise<void> {
      if (store.getState().session.is !== 'signed-in') return;
      store.setState({ file: { is: 'loading' } });
      await ask((answer) => {
        store.setState({ file: state(answer) });
      });
    },

    /**
     * Reads the file anew in the background; what is on the screen stays until the new one is there. Whether it is.
     */
    async reload(): Promise<boolean> {
      return ask((answer) => {
        if (answer.ok || store.getState().file.is !== 'ready') store.setState({ file: state(answer) });
      });
    },

    /** Puts what the source said of one renewal into the file. */
    note(renewal: Renewal): void {
      count += 1;
      told.set(renewal.requestKey, { renewal, at: count });
      const { file } = store.getState();
      if (file.is !== 'ready') return;
      store.setState({ file: { is: 'ready', file: { ...file.file, renewals: withOne(file.file.renewals, renewal) } } });
    },
  };
}

export type FileKeeper = ReturnType<typeof createFileKeeper>;

/** Whether some renewal on the list gave the permit a later last day than the one read. */
function isOlder({ permit }: PermitRecord, renewals: readonly Renewal[]): boolean {
  return (
    permit !== null &&
    renewals.some(
      (renewal) =>
        renewal.status === 'concluded' &&
        renewal.decision.validity !== null &&
        renewal.decision.validity.validTo > permit.validTo,
    )
  );
}
