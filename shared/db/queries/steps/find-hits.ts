import { type RawBuilder, sql } from 'kysely'
import type { MatchKey } from '../../../importing/import-settings.ts'
import type { Database } from '../../database.ts'
import { analyzeSet } from '../analyze-set.ts'
import { hasMerges } from '../duplicates/merges.ts'
import { match } from '../match-code.ts'
import { idRank, lastRank, rankOf } from '../match-ranks.ts'
import { chooseSides, clearNamesakes, findSides, isLanding } from './find-sides.ts'
import { compareWithCustomers, mayBeElse, personOfCustomer, personOfRecord, saysOther } from './people.ts'

/**
 * The live customers that each of some staged records points at: pg_temp.hits (line, rank, customer_id, clash). Also
 * asked again when applying. `clash` is why it may be somebody else: another external id, or another person.
 *
 * Where the very same cells have landed before settles what only that can tell: what is given to a customer by later
 * lines, or by a person, does not make another person of the rows that it was made of.
 */
export async function findHits(
  db: Database,
  importId: string,
  keys: readonly MatchKey[],
  staged: RawBuilder<unknown>,
): Promise<void> {
  await sql`create temp table hits on commit drop as ${keyHits(staged, keys)}`.execute(db)
  const areMerged = await hasMerges(db)
  if (areMerged) await findSides(db, keys, staged)
  await sql`create index on hits (line)`.execute(db)
  // A key that the customer of our id has too points at that customer, whoever else has it.
  await sql`
    delete from hits h using hits own
    where own.line = h.line and own.rank = 1 and h.customer_id <> own.customer_id
      and exists (select from hits same where same.line = h.line and same.rank = h.rank and same.customer_id = own.customer_id)`.execute(
    db,
  )
  await analyzeSet(db, 'hits')
  await refusePeople(db, importId, keys, staged)
  if (areMerged) await clearNamesakes(db, staged)
  // Asked only of those whom their keys leave in doubt.
  const isPhone = sql`rank = ${sql.lit(rankOf(keys, 'phone'))}`
  await sql`
    create temp table doubtful on commit drop as
    select s.line, s.hash
    from ${staged} s
    left join (
      select line, not bool_and(${isPhone}) and min(customer_id::text) = max(customer_id::text) and count(clash) = 0 as is_clear
      from hits group by line) h using (line)
    where h.is_clear is not true`.execute(db)
  await analyzeSet(db, 'doubtful')
  await sql`
    create temp table landed on commit drop as
    select d.line, r.customer_id
    from doubtful d
    join import_records r on r.hash = d.hash and r.import_id <> ${importId} and r.customer_id is not null and r.undone_at is null
    join import_steps done on done.import_id = r.import_id and done.step = 'apply' and done.chunk = r.chunk and done.state = 'done'
    join customers c on c.id = r.customer_id and ${areMerged ? isLanding : sql`c.deleted_at is null`}
    group by d.line, r.customer_id`.execute(db)
  if (areMerged) await chooseSides(db)
  await sql`create index on landed (line)`.execute(db)
  await analyzeSet(db, 'landed')
  await sql`
    delete from hits h where ${isPhone} and exists (select from landed l where l.line = h.line)
      and not exists (select from landed l where l.line = h.line and l.customer_id = h.customer_id)`.execute(db)
  await sql`
    update hits h set clash = null from landed l
    where h.clash is not null and l.line = h.line and l.customer_id = h.customer_id`.execute(db)
  await sql`
    insert into hits select line, ${sql.lit(lastRank)}, customer_id, null from landed l
    where not exists (select from hits h where h.line = l.line)`.execute(db)
  await analyzeSet(db, 'hits')
}

/** A key that another person has says nothing. An external id knows that a family name has changed, and our id all. */
async function refusePeople(
  db: Database,
  importId: string,
  keys: readonly MatchKey[],
  staged: RawBuilder<unknown>,
): Promise<void> {
  await compareWithCustomers(
    db,
    sql`
      select h.line, h.customer_id, ${personOfRecord} as record_person, ${personOfCustomer} as customer_person
      from (
        select distinct h.line, h.customer_id
        from hits h join ${staged} s on s.line = h.line join customers c on c.id = h.customer_id
        where ${saysOther(sql`s.company`)} or h.rank = ${sql.lit(rankOf(keys, 'external_id'))} and ${mayBeElse}
          or h.rank = ${sql.lit(rankOf(keys, 'phone'))} and (s.key_email = c.email) is not true
      ) h
      join staged_records s on s.import_id = ${importId} and s.line = h.line join customers c on c.id = h.customer_id`,
  )
  await sql`
    update hits h set clash = ${match.differentPerson} from doubts d
    where d.line = h.line and d.customer_id = h.customer_id and h.clash is null and h.rank <> ${sql.lit(idRank)}
      and case when h.rank = ${sql.lit(rankOf(keys, 'external_id'))} then d.is_other_of_id else d.is_other end`.execute(
    db,
  )
  await sql`drop table doubts`.execute(db)
}

/** Which live customers the keys of some staged records point at, and what speaks against it. */
function keyHits(staged: RawBuilder<unknown>, keys: readonly MatchKey[]): RawBuilder<unknown> {
  const isOther = keys.includes('external_id') ? sql`s.key_external_id <> c.external_id` : sql`false`
  const hits = (key: MatchKey, where: RawBuilder<unknown>, records = staged) => sql`
    select s.line, ${sql.lit(rankOf(keys, key))}, c.id, case when ${isOther} then ${match.conflict}
      end
      from ${records} s join customers c on ${where} where c.deleted_at is null`
  const byKey: Readonly<Record<MatchKey, readonly RawBuilder<unknown>[]>> = {
    external_id: [hits('external_id', sql`c.external_id = s.key_external_id`)],
    email: [
      hits('email', sql`c.email = s.key_email and not c.email_shared`),
      // Further addresses, of the record, of the customer or of both.
      hits(
        'email',
        sql`c.email = s.further and not c.email_shared`,
        sql`(select x.*, e.email as further from ${staged} x cross join unnest(x.key_emails) as e (email)
          where e.email is distinct from x.key_email)`,
      ),
      hits(
        'email',
        sql`c.id = s.whose`,
        sql`(select x.*, f.customer_id as whose from ${staged} x cross join unnest(x.key_emails) as e (email)
          join customer_emails f on f.email = e.email and not f.is_shared)`,
      ),
    ],
    youtube: [
      hits('youtube', sql`c.youtube_handle = s.key_youtube_handle`),
      hits('youtube', sql`c.youtube_channel_url = s.key_youtube_channel_url`),
    ],
    phone: [
      sql`
    select s.line, ${sql.lit(rankOf(keys, 'phone'))}, c.id, case when ${isOther} then ${match.conflict} end
      from (select line, name_key, key_external_id, unnest(key_phones) as phone from ${staged} staged) s
      join (select id, phone, name_key, external_id from customers where deleted_at is null
            union all
            select c.id, p.phone, c.name_key, c.external_id
            from customer_phones p join customers c on c.id = p.customer_id where c.deleted_at is null) c
        on c.phone = s.phone and c.name_key = s.name_key
      where s.name_key <> ''`,
    ],
  }
  const byId = sql`
    select s.line, ${sql.lit(idRank)} as rank, c.id as customer_id, null::text as clash
      from ${staged} s join customers c on c.id = s.key_id where c.deleted_at is null`
  return sql.join([byId, ...keys.flatMap((key) => byKey[key])], sql` union all `)
}
