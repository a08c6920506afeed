import { sql } from 'kysely'
import type { TryRule } from '../../../auth/try-rules.ts'
import type { Database } from '../../database.ts'

/** What became of a try: how many more may follow at once; or which subjects have none, and after how many seconds they have. */
export type Try = { readonly isTaken: true; readonly left: number } | Refusal

interface Refusal {
  readonly isTaken: false
  readonly full: readonly string[]
  readonly waitSeconds: number
}

/**
 * Takes a try from each of these, or from none. However many come at once, no more get one than there are: each subject is
 * one row, which they take one after the other, all in the same order.
 */
export async function takeTry(db: Database, rules: readonly TryRule[]): Promise<Try> {
  // Most of those that are refused are refused by a look, which costs next to nothing.
  return (await findFull(db, rules)) ?? takeInTurn(db, rules)
}

async function takeInTurn(db: Database, rules: readonly TryRule[]): Promise<Try> {
  const aheadOf = await db.transaction().execute(async (tx) => {
    const taken = await takeEach(tx, rules)
    if (taken.size === rules.length) return taken
    await giveBackTry(
      tx,
      rules.filter(({ subject }) => taken.has(subject)),
    )
    return undefined
  })
  if (aheadOf === undefined) {
    // Whoever took the last one may have given it back since.
    const names = rules.map(({ subject }) => subject)
    return (await findFull(db, rules)) ?? { isTaken: false, full: names, waitSeconds: 1 }
  }
  return { isTaken: true, left: Math.min(...rules.map((rule) => leftOf(rule, aheadOf))) }
}

/** @returns how many seconds are used up ahead of now, of each subject that had a try */
async function takeEach(db: Database, rules: readonly TryRule[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ subject: string; ahead: number }>`
    with wanted as (${wanted(rules)})
    insert into sign_in_tries as t (subject, used_until)
    select subject, now() + seconds * interval '1 second' from wanted order by subject
    on conflict (subject) do update
      set used_until = greatest(t.used_until, now()) + (excluded.used_until - now())
      where t.used_until <= now()
        + (select (tries - 1) * seconds from wanted w where w.subject = t.subject) * interval '1 second'
    returning subject, extract(epoch from used_until - now())::float8 as ahead`.execute(db)
  return new Map(rows.map(({ subject, ahead }) => [subject, ahead]))
}

// A thousandth of a try more, for seconds are no whole numbers.
const leftOf = ({ subject, tries, seconds }: TryRule, aheadOf: ReadonlyMap<string, number>) =>
  Math.max(0, Math.floor(tries - (aheadOf.get(subject) ?? 0) / seconds + 0.001))

/** A try that was none: the password was right, or nobody has looked at it. The subjects are taken in the order of all. */
export async function giveBackTry(db: Database, rules: readonly TryRule[]): Promise<void> {
  if (rules.length === 0) return
  await sql`
    with wanted as (${wanted(rules)}),
    locked as materialized (
      select t.subject from sign_in_tries t where t.subject in (select subject from wanted) order by t.subject for update)
    update sign_in_tries t set used_until = t.used_until - seconds * interval '1 second'
    from locked join wanted w using (subject) where locked.subject = t.subject`.execute(db)
}

/** What is refused now, if any of the subjects has no try left. */
export async function findFull(db: Database, rules: readonly TryRule[]): Promise<Refusal | undefined> {
  const { rows } = await sql<{ subject: string; wait: number }>`
    with wanted as (${wanted(rules)})
    select subject, extract(epoch from used_until - (tries - 1) * seconds * interval '1 second' - now())::float8 as wait
    from sign_in_tries join wanted using (subject)
    where used_until > now() + (tries - 1) * seconds * interval '1 second'`.execute(db)
  if (rows.length === 0) return undefined
  const waitSeconds = Math.max(1, Math.ceil(Math.max(...rows.map(({ wait }) => wait))))
  return { isTaken: false, full: rows.map(({ subject }) => subject), waitSeconds }
}

const wanted = (rules: readonly TryRule[]) => sql`
  select * from unnest(
    ${rules.map(({ subject }) => subject)}::text[],
    ${rules.map(({ tries }) => tries)}::int[],
    ${rules.map(({ seconds }) => seconds)}::int[]) as rule (subject, tries, seconds)`
