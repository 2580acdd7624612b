import type { PermitRecords, Renewal, Result } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { JourneyContext } from '../journey-context';
import type { PermitRecordsState } from '../journey-state';
import type { SessionActions } from '../session/session';

/** A request for the permit records that is on its way, with what was reported of single renewals in the meantime. */
interface Look {
  readonly reported: Renewal[];
}

/** The person's file: the permit and the renewals, as the source last told them. */
export function createRecordsActions({ records, store, now }: JourneyContext, sessions: SessionActions) {
  /** On their way, the oldest first; an answer that a newer look has overtaken finds its own no longer here. */
  let looks: readonly Look[] = [];

  async function ask(show: (answer: Result<PermitRecords>) => void): Promise<boolean> {
    const { session } = store.getState();
    if (session.type !== 'signed-in') return false;
    store.setState({ today: shanghaiDay(now()) });
    const mine: Look = { reported: [] };
    looks = [...looks, mine];
    const answer = await records.permitRecords(session.session.token);
    const place = looks.indexOf(mine);
    looks = answer.ok ? looks.slice(place + 1) : looks.filter((look) => look !== mine);
    if (!sessions.isCurrent(session.session)) return false;
    if (!answer.ok && answer.failure === 'session-expired') sessions.expire();
    else if (place === -1) return true;
    else if (!answer.ok) show(answer);
    else {
      const { permit, renewals } = answer.value;
      show({ ok: true, value: { permit, renewals: mine.reported.reduce(withOne, renewals) } });
    }
    return answer.ok;
  }

  function withOne(renewals: readonly Renewal[], renewal: Renewal): readonly Renewal[] {
    const others = renewals.filter(({ requestKey }) => requestKey !== renewal.requestKey);
    return [renewal, ...others].sort((a, b) => b.startedAt - a.startedAt);
  }

  function state(answer: Result<PermitRecords>): PermitRecordsState {
    return answer.ok ? { type: 'ready', records: answer.value } : { type: 'failed', failure: answer.failure };
  }

  return {
    /** Reads the file, showing that it is being read. */
    async load(): Promise<void> {
      if (store.getState().session.type !== 'signed-in') return;
      store.setState({ records: { type: 'loading' } });
      await ask((answer) => {
        store.setState({ records: state(answer) });
      });
    },

    /**
     * Reads the file anew in the background; what is on the screen stays until the new one is there. Whether it is.
     */
    async reload(): Promise<boolean> {
      return ask((answer) => {
        if (answer.ok || store.getState().records.type !== 'ready') store.setState({ records: state(answer) });
      });
    },

    /** Puts what the source said of one renewal into the file. */
    note(renewal: Renewal): void {
      for (const { reported } of looks) reported.push(renewal);
      const { records } = store.getState();
      if (records.type !== 'ready') return;
      store.setState({
        records: {
          type: 'ready',
          records: { ...records.records, renewals: withOne(records.records.renewals, renewal) },
        },
      });
    },
  };
}

export type RecordsActions = ReturnType<typeof createRecordsActions>;
