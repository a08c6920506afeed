import { sql } from 'kysely'
import { countryFields, sureCountryOf } from '../../../customers/infer-country.ts'
import type { Database } from '../../database.ts'
import { listUnstatedOf } from '../customers/customer-countries.ts'
import { changeCustomer } from '../customers/customer-writes.ts'

/** What is taken out of customers: the records of a chunk, or a merge. */
export type TakenOut =
  | { readonly kind: 'undo'; readonly importId: string; readonly chunk: number }
  | { readonly kind: 'unmerge'; readonly mergeId: string }

const columns = countryFields.filter((field) => field !== 'phones' && field !== 'emails')
const had = sql.join(columns.map((column) => sql`c.${sql.ref(column)}`))
const has = sql.join(columns.map((column) => sql`r.${sql.ref(column)}`))

/** Whether a list of further ones that were brought will be another. */
const isOther = (table: 'customer_phones' | 'customer_emails', item: string, list: string) => sql`
  array(select f.${sql.ref(item)} from ${sql.table(table)} f
    where f.customer_id = c.id and (f.cause_import_id is not null or f.cause_merge_id is not null) order by 1)
  <> array(select jsonb_object_keys(r.${sql.ref(list)}) order by 1)`

/**
 * Whose country a rule has worked out, or would have, after what is taken out now or has been since: by what the customer
 * said then, which it will say no more. What was worked out before that comes back with the events; what a later import
 * works out is of its record; and where a person has had the last word, it stays empty. Asked with pg_temp.refolded, before
 * that is written.
 */
export async function findOutdated(db: Database, takenOut: TakenOut): Promise<string[]> {
  const since =
    takenOut.kind === 'undo'
      ? sql`(select applied_sequence from import_chunks where import_id = ${takenOut.importId} and chunk = ${takenOut.chunk})`
      : sql`(select sequence from merges where id = ${takenOut.mergeId})`
  const { rows } = await sql<{ id: string }>`
    select c.id
    from refolded r join customers c on c.id = r.customer_id
    cross join lateral (
      select h.sequence, h.at, h.field = 'country_code' and h.cause_user_id is not null as by_person
      from field_history h
      where h.customer_id = c.id and h.withdrawn_at is null
        and (h.cause_user_id is not null and (h.field = any(${countryFields}::text[]) or h.field = 'country_code')
          or is_by_rule(h.field, h.old, h.new, h.cause_user_id, h.cause_import_id, h.cause_merge_id))
      order by h.sequence desc limit 1
    ) last
    where r.id is not null and (r.country_code is null or r.country_inferred) and not last.by_person
      and (last.sequence > ${since} and (is_country_stated(c) or row(${had}) is distinct from row(${has})
          or ${isOther('customer_phones', 'phone', 'phones')} or ${isOther('customer_emails', 'email', 'emails')})
        or exists (select from import_records o join import_chunks k using (import_id, chunk)
          where o.customer_id = c.id and k.applied_sequence < last.sequence and o.undone_at between last.at and now() - interval '1 microsecond')
        or exists (select from merges m
          where m.survivor_id = c.id and m.sequence < last.sequence and m.unmerged_at between last.at and now() - interval '1 microsecond'))
      and last.sequence > coalesce((
        select k.applied_sequence from import_records o join import_chunks k using (import_id, chunk)
        where o.import_id = (r.origins -> 'country_code' ->> 'import')::uuid
          and o.line = (r.origins -> 'country_code' ->> 'line')::int), 0)`.execute(db)
  return rows.map(({ id }) => id)
}

/** Works out the country of these customers by what they say now, as a change of them does; it is nobody's word. */
export async function inferAnew(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const customer of await listUnstatedOf(db, ids)) {
    const country = sureCountryOf(customer)
    if (country === customer.country) continue
    await changeCustomer(db, customer.id, { country_code: country, country_inferred: country !== null }, null)
  }
}
