import { sql } from 'kysely'
import { companyKey } from '../../../matching/company-key.ts'
import { advisoryLocks } from '../../advisory-locks.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** So many changes are added up at once. */
const slice = 2_000

/**
 * Adds the customers up anew of companies in which somebody was written. Nobody else writes these tables, and no writer
 * waits; where another adds up already, it is left to it.
 *
 * @param max slices at most, since whoever reads a page doesn't wait for all of a large import
 * @returns how many changes there were
 */
export async function addUpCompanies(db: Database, max: number): Promise<number> {
  let changes = 0
  for (let n = 0; n < max; n += 1) {
    const added = await addUpSlice(db)
    changes += added
    if (added < slice) break
  }
  return changes
}

const addUpSlice = (db: Database): Promise<number> =>
  db.transaction().execute(async (tx) => {
    if (!(await isOwed(tx)) || !(await tryLock(tx))) return 0
    const { rows } = await sql<{ name: string }>`
      delete from company_changes where ctid = any(array(select ctid from company_changes limit ${slice}))
      returning name`.execute(tx)
    const names = [...new Set(rows.map(({ name }) => name))]
    const touched = await nameCompanies(tx, names)
    await addUp(tx, touched)
    return rows.length
  })

async function isOwed(db: Database): Promise<boolean> {
  const { rows } = await sql<{ owed: boolean }>`select exists (select from company_changes) as owed`.execute(db)
  return theOne(rows).owed
}

async function tryLock(db: Database): Promise<boolean> {
  const { rows } = await sql<{
    has: boolean
  }>`select pg_try_advisory_xact_lock(${advisoryLocks.addUpCompanies}) as has`.execute(db)
  return theOne(rows).has
}

/**
 * Says of each name which company it is of, and forgets those that no live customer has.
 *
 * @returns the companies that have these names, or had them before
 */
async function nameCompanies(db: Database, names: readonly string[]): Promise<string[]> {
  const keys = names.map(companyKey)
  const { rows } = await sql<{ company: string }>`
    with given as materialized (
      select * from unnest(${names}::text[], ${keys}::text[]) as g (name, company)
    ), named as materialized (
      select given.* from given cross join lateral (
        select from customers c where left(lower(c.company_primary), 200) = given.name and c.deleted_at is null limit 1) one
      where company is not null
    ), had as materialized (
      select n.name, n.company from given join company_names n using (name)
    ), gone as (
      delete from company_names n using had where n.name = had.name and not exists (select from named where named.name = had.name)
    ), written as (
      insert into company_names as n (name, company) select name, company from named
      on conflict (name) do update set company = excluded.company where n.company <> excluded.company
    )
    select company from had union select company from named`.execute(db)
  return rows.map(({ company }) => company)
}

/** Of names that as many write, the first that is not all capitals or small letters. Row by row, along the index of the customers by company: right after an import the planner knows nothing of them. */
async function addUp(db: Database, keys: readonly string[]): Promise<void> {
  await sql`
    with people as materialized (
      select n.company, c.* from unnest(${keys}::text[]) as k (key) join company_names n on n.company = k.key
      cross join lateral (
        select company_primary, created_at, country_code, substring(company_website from '^https?://(?:www\\.)?([^/:?#]+)') as domain,
          owner, status, next_follow_up
        from customers c where left(lower(c.company_primary), 200) = n.name and c.deleted_at is null offset 0) c
    ), statuses as (
      select company, jsonb_object_agg(status, n) as statuses
      from (select company, status, count(*) as n from people group by 1, 2) each_one group by 1
    ), names as (
      select distinct on (company) company, company_primary as name
      from (select company, company_primary, count(*) as n from people group by 1, 2) each_one
      order by company, n desc, company_primary in (upper(company_primary), lower(company_primary)), company_primary
    ), added as (
      select company as key, count(*) as people,
        max(created_at) as newest, mode() within group (order by country_code) as country_code,
        mode() within group (order by domain) as domain,
        coalesce(array_agg(distinct owner order by owner) filter (where owner is not null), '{}') as owners,
        min(next_follow_up) as next_follow_up,
        ' ' || fold_text(concat_ws(' ', string_agg(distinct left(company_primary, 200), ' '), string_agg(distinct domain, ' '))) as search
      from people group by company
    ), gone as (
      delete from companies c where c.key = any(${keys}::text[]) and not exists (select from added where added.key = c.key)
    )
    insert into companies (key, name, people, newest, country_code, domain, owners, statuses, next_follow_up, search)
    select key, names.name, people, newest, country_code, domain, owners, statuses.statuses, next_follow_up, search
    from added join statuses on statuses.company = added.key join names on names.company = added.key
    on conflict (key) do update set (name, people, newest, country_code, domain, owners, statuses, next_follow_up, search) =
      (excluded.name, excluded.people, excluded.newest, excluded.country_code, excluded.domain, excluded.owners,
        excluded.statuses, excluded.next_follow_up, excluded.search)`.execute(db)
}
