import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { markOtherFirms } from '../../../../../shared/db/queries/steps/mark-other-firms.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

/** The lines of a group that name another firm than the one that stands, from [leader, line, company]. */
const others = (lines: readonly (readonly [number, number, string | null])[]) =>
  db()
    .transaction()
    .execute(async (tx) => {
      await sql`create temp table said (leader int, line int, record jsonb, is_of_other boolean default false, is_called_else boolean default false) on commit drop`.execute(
        tx,
      )
      await sql`
        insert into said select leader, line, jsonb_build_object('company_primary', company)
        from unnest(${lines.map(([leader]) => leader)}::int[], ${lines.map(([, line]) => line)}::int[],
          ${lines.map(([, , company]) => company)}::text[]) as l (leader, line, company)`.execute(tx)
      await markOtherFirms(tx)
      const { rows } = await sql<{ line: number }>`select line from said where is_of_other order by line`.execute(tx)
      return rows.map(({ line }) => line)
    })

test('each group has the firm that stands there, and lines without one are of it', async () => {
  expect(
    await others([
      [2, 2, 'Acme Ltd'],
      [2, 3, 'Beta Works'],
      [2, 4, null],
      [5, 5, 'Beta Works'],
      [5, 6, 'Acme Ltd'],
      [7, 7, 'Acme Ltd'],
      [7, 8, 'ACME LIMITED'],
    ]),
  ).toEqual([2, 5])
})

test('more names than are read at a time are told apart as well', async () => {
  const groups = Array.from({ length: 2_600 }, (_, n) => 2 * n + 2)
  const lines = groups.flatMap((line) => [[line, line, 'Acme Ltd'] as const, [line, line + 1, 'Beta Works'] as const])
  expect(await others(lines)).toEqual(groups)
})
