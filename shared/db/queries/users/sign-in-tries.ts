import { sql } from 'kysely'
import type { TryRule } from '../../../auth/try-rules.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** What became of a try: how many more may follow at once; or which subjects have none, and after how many seconds they have. */
export type Try =
  | { readonly isTaken: true; readonly left: number }
  | { readonly isTaken: false; readonly full: readonly string[]; readonly waitSeconds: number }

/**
 * Takes a try from each of these, or from none. However many come at once, no more get one than there are: each subject is
 * one row, which they take one after the other, all in the same order.
 */
export const takeTry = (db: Database, rules: readonly TryRule[]): Promise<Try> =>
  db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ subject: string; ahead: number }>`
      with wanted as (${wanted(rules)})
      insert into sign_in_tries as t (subject, used_until)
      select subject, now() + seconds * interval '1 second' from wanted order by subject
      on conflict (subject) do update
        set used_until = greatest(t.used_until, now()) + (excluded.used_until - now())
        where t.used_until <= now()
          + (select (tries - 1) * seconds from wanted w where w.subject = t.subject) * interval '1 second'
      returning subject, extract(epoch from used_until - now())::float8 as ahead`.execute(tx)
    const aheadOf = new Map(rows.map(({ subject, ahead }) => [subject, ahead]))
    const full = rules.filter(({ subject }) => !aheadOf.has(subject))
    if (full.length === 0) return { isTaken: true, left: Math.min(...rules.map((rule) => leftOf(rule, aheadOf))) }
    await giveBackTry(
      tx,
      rules.filter((rule) => !full.includes(rule)),
    )
    return { isTaken: false, full: full.map(({ subject }) => subject), waitSeconds: await findWait(tx, full) }
  })

const leftOf = ({ subject, tries, seconds }: TryRule, aheadOf: ReadonlyMap<string, number>) =>
  Math.max(0, Math.floor(tries - (aheadOf.get(subject) ?? 0) / seconds + 0.001))

/** A try that was none: the password was right, or nobody has looked at it. */
export async function giveBackTry(db: Database, rules: readonly TryRule[]): Promise<void> {
  if (rules.length === 0) return
  await sql`
    with wanted as (${wanted(rules)})
    update sign_in_tries t set used_until = t.used_until - seconds * interval '1 second'
    from wanted w where w.subject = t.subject`.execute(db)
}

async function findWait(db: Database, full: readonly TryRule[]): Promise<number> {
  const { rows } = await sql<{ wait: number | null }>`
    with wanted as (${wanted(full)})
    select extract(epoch from max(used_until - (tries - 1) * seconds * interval '1 second') - now())::float8 as wait
    from sign_in_tries join wanted using (subject)`.execute(db)
  return Math.max(1, Math.ceil(theOne(rows).wait ?? 1))
}

const wanted = (rules: readonly TryRule[]) => sql`
  select * from unnest(
    ${rules.map(({ subject }) => subject)}::text[],
    ${rules.map(({ tries }) => tries)}::int[],
    ${rules.map(({ seconds }) => seconds)}::int[]) as rule (subject, tries, seconds)`
