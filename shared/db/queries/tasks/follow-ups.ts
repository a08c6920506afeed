import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { shownName } from '../customers/shown-name.ts'
import { theOne } from '../the-one.ts'

export interface FollowUp {
  readonly customer: { readonly id: string; readonly name: string }
  readonly company: string | null
  readonly phone: string | null
  /** A day in ISO. */
  readonly day: string
}

/** A user, as the owner of a customer may name them. */
export interface OwnerNames {
  readonly name: string
  readonly email: string
}

/** Customers of one user, or those of whom no user is the owner. */
export type Whose = OwnerNames | 'nobody'

/** The follow-ups of customers that are due by a day. Those that are due first come first. */
export async function listFollowUps(db: Database, whose: Whose, until: string, limit: number): Promise<FollowUp[]> {
  const { rows } = await sql<FollowUp>`
    select jsonb_build_object('id', c.id, 'name', ${shownName('c')}) as customer, c.company_primary as company, c.phone,
      to_char(c.next_follow_up, 'YYYY-MM-DD') as day
    from customers c where ${isDue(until)} and ${isOwned(whose)} order by c.next_follow_up, c.id limit ${limit}`.execute(
    db,
  )
  return rows
}

/** How many there are, or `max` where there are more. */
export async function countFollowUps(db: Database, whose: Whose, until: string, max: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from customers c where ${isDue(until)} and ${isOwned(whose)} limit ${max}) found`.execute(
    db,
  )
  return theOne(rows).count
}

const isDue = (until: string): RawBuilder<SqlBool> =>
  sql`c.next_follow_up is not null and c.next_follow_up <= ${until}::date and c.deleted_at is null`

/** An owner is written by name or e-mail address, in whatever capitals. Who is disabled looks at nothing any more. */
function isOwned(whose: Whose): RawBuilder<SqlBool> {
  if (whose === 'nobody')
    return sql`(c.owner is null or lower(c.owner) <> all (array(
      select lower(named) from users u, unnest(array[u.name, u.email]) named
      where named <> '' and u.disabled_at is null and not u.is_service)))`
  const names = [whose.name, whose.email].map((one) => one.trim()).filter((one) => one !== '')
  return sql`c.owner is not null and lower(c.owner) in (select lower(named) from unnest(${names}::text[]) named)`
}
