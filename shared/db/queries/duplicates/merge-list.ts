import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { shownName } from '../customers/shown-name.ts'

/** Two customers who were merged, by whom and when, and whether that stands. */
export interface ListedMerge {
  readonly id: string
  readonly survivorId: string
  readonly survivorName: string
  readonly loserId: string
  readonly loserName: string
  /** The fields of which the survivor took what the loser has. */
  readonly choices: readonly string[]
  readonly by: string | null
  readonly at: Date
  readonly unmergedBy: string | null
  readonly unmergedAt: Date | null
}

const mergesMax = 100

/** The merges of a customer: those into it, through others too, and those of it. The latest first. */
export async function listMergesOf(db: Database, customerId: string): Promise<ListedMerge[]> {
  const { rows } = await sql<ListedMerge>`
    select m.id, s.id as "survivorId", ${shownName('s')} as "survivorName", l.id as "loserId", ${shownName('l')} as "loserName",
      m.choices, by_one.name as by, m.created_at as at, taken_by.name as "unmergedBy", m.unmerged_at as "unmergedAt"
    from merges m join customers s on s.id = m.survivor_id join customers l on l.id = m.loser_id
    left join users by_one on by_one.id = m.created_by left join users taken_by on taken_by.id = m.unmerged_by
    where m.survivor_id in (select family_of(${customerId})) or m.loser_id = ${customerId}
    order by m.sequence desc limit ${mergesMax}`.execute(db)
  return rows
}
