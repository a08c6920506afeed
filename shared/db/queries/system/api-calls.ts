import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** What is left of a minute's calls; undefined where there are none, until so many seconds from now. */
export type CallsLeft = { readonly left: number } | { readonly left: undefined; readonly waitSeconds: number }

/**
 * Takes one call off what a caller has. However many come at once, no more get one than there are: a caller is one row,
 * a moment that each call moves on (GCRA), and nothing is counted.
 */
export async function takeCall(db: Database, subject: string, callsPerMinute: number): Promise<CallsLeft> {
  const step = 60 / callsPerMinute
  const { rows } = await sql<{ ahead: number }>`
    insert into api_calls as t (subject, used_until) values (${subject}, now() + ${step} * interval '1 second')
    on conflict (subject) do update
      set used_until = greatest(t.used_until, now()) + ${step} * interval '1 second'
      where t.used_until <= now() + ${60 - step} * interval '1 second'
    returning extract(epoch from used_until - now())::float8 as ahead`.execute(db)
  const [taken] = rows
  // A thousandth of a call more, for seconds are no whole numbers.
  if (taken !== undefined) return { left: Math.max(0, Math.floor((60 - taken.ahead) / step + 0.001)) }
  return { left: undefined, waitSeconds: Math.max(1, Math.ceil(step)) }
}
