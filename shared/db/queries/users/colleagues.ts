import { sql } from 'kysely'
import type { Role } from '../../../contract/call.ts'
import type { Colleague } from '../../../customers/notes/find-mentions.ts'
import type { Database } from '../../database.ts'

/** So many people are named: more work in no team that this is made for. */
const listedMax = 1_000

/** Everybody who may sign in or has been invited, by name. */
export const listColleagues = (db: Database): Promise<(Colleague & { readonly role: Role })[]> =>
  db
    .selectFrom('users')
    .select(['id', 'name', 'email', 'role'])
    .where('is_service', '=', false)
    .where('disabled_at', 'is', null)
    .orderBy(sql`lower(coalesce(nullif(name, ''), email))`)
    .orderBy('id')
    .limit(listedMax)
    .execute()
