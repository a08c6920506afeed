import { sql } from 'kysely'

/** The names that a company has, as the index of the customers by company has them. */
export const namesOf = (key: string) => sql`(select name from company_names where company = ${key})`

/** Its live customers, as `c`. */
export const peopleOf = (key: string) => sql`
  company_names named join customers c on left(lower(c.company_primary), 200) = named.name and c.deleted_at is null
    and named.company = ${key}`

/** The ids of its live customers, and of all who are merged into them, through others too. */
export const familyOf = (key: string) => sql`(
  with recursive family as (
    select c.id from ${peopleOf(key)}
    union
    select m.loser_id from family f join merges m on m.survivor_id = f.id where m.unmerged_at is null
  )
  select id from family)`
