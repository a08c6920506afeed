import { sql } from 'kysely'
import type { Database } from '../../../shared/db/database.ts'

/** What is not as the merges that stand say: customers who are out of sight, and by what they are known. */
export async function untrueMerges(db: Database) {
  const { rows } = await sql<{ what: string; id: string }>`
    select 'in sight' as what, m.loser_id as id from merges m join customers c on c.id = m.loser_id
    where m.unmerged_at is null and (c.deleted_at is null or c.merged_into is distinct from m.survivor_id)
    union all
    select 'out of sight', c.id from customers c
    where c.merged_into is not null and not exists (select from merges m where m.loser_id = c.id and m.unmerged_at is null)
    union all
    select 'of nobody', m.id from merges m
    where m.unmerged_at is null and (not exists (select from customers c where c.id = m.loser_id)
      or not exists (select from customers c where c.id = m.survivor_id))
    union all
    select 'known by', coalesce(is_.customer_id, should.customer_id) from (
      select survivor_id, customer_id, key, value, name_key from merged_keys
    ) is_ full join (
      select s.id as survivor_id, side.key::uuid as customer_id, k.key, k.value, coalesce(name_key(full_name_of(side.value -> 'customer')), '') as name_key
      from (select distinct shown_of(survivor_id) as id from merges where unmerged_at is null) s
      cross join lateral fold_merged(s.id) f cross join lateral jsonb_each(f.sides) side cross join lateral side_keys(side.key::uuid, side.value) k
    ) should using (survivor_id, customer_id, key, value, name_key)
    where is_.customer_id is null or should.customer_id is null`.execute(db)
  return rows
}
