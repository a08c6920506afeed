import { sql } from 'kysely'
import type { CustomerType } from '../../../customers/fields.ts'
import type { Database } from '../../database.ts'
import { shownName } from '../customers/shown-name.ts'

/** A customer that a review row may be about, by the fields in which people know one again. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly company_primary: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly city: string | null
  readonly country_code: string | null
  readonly youtube_handle: string | null
  readonly customer_type: CustomerType
}

const perRow = 5

/** The live customers that each of some review rows may be about, the one that another line of its file became among them. */
export async function listCandidates(db: Database, reviewIds: readonly string[]): Promise<Map<string, Candidate[]>> {
  const byRow = new Map<string, Candidate[]>(reviewIds.map((id) => [id, []]))
  if (reviewIds.length === 0) return byRow
  const { rows } = await sql<Candidate & { reviewId: string }>`
    select h.id as "reviewId", c.id, ${shownName('c')} as name, c.company_primary, c.email, c.phone, c.city, c.country_code,
      c.youtube_handle, c.customer_type
    from review_rows h
    cross join lateral (
      select shown_of(customer_id) as customer_id from (
        select unnest(h.candidates) as customer_id
        union
        select r.customer_id from import_records r
        where r.import_id = h.import_id and r.line = (h.reasons -> 0 ->> 'line')::int and h.reason like 'match.%') found
      where exists (select from customers live where live.id = shown_of(customer_id) and live.deleted_at is null)
      group by 1 order by 1 limit ${perRow}) found
    join customers c on c.id = found.customer_id
    where h.id = any(${reviewIds}::uuid[])
    order by c.id`.execute(db)
  for (const { reviewId, ...candidate } of rows) byRow.get(reviewId)?.push(candidate)
  return byRow
}
