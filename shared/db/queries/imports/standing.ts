import { sql } from 'kysely'

/**
 * True of a record `o` of a chunk `k` that takes part in what its customer is: one that leads its group, was written, and
 * has not been undone.
 */
export const isStanding = sql`(o.line = o.leader_line and o.outcome in ('created', 'updated', 'unchanged')
  and not o.by_person and o.undone_at is null and k.applied_sequence is not null)`
