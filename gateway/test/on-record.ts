import type { GatewayUnderTest } from './gateway-under-test';

interface OnRecord {
  readonly renewals: number;
  readonly begun: number;
}

/** Returns what the database has of one person: renewals, and starts in the audit table. */
export async function onRecord({ pool }: GatewayUnderTest, subject: string): Promise<OnRecord> {
  const { rows } = await pool.query<OnRecord>(
    `select (select count(*) from renewals where subject = $1) as renewals,
      (select count(*) from audit where subject = $1 and action = 'start' and outcome = 'begun') as begun`,
    [subject],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('Nothing was counted');
  return row;
}

export const ONE_RENEWAL: OnRecord = { renewals: 1, begun: 1 };
