import { sql } from 'kysely'
import type { MatchReason } from '../../importing/reason-code.ts'

const code = (reason: MatchReason) => sql.lit(reason)

/** Why a record leads to no one customer, as SQL. */
export const match = {
  conflict: code('match.conflict'),
  several: code('match.several'),
  differentPerson: code('match.different-person'),
  taken: code('match.taken'),
}
