import type { PermitRecords, Renewal, Result } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { JourneyContext } from '../journey-context';
import type { PermitRecordsState } from '../journey-state';
import type { SessionActions } from '../session/session';

/** A pending request for the permit records, with the renewals reported one by one in the meantime. */
interface Look {
  readonly reported: Renewal[];
}

/** Fetches the person's permit records: the permit and the renewals, as the source last returned them. */
export function createRecordsActions({ records, store, now }: JourneyContext, sessions: SessionActions) {
  /** Pending requests, oldest first. A response removes the older ones, so they never overwrite newer data. */
  let looks: readonly Look[] = [];

  async function ask(show: (result: Result<PermitRecords>) => void): Promise<boolean> {
    const { session } = store.getState();
    if (session.type !== 'signed-in') return false;
    store.setState({ today: shanghaiDay(now()) });
    const mine: Look = { reported: [] };
    looks = [...looks, mine];
    const result = await records.permitRecords(session.session.token);
    const place = looks.indexOf(mine);
    looks = result.ok ? looks.slice(place + 1) : looks.filter((look) => look !== mine);
    if (!sessions.isCurrent(session.session)) return false;
    if (!result.ok && result.failure === 'session-expired') sessions.expire();
    else if (place === -1) return true;
    else if (!result.ok) show(result);
    else {
      const { permit, renewals } = result.value;
      show({ ok: true, value: { permit, renewals: mine.reported.reduce(withOne, renewals) } });
    }
    return result.ok;
  }

  function withOne(renewals: readonly Renewal[], renewal: Renewal): readonly Renewal[] {
    const others = renewals.filter(({ requestKey }) => requestKey !== renewal.requestKey);
    return [renewal, ...others].sort((a, b) => b.startedAt - a.startedAt);
  }

  function state(result: Result<PermitRecords>): PermitRecordsState {
    return result.ok ? { type: 'ready', records: result.value } : { type: 'failed', failure: result.failure };
  }

  return {
    /** Reads the records, showing that they are loading. */
    async load(): Promise<void> {
      if (store.getState().session.type !== 'signed-in') return;
      store.setState({ records: { type: 'loading' } });
      await ask((result) => {
        store.setState({ records: state(result) });
      });
    },

    /** Refetches in the background, leaving the current records on the screen; resolves true on success. */
    async reload(): Promise<boolean> {
      return ask((result) => {
        if (result.ok || store.getState().records.type !== 'ready') store.setState({ records: state(result) });
      });
    },

    /** Adds the state of one renewal, as reported by the source, to the records. */
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
