import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { inBlocks } from '../../in-blocks.ts'
import type { Transaction } from '../../transact.ts'

/** What is compared of a customer, and what it is found by. */
export interface PreparedCustomer {
  readonly id: string
  /** 64 bits each, as decimal text. */
  readonly keys: readonly string[]
  /** As `packPrepared` makes it. */
  readonly prepared: string
}

/** Puts these customers in place of what is kept of them. */
export async function replacePrepared(
  { db, copy }: Pick<Transaction, 'db' | 'copy'>,
  customers: readonly PreparedCustomer[],
): Promise<void> {
  const ids = customers.map(({ id }) => id)
  await forget(db, ids)
  await copy('prepared_customers (customer_id, keys, prepared)', inBlocks(customers.map(toLine)))
  await copy(
    'match_keys (key, customer_id)',
    inBlocks(customers.flatMap(({ id, keys }) => keys.map((key) => `${key}\t${id}\n`))),
  )
}

/** JSON on one line, in which COPY takes a backslash for its own. */
const toLine = ({ id, keys, prepared }: PreparedCustomer) =>
  `${id}\t{${keys.join()}}\t${prepared.replaceAll('\\', '\\\\')}\n`

const forget = (db: Database, ids: readonly string[]) =>
  sql`
    with gone as (
      delete from prepared_customers where customer_id = any(${ids}::uuid[]) returning customer_id, keys
    )
    delete from match_keys m using gone cross join unnest(gone.keys) as old (key)
    where m.key = old.key and m.customer_id = gone.customer_id`.execute(db)

/** What is kept of these customers, in no order. */
export async function listPrepared(
  db: Database,
  ids: readonly string[],
): Promise<Pick<PreparedCustomer, 'id' | 'prepared'>[]> {
  const { rows } = await sql<Pick<PreparedCustomer, 'id' | 'prepared'>>`
    select customer_id as id, prepared from prepared_customers where customer_id = any(${ids}::uuid[])`.execute(db)
  return rows
}

const forgottenAtOnce = 10_000

/** Removes what is kept of customers who are gone: their keys count for blocks no more. */
export async function forgetGone(db: Database, { after, upTo }: { readonly after: number; readonly upTo: number }) {
  await forgetAll(
    db,
    sql`
      select c.id from customers c
      where c.deleted_at is not null and c.version > ${after} and c.version <= ${upTo}
        and exists (select from prepared_customers p where p.customer_id = c.id)`,
  )
}

/** The same of all customers: rows may have been deleted too. */
export const sweepPrepared = (db: Database) =>
  forgetAll(
    db,
    sql`
      select p.customer_id as id from prepared_customers p
      where not exists (select from customers c where c.id = p.customer_id and c.deleted_at is null)`,
  )

async function forgetAll(db: Database, gone: RawBuilder<unknown>): Promise<void> {
  for (let found = forgottenAtOnce; found === forgottenAtOnce; ) {
    const { rows } = await sql<{ id: string }>`${gone} limit ${forgottenAtOnce}`.execute(db)
    found = rows.length
    const ids = rows.map(({ id }) => id)
    if (found > 0) await forget(db, ids)
  }
}

/** Tells the planner how many there are, which it learns by itself a minute too late. */
export const analyzePrepared = (db: Database) => sql`analyze prepared_customers, match_keys`.execute(db)
