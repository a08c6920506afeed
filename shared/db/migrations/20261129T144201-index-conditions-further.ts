import { sql } from 'kysely'
import type { Database } from '../database.ts'

export const rewrites = {
  filter_keys: '08efe912b1a2665860844895c08864eb04078672e3f763bfb6011f1eda6160e0',
}

/** Tags, custom fields, what few customers have, and when they were changed: without these, a condition reads them all. */
export async function up(db: Database): Promise<void> {
  await sql`
    create index customers_filter_keys on customers using gin (filter_keys(
      tags, extra, do_not_contact, city, company_primary, position_primary, profession, region, postal_code, source,
      address_primary, address_secondary, company_website, linkedin_url, facebook_url, instagram_url, x_url, notes))
      with (gin_pending_list_limit = 1024);
    create index customers_by_update on customers (updated_at) where deleted_at is null;
  `.execute(db)
}
