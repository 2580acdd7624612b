import type { Answer, Renewal } from '../citizen/citizen-records';
import type { JourneyContext } from './journey-context';
import type { FileState, PersonalFile } from './journey-state';
import type { SessionKeeper } from './session-keeper';

/** The person's file: the permit and the renewals, as the source last told them. */
export function createFileKeeper({ records, store }: JourneyContext, sessions: SessionKeeper) {
  async function ask(show: (answer: Answer<PersonalFile>) => void): Promise<void> {
    const { session } = store.getState();
    if (session.is !== 'signed-in') return;
    const { token } = session.session;
    const [permit, renewals] = await Promise.all([records.permit(token), records.renewals(token)]);
    if (!sessions.isCurrent(session.session)) return;
    const failed = [permit, renewals].find((answer) => !answer.ok);
    if (failed && !failed.ok && failed.failure === 'session-expired') sessions.expire();
    else if (!permit.ok) show(permit);
    else if (!renewals.ok) show(renewals);
    else show({ ok: true, value: { permit: permit.value, renewals: renewals.value } });
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

    /** Reads the file anew in the background; what is on the screen stays until the new one is there. */
    async reload(): Promise<void> {
      await ask((answer) => {
        if (answer.ok || store.getState().file.is !== 'ready') store.setState({ file: state(answer) });
      });
    },

    /** Puts what the source said of one renewal into the file. */
    note(renewal: Renewal): void {
      const { file } = store.getState();
      if (file.is !== 'ready') return;
      const others = file.file.renewals.filter(({ requestKey }) => requestKey !== renewal.requestKey);
      const renewals = [renewal, ...others].sort((a, b) => b.startedAt - a.startedAt);
      store.setState({ file: { is: 'ready', file: { ...file.file, renewals } } });
    },
  };
}

export type FileKeeper = ReturnType<typeof createFileKeeper>;
