import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import type { Renewal } from '../../../src/citizen/citizen-records';
import type { Shown } from './life';
import type { SimulatedPerson } from './people';

/** Everything that one person was shown, by one device or two. */
export interface Experience {
  readonly person: SimulatedPerson;
  readonly shown: readonly Shown[];
}

interface OnRecord {
  readonly renewed: number;
  readonly extended: number;
  readonly begun: number;
  readonly begun_in_audit: number;
  readonly concluded: number;
  readonly concluded_in_audit: number;
  readonly at_once: number;
  readonly documents: readonly Renewal[];
}

/**
 * Reads from the database, and never from a gateway, what became of a person. What came first is told by the numbers of the
 * audit table: a renewal's times are those at which requests and answers arrived, before they waited for each other.
 */
const ON_RECORD = `
  with starts as (
    select request_key, number from audit where subject = $1 and action = 'start' and outcome = 'begun'
  ), ends as (
    select request_key, number from audit where subject = $1 and action = 'conclude'
  )
  select (select count(*) from renewals r where r.subject = p.subject and outcome = 'renewed') as renewed,
    p.renewals - 1 as extended,
    (select count(*) from renewals r where r.subject = p.subject) as begun,
    (select count(*) from audit a where a.subject = p.subject and action = 'start' and outcome = 'begun') as begun_in_audit,
    (select count(*) from renewals r where r.subject = p.subject and state = 'concluded') as concluded,
    (select count(*) from audit a where a.subject = p.subject and action = 'conclude') as concluded_in_audit,
    (select count(*) from starts earlier left join ends using (request_key)
      join starts later on later.number > earlier.number and later.number < coalesce(ends.number, later.number + 1)) as at_once,
    (select coalesce(json_agg(document), '[]') from renewal_documents d where d.subject = p.subject) as documents
  from permits p where subject = $1`;

/** Returns what was promised to this person and not kept. */
export async function brokenPromises(pool: Pool, { person, shown }: Experience): Promise<readonly string[]> {
  const { rows } = await pool.query<OnRecord>(ON_RECORD, [person.subject]);
  const [record] = rows;
  if (record === undefined) return ['a person was lost'];
  const isOnRecord = (renewal: Shown) => record.documents.some((document) => isDeepStrictEqual(document, renewal));
  return [
    ...(record.renewed > 1 ? ['renewed twice in a cycle'] : []),
    ...(record.at_once > 0 ? ['two renewals under way at the same time'] : []),
    ...(record.extended !== record.renewed ? ['renewed, and the permit not extended, or the other way round'] : []),
    ...(record.begun !== record.begun_in_audit ? ['a start that is not in the audit table'] : []),
    ...(record.concluded !== record.concluded_in_audit ? ['an end that is not in the audit table'] : []),
    ...(shown.includes('nothing') ? ['somebody never learnt what became of their request'] : []),
    ...(shown.some((each) => each !== 'nothing' && !isOnRecord(each)) ? ['shown what is not on record'] : []),
  ];
}
