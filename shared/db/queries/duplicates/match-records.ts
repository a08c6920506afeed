import { sql } from 'kysely'
import { type MatchRecord, toMatchRecord } from '../../../matching/match-record.ts'
import type { Database } from '../../database.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** What is compared of live customers; of others nothing comes. In no order. */
export async function listMatchRecords(db: Database, ids: readonly string[]): Promise<MatchRecord[]> {
  const { rows } = await sql<Row>`
    select ${columns} from customers c where id = any(${ids}::uuid[]) and deleted_at is null`.execute(db)
  return rows.map((row) => toMatchRecord(row.id, row))
}

/** Live customers from all over, the same ones each time: the ids of about `count` of them. */
export async function sampleCustomers(db: Database, count: number, customers: number): Promise<string[]> {
  const share = Math.min(100, (100 * count * 1.1) / Math.max(1, customers))
  const { rows } = await sql<{ id: string }>`
    select id from customers c tablesample bernoulli (${share}) repeatable (1)
    where deleted_at is null limit ${count}`.execute(db)
  return rows.map(({ id }) => id)
}

const further = (list: string, item: string, table: string) => sql`
  (select jsonb_agg(jsonb_build_object(${sql.lit(item)}, ${sql.ref(item)}) order by ${sql.ref(item)})
    from ${sql.table(table)} f where f.customer_id = c.id) as ${sql.ref(list)}`

const columns = sql`
  id, display_name, first_name, last_name, company_primary, email, phone, youtube_handle, youtube_channel_url, linkedin_url,
  facebook_url, instagram_url, x_url, company_website, address_primary, address_secondary, city, region, postal_code,
  country_code, position_primary, profession, external_id, extra,
  ${further('phones', 'phone', 'customer_phones')},
  ${further('emails', 'email', 'customer_emails')},
  ${further('addresses', 'address', 'customer_addresses')}`
