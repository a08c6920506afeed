import { sql } from 'kysely'
import type { Database } from '../database.ts'

export const rewrites = {
  unread_phones: '52fc47c388ba2a2049dfe56b98577429d38594e888365c1727e5c0f61c764871',
}

/** Phones that could not be read are found by their digits; few customers have one, and the index has no others. */
export async function up(db: Database): Promise<void> {
  await sql`
    create index customers_unread_phones on customers using gin (unread_phones(extra) gin_trgm_ops)
      where unread_phones(extra) is not null
  `.execute(db)
}
