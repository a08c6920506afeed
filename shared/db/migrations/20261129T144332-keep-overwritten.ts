import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What imports have done so far stays true of them: another e-mail, phone or address took the place of the one that a
 * customer had, where no rule was chosen for it. From now on only the rule `overwrite` says so.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    update imports set settings = settings || jsonb_build_object('rules',
      '{"email": "overwrite", "phone": "overwrite", "address_primary": "overwrite"}' || coalesce(settings -> 'rules', '{}'))`.execute(
    db,
  )
}
