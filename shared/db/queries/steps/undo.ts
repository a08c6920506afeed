import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { lockCustomers } from '../customers/lock-customers.ts'
import { isStanding } from '../imports/standing.ts'
import { releaseReviewRows } from '../review/undo-review.ts'
import { writtenColumns } from './written-columns.ts'

/**
 * Takes the effects of one chunk out of the customers: what stands afterwards is what the other imports, and people, have
 * made of its customers. A customer of nobody else's goes; one that only a person has edited since stays as it is.
 * Runs inside the transaction that fences the chunk.
 */
export async function undoDecisions(db: Database, importId: string, chunk: number): Promise<void> {
  await lockCustomers(db)
  await findUndone(db, importId, chunk)
  await withdraw(db, importId, chunk)
  await removeCustomers(db)
  await refoldCustomers(db, importId)
  await refoldFurther(db)
  await releaseReviewRows(db, importId, chunk)
}

/**
 * A customer stands by records of imports that have not been undone. Asked for each customer by itself: as a join it reads the
 * records of all imports.
 */
const standing = (customer: ReturnType<typeof sql>, which = sql`true`) => sql`
  exists (select from import_records o join import_chunks k using (import_id, chunk)
    where o.customer_id = ${customer} and ${which} and ${isStanding} offset 0)`

/** The customers that the chunk was about: pg_temp.undoing (line, customer_id, keep). */
async function findUndone(db: Database, importId: string, chunk: number) {
  await sql`
    create temp table undoing on commit drop as
    select r.line, r.customer_id, c.origin_import_id is not distinct from ${importId} and exists (
        select from field_history h where h.customer_id = c.id and h.cause_user_id is not null and h.field <> 'deleted_at')
      and not ${standing(sql`c.id`, sql`o.import_id <> ${importId}`)} as keep
    from import_records r join customers c on c.id = r.customer_id
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.line = r.leader_line
      and r.outcome in ('created', 'updated', 'unchanged') and not r.by_person and r.undone_at is null`.execute(db)
  await sql`create unique index on undoing (customer_id)`.execute(db)
  await sql`analyze undoing`.execute(db)
}

/** Marks records and history as undone, but for customers that are kept. */
async function withdraw(db: Database, importId: string, chunk: number) {
  await sql`
    update import_records r set kept = 'edited' from undoing u
    where u.keep and r.import_id = ${importId} and r.line = u.line`.execute(db)
  await sql`
    update import_records r set undone_at = now()
    where r.import_id = ${importId} and r.chunk = ${chunk}
      and not exists (select from undoing u where u.keep and u.customer_id = r.customer_id)`.execute(db)
  await sql`
    update field_history h set withdrawn_at = now() from undoing u
    where not u.keep and h.customer_id = u.customer_id and h.cause_import_id = ${importId} and h.withdrawn_at is null`.execute(
    db,
  )
}

/** Customers that imports made and of which nothing is left. */
const removeCustomers = (db: Database) =>
  sql`
    delete from customers c using undoing u
    where not u.keep and c.id = u.customer_id and c.origin_import_id is not null and not ${standing(sql`c.id`)}
      and not exists (select from field_history h where h.customer_id = c.id and h.cause_user_id is not null
        and h.withdrawn_at is null and h.field <> 'deleted_at')`.execute(db)

/** The columns that are compared and written; e-mail and external id only where no other live customer has them. */
const ordinaryColumns = writtenColumns.filter((column) => column !== 'email' && column !== 'external_id')
const ordinary = sql.join(ordinaryColumns.map((column) => sql.ref(column)))
const present = sql.join(ordinaryColumns.map((column) => sql`c.${sql.ref(column)}`))
const folded = sql.join(ordinaryColumns.map((column) => sql`f.${sql.ref(column)}`))

async function refoldCustomers(db: Database, importId: string) {
  await sql`
    create temp table refolded on commit drop as
    select customer_id, (folded).*, phones, emails, addresses
    from fold_events(array(select u.customer_id from undoing u join customers c on c.id = u.customer_id where not u.keep), false)`.execute(
    db,
  )
  await sql`
    update customers c
    set (${ordinary}) = row(${folded}), version = nextval('customers_versions'), updated_at = now(),
      origin_import_id = f.origin_import_id, origin_line = f.origin_line
    from refolded f
    where c.id = f.customer_id and f.id is not null
      and row(${present}, c.origin_import_id, c.origin_line)
        is distinct from row(${folded}, f.origin_import_id, f.origin_line)`.execute(db)
  // Keys that another customer has are given back when that one has given them up, in this chunk or a later one.
  await sql`
    insert into undo_conflicts (import_id, customer_id, field, wanted)
    select ${importId}, c.id, k.field, k.wanted
    from refolded f join customers c on c.id = f.customer_id
    cross join lateral (values ('email', c.email, f.email), ('external_id', c.external_id, f.external_id))
      as k (field, had, wanted)
    where f.id is not null and k.wanted is not null and k.wanted is distinct from k.had
    on conflict (customer_id, field) do update set import_id = excluded.import_id, wanted = excluded.wanted`.execute(db)
  await sql`
    update customers c set email = null, version = nextval('customers_versions'), updated_at = now() from refolded f
    where c.id = f.customer_id and c.email is distinct from f.email and f.id is not null`.execute(db)
  await sql`
    update customers c set external_id = null, version = nextval('customers_versions'), updated_at = now() from refolded f
    where c.id = f.customer_id and c.external_id is distinct from f.external_id and f.id is not null`.execute(db)
  await giveKeysBack(db)
}

/** Gives each customer the e-mail and external id that it had, as soon as no other live customer has them. */
async function giveKeysBack(db: Database) {
  for (const field of ['email', 'external_id'] as const) {
    const isShared = sql`${field} = 'email' and email_shared`
    await sql`
      with free as (
        select distinct on (k.wanted) k.customer_id, k.wanted from undo_conflicts k
        join customers c on c.id = k.customer_id
        where k.field = ${field} and c.${sql.ref(field)} is null and (c.deleted_at is not null or not exists (
          select from customers o where o.${sql.ref(field)} = k.wanted and o.id <> k.customer_id and o.deleted_at is null
            and not (${isShared})))
        order by k.wanted, k.customer_id
      ), given as (
        update customers c set ${sql.ref(field)} = free.wanted, version = nextval('customers_versions') from free
        where c.id = free.customer_id returning c.id
      )
      delete from undo_conflicts k using given
      where k.customer_id = given.id and k.field = ${field}`.execute(db)
  }
}

const further = [
  { list: 'phones', item: 'phone', table: 'customer_phones' },
  { list: 'emails', item: 'email', table: 'customer_emails' },
  { list: 'addresses', item: 'address', table: 'customer_addresses' },
] as const

/** Further phones, e-mails and addresses are those that the imports that stand have brought, and those that people gave. */
async function refoldFurther(db: Database) {
  for (const { list, item, table } of further) {
    await sql`
      delete from ${sql.table(table)} f using refolded r
      where f.customer_id = r.customer_id and f.cause_import_id is not null`.execute(db)
    await sql`
      insert into ${sql.table(table)} (customer_id, ${sql.ref(item)}, label, cause_import_id)
      select r.customer_id, e.key, e.value ->> 'label', (e.value ->> 'import')::uuid
      from refolded r cross join jsonb_each(r.${sql.ref(list)}) e where r.id is not null
      on conflict do nothing`.execute(db)
  }
}
