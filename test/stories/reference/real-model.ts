import { sql } from 'kysely'
import type { Database } from '../../../shared/db/database.ts'
import { changeCustomer } from '../../../shared/db/queries/customers/customer-writes.ts'
import { writeAsPerson } from '../../functions/customers/people.ts'
import { emptyTables } from '../../support/empty-tables.ts'
import { editCustomer, newCustomer } from './change-customer.ts'
import type { Change, Customer, Model, Outcome } from './model.ts'
import { type ByHand, type Edit, handId } from './random-files.ts'

/** A customer as both sides show it, so that they can be compared. */
type Shown = Readonly<Record<string, unknown>>

export const emptyCustomers = (db: Database): Promise<void> =>
  emptyTables(db, ['customers', 'imports', 'review_rows', 'outbox'])

/** Enters customers as people do, in the database and in the reference's. */
export async function enterByHand(db: Database, model: Model, byHand: readonly ByHand[]): Promise<void> {
  for (const [n, { values, isDeleted }] of byHand.entries()) {
    const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
    model.customers.push(Object.assign(newCustomer(`hand:${n}`, handId(n), stated), { isDeleted }))
    const deletedAt = isDeleted ? new Date(0) : null
    const row = { id: handId(n), ...stated, extra: '{}', deleted_at: deletedAt }
    await writeAsPerson(db, (tx) => tx.insertInto('customers').values(row).execute())
  }
}

const person = '00000000-0000-7000-8000-0000000000ff'

/** Edits live customers as a person does, in the database and in the reference's; `importIds` are those that ran. */
export async function edit(db: Database, model: Model, importIds: readonly string[], edits: readonly Edit[]) {
  await sql`insert into users (id, email, name, role) values (${person}, 'p@harbour.test', 'P', 'editor') on conflict do nothing`.execute(
    db,
  )
  const ids = new Map([...(await nameCustomers(db, importIds))].map(([id, name]) => [name, id]))
  const live = model.customers.filter((customer) => !customer.isDeleted).sort(by('name'))
  for (const { nth, values } of live.length === 0 ? [] : edits) {
    const customer = live[nth % live.length]
    if (customer === undefined) continue
    editCustomer(customer, values)
    await writeAsPerson(db, (tx) => changeCustomer(tx, ids.get(customer.name) ?? '', values, person))
  }
}

/** The whole reference. */
export const showModel = (model: Model) => ({
  customers: Object.fromEntries(model.customers.map((customer) => [customer.name, showCustomer(customer)])),
  review: [...model.waiting.values()]
    .map(({ from, cells, code, candidates }) => ({ from, cells, code, candidates }))
    .sort(by('from')),
})

/** What one import changes has no order; what several change in a field has. */
const byField = (a: Change, b: Change) => (a.field < b.field ? -1 : Number(a.field > b.field))

function showCustomer({ values, phones, emails, addresses, history, isDeleted }: Customer): Shown {
  return {
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
    phones: Object.fromEntries(phones),
    emails: Object.fromEntries(emails),
    addresses: Object.fromEntries(addresses),
    history: history.toSorted(byField),
    isDeleted,
  }
}

/** Columns that the database fills by itself, and those that are shown apart. */
const unstated = new Set(
  ['id', 'version', 'origin_import_id', 'origin_line', 'created_at', 'updated_at', 'deleted_at'].concat([
    'full_name',
    'name_key',
    'sort_name',
    'search',
  ]),
)

/** The same of the database; `importIds` in the order in which they ran. */
export async function showRealCustomers(db: Database, importIds: readonly string[]) {
  const names = await nameCustomers(db, importIds)
  const nameOf = (id: string) => names.get(id) ?? id
  const customers = await db.selectFrom('customers').selectAll().execute()
  const phones = await db.selectFrom('customer_phones').selectAll().execute()
  const emails = await db.selectFrom('customer_emails').selectAll().execute()
  const addresses = await db.selectFrom('customer_addresses').selectAll().execute()
  const history = await db
    .selectFrom('field_history')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('sequence')
    .execute()
  const review = await db.selectFrom('review_rows').selectAll().where('state', '=', 'open').execute()
  const cause = (id: string | null, line: number | null) => `${importIds.indexOf(id ?? '') + 1}:${line}`
  const shown = customers.map((row) => {
    const { id, deleted_at } = row
    const ours = <T extends { customer_id: string }>(all: readonly T[]) => all.filter((one) => one.customer_id === id)
    return [
      nameOf(id),
      {
        values: Object.fromEntries(
          Object.entries(row).filter(([column, value]) => value !== null && !unstated.has(column)),
        ),
        phones: Object.fromEntries(ours(phones).map((one) => [one.phone, one.label])),
        emails: Object.fromEntries(ours(emails).map((one) => [one.email, one.label])),
        addresses: Object.fromEntries(ours(addresses).map((one) => [one.address, one.label])),
        history: ours(history)
          .map((one) => ({
            field: one.field,
            old: one.old,
            new: one.new,
            cause: cause(one.cause_import_id, one.cause_line),
          }))
          .toSorted(byField),
        isDeleted: deleted_at !== null,
      },
    ] as const
  })
  return {
    customers: Object.fromEntries(shown),
    review: review
      .map(({ import_id, line, cells, reasons, candidates }) => ({
        from: cause(import_id, line),
        cells,
        code: reasons[0]?.code ?? null,
        candidates: candidates.map(nameOf).sort(),
      }))
      .sort(by('from')),
  }
}

/** What became of each line of the latest of some imports, from the ledger of records. */
export async function showRealOutcomes(db: Database, importIds: readonly string[]): Promise<Outcome[]> {
  const importId = importIds.at(-1) ?? ''
  const names = await nameCustomers(db, importIds)
  const rows = await db
    .selectFrom('import_records')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('line')
    .execute()
  return rows.map((row) => ({
    line: row.line,
    outcome: row.outcome,
    customer: row.customer_id === null ? null : (names.get(row.customer_id) ?? row.customer_id),
    leader: row.leader_line,
    code: row.reasons?.[0]?.code ?? null,
    candidates: (row.candidates ?? []).map((id) => names.get(id) ?? id).sort(),
  }))
}

/** Model by the import and line that made them, or as the n-th whom a person entered. */
async function nameCustomers(db: Database, importIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('customers').select(['id', 'origin_import_id', 'origin_line']).execute()
  return new Map(
    rows.map(({ id, origin_import_id, origin_line }) => [
      id,
      origin_import_id === null
        ? `hand:${Number(id.slice(-2))}`
        : `${importIds.indexOf(origin_import_id) + 1}:${origin_line}`,
    ]),
  )
}

const by =
  <K extends string>(key: K) =>
  (a: Readonly<Record<K, string>>, b: Readonly<Record<K, string>>) =>
    a[key] < b[key] ? -1 : 1
