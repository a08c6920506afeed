import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { writtenColumns } from '../customers/written-columns.ts'
import { findOutdated, inferAnew } from './infer-anew.ts'
import { hasMerges } from './merges.ts'

/** Why customers are folded again. What an undo or an un-merge changes is withdrawn from the history, and not noted in it. */
export type FoldCause =
  | { readonly kind: 'undo'; readonly importId: string; readonly chunk: number }
  | { readonly kind: 'unmerge'; readonly mergeId: string }
  | { readonly kind: 'merge'; readonly mergeId: string }
  /** The records of a chunk, each about a member of the family of a survivor. */
  | { readonly kind: 'import'; readonly importId: string; readonly chunk: number }

/** The columns that are compared and written; e-mail and external id only where no other live customer has them. */
const ordinaryColumns = writtenColumns.filter((column) => column !== 'email' && column !== 'external_id')
const ordinary = sql.join(ordinaryColumns.map((column) => sql.ref(column)))
const present = sql.join(ordinaryColumns.map((column) => sql`c.${sql.ref(column)}`))
const folded = sql.join(ordinaryColumns.map((column) => sql`f.${sql.ref(column)}`))

/**
 * Writes customers as the events that stand make them, in rows, further phones, e-mails and addresses. Needs the lock of the
 * customers.
 *
 * @param targets an array of ids, of which some may be no customer's
 */
export async function refoldCustomers(db: Database, targets: RawBuilder<unknown>, cause: FoldCause): Promise<void> {
  await sql`
    create temp table refolded on commit drop as
    select customer_id, (folded).*, origins, phones, emails, addresses
    from fold_events(array(select id from customers where id = any(${targets})), false)`.execute(db)
  const areSurvivors = cause.kind !== 'undo' || (await hasMerges(db))
  if (areSurvivors) await rememberBefore(db)
  const outdated = cause.kind === 'undo' || cause.kind === 'unmerge' ? await findOutdated(db, cause) : []
  await noteBegun(db)
  await writeRows(db, cause.kind === 'undo' ? cause.importId : null)
  await writeFurther(db)
  if (areSurvivors) await noteChanges(db, cause)
  await inferAnew(db, outdated)
  await sql`drop table refolded`.execute(db)
}

/**
 * What is said of a country or an e-mail may change for the first time here: by a record that had nothing to add as long as
 * another one stood. Of one that a person entered the history has what it began with.
 */
const noteBegun = (db: Database) =>
  sql`
    insert into field_history (customer_id, field, old, new, withdrawn_at)
    select c.id, f.field, to_jsonb(f.had), to_jsonb(f.has), now()
    from refolded r join customers c on c.id = r.customer_id
    cross join lateral (values ('country_inferred', c.country_inferred, r.country_inferred), ('email_shared', c.email_shared, r.email_shared))
      as f (field, had, has)
    where r.id is not null and c.origin_import_id is null and f.had <> f.has
      and not exists (select from field_history h where h.customer_id = c.id and h.field = f.field)`.execute(db)

async function writeRows(db: Database, importId: string | null) {
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
export async function giveKeysBack(db: Database): Promise<void> {
  for (const field of ['email', 'external_id'] as const) {
    const isShared = sql`${field} = 'email' and (o.email_shared or c.email_shared)`
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

/** Those that imports and merges that stand have brought, and those that people gave. */
async function writeFurther(db: Database) {
  for (const { list, item, table } of further) {
    const [shared, isShared] =
      list === 'emails' ? [sql`, is_shared`, sql`, coalesce((e.value -> 'shared')::boolean, false)`] : [sql``, sql``]
    await sql`
      delete from ${sql.table(table)} f using refolded r
      where f.customer_id = r.customer_id and (f.cause_import_id is not null or f.cause_merge_id is not null)`.execute(
      db,
    )
    await sql`
      insert into ${sql.table(table)} (customer_id, ${sql.ref(item)}, label, cause_import_id, cause_merge_id ${shared})
      select r.customer_id, e.key, e.value ->> 'label', (e.value ->> 'import')::uuid, (e.value ->> 'merge')::uuid ${isShared}
      from refolded r cross join jsonb_each(r.${sql.ref(list)}) e where r.id is not null
      on conflict do nothing`.execute(db)
  }
}

const listOf = ({ item, table }: (typeof further)[number]) => sql`
  to_jsonb(array(select f.${sql.ref(item)} from ${sql.table(table)} f where f.customer_id = c.id order by 1))`
const shown = sql`to_jsonb(c) || jsonb_build_object(${sql.join(further.map((one) => sql`${sql.lit(one.list)}, ${listOf(one)}`))})`

/** How those are into whom others have been merged, before they are written. */
const rememberBefore = (db: Database) =>
  sql`
    create temp table before_fold on commit drop as
    select c.id, ${shown} as was from refolded r join customers c on c.id = r.customer_id
    where exists (select from merges m where m.survivor_id = c.id)`.execute(db)

/**
 * Notes what has changed in them. Of one that a person entered the history has the first value of each field, without
 * which nobody knows what it began with: where nothing is noted, that is.
 */
async function noteChanges(db: Database, cause: FoldCause) {
  const isNoted = cause.kind === 'merge' || cause.kind === 'import'
  const fields = [...writtenColumns, ...further.map(({ list }) => list)]
  const line =
    cause.kind !== 'import'
      ? sql`null::int`
      : sql`(select min(r.line) from import_records r where r.import_id = ${cause.importId} and r.chunk = ${cause.chunk}
          and r.line = r.leader_line and r.outcome = 'updated' and r.customer_id in (select family_of(b.id)))`
  await sql`
    insert into field_history (customer_id, field, old, new, cause_import_id, cause_line, cause_merge_id, withdrawn_at)
    select b.id, field, b.was -> field, n.is -> field, ${cause.kind === 'import' ? cause.importId : null}::uuid, b.line,
      ${cause.kind === 'merge' ? cause.mergeId : null}::uuid, ${isNoted ? sql`null::timestamptz` : sql`now()`}
    from (select b.*, ${line} as line from before_fold b) b
    join customers c on c.id = b.id
    cross join lateral (select ${shown} as is) n
    cross join unnest(${fields}::text[]) as field
    where b.was -> field is distinct from n.is -> field
      and (${isNoted} or c.origin_import_id is null
        and not exists (select from field_history h where h.customer_id = b.id and h.field = field.field))
    order by b.id, field`.execute(db)
  await sql`drop table before_fold`.execute(db)
}
