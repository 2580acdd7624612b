import type { GatewayUnderTest } from './gateway-under-test';

/** Returns what the database has of one person: renewals, and starts in the audit table. */
export async function onRecord({ pool }: GatewayUnderTest, subject: string): Promise<readonly number[]> {
  const { rows } = await pool.query<{ renewals: number; begun: number }>(
    `select (select count(*) from renewals where subject = $1) as renewals,
      (select count(*) from audit where subject = $1 and action = 'start' and outcome = 'begun') as begun`,
    [subject],
  );
  return rows.flatMap(({ renewals, begun }) => [renewals, begun]);
}

export const ONE_RENEWAL = [1, 1];
