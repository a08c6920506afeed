import { sql } from 'kysely'
import { customerFields, type FieldKind } from '../../../customers/fields.ts'
import { isWhole } from '../../../customers/read-counts.ts'
import type { ExportedCustomer } from '../../../importing/exporting/export-cells.ts'
import { type CopiedRow, copyOut } from '../../copy-out.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'
import { matchesFilters, type Narrowing } from './customer-filters.ts'
import { type ListOptions, stretchesOf, stretchOf } from './customer-list.ts'

/** What an export shows, and in which order. */
export type ExportView = Pick<ListOptions, 'filters' | 'sort' | 'order'>

/** How many phones, e-mails and addresses the customer with the most of them has, the ones in the row included. */
export type Several = Readonly<Record<'phone' | 'email' | 'address_primary', number>>

/**
 * What `write` makes of the customers in the order of the list, with their further phones, e-mails and addresses, some at a time: however many
 * they are, those that have just come in are in memory.
 */
export function readForExport<T>(
  db: Database,
  view: ExportView,
  several: Several,
  write: (customer: ExportedCustomer) => T,
): AsyncGenerator<T[]> {
  const columns = sql.join([...fieldColumns, sql`country_inferred`, sql`nullif(extra, '{}')`, ...furtherOf(several)])
  const queries = stretchesOf(view).map(
    (stretch) => sql`select ${columns} ${stretchOf(view, stretch, matchesFilters(view.filters))}`,
  )
  // All of them are walked in their order: to sort them would write each to disk first.
  const settings = isWhole(view.filters) ? { enable_sort: 'off' } : {}
  return copyOut(db, queries, (row) => write(toExported(row)), settings)
}

const fieldColumns = customerFields.map(({ name, kind }) =>
  kind === 'tags' ? sql`to_json(${sql.ref(name)})` : sql.ref(name),
)

/** Nobody looks for what nobody has. */
const furtherOf = ({ phone, email, address_primary }: Several) => [
  phone > 1 ? listOf('customer_phones', 'phone') : sql`null`,
  email > 1 ? listOf('customer_emails', 'email') : sql`null`,
  address_primary > 1 ? listOf('customer_addresses', 'address') : sql`null`,
]

const listOf = (table: string, column: string) => sql`
  to_json(array(select f.${sql.ref(column)} from ${sql.table(table)} f where f.customer_id = customers.id order by 1))`

function toExported(cells: CopiedRow): ExportedCustomer {
  const customer: Record<string, unknown> = {}
  for (const [i, { name, kind }] of customerFields.entries()) customer[name] = readField(kind, cells[i] ?? null)
  const [inferred, extra, phones, emails, addresses] = cells.slice(customerFields.length)
  customer.country_inferred = inferred === 't'
  customer.extra = JSON.parse(extra ?? '{}')
  customer.phones = readList(phones)
  customer.emails = readList(emails)
  customer.addresses = readList(addresses)
  return customer as ExportedCustomer
}

const none: readonly string[] = []
/** Most have none, and then nothing is made anew. */
const readList = (cell: string | null = null) => (cell === null || cell === '[]' ? none : JSON.parse(cell))

function readField(kind: FieldKind, cell: string | null): unknown {
  if (kind === 'tags') return readList(cell)
  return kind === 'boolean' ? cell === 't' : cell
}

export async function countSeveral(db: Database, filters: Narrowing): Promise<Several> {
  const most = (table: string) => sql<number>`(
    select coalesce(max(n), 0) from (
      select count(*) as n from ${sql.table(table)} f join customers on customers.id = f.customer_id
      where ${matchesFilters(filters)} group by f.customer_id) each_one)`
  const { rows } = await sql<Several>`
    select 1 + ${most('customer_phones')} as phone, 1 + ${most('customer_emails')} as email, 1 + ${most('customer_addresses')} as address_primary`.execute(
    db,
  )
  return theOne(rows)
}

/** The names of all custom fields that the customers have. */
export async function listExtraKeys(db: Database, filters: Narrowing): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct key from customers, jsonb_object_keys(extra) as key
    where ${matchesFilters(filters)} order by key`.execute(db)
  return rows.map((row) => row.key)
}

/** Whether some customer has a text longer than so many characters. */
export async function hasLongText(db: Database, filters: Narrowing, lengthMax: number): Promise<boolean> {
  const { rows } = await sql`
    select from customers
    where ${matchesFilters(filters)} and octet_length(customers::text) > ${lengthMax}
      and (exists (select from jsonb_each_text(to_jsonb(customers) - '{search,extra}'::text[]) where length(value) > ${lengthMax})
        or exists (select from jsonb_each_text(extra) where length(value) > ${lengthMax}))
    limit 1`.execute(db)
  return rows.length > 0
}
