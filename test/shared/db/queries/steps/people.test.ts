import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { compareWithCustomers, markStrangers } from '../../../../../shared/db/queries/steps/people.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

const name = (first_name: string, last_name: string, more: object = {}) => ({
  ...{ display_name: `${first_name} ${last_name}`, first_name, last_name },
  ...{ youtube_handle: null, youtube_channel_url: null },
  ...more,
})

test('pairs are compared, each alone, however many there are', async () => {
  const pair = (line: number, record: object, customer: object) => sql`
    (${line}::int, gen_random_uuid(), ${JSON.stringify(record)}::jsonb, ${JSON.stringify(customer)}::jsonb)`
  const ann = name('Ann', 'Lee')
  const pairs: RawBuilder<unknown>[] = [
    pair(3, name('Bob', 'Ray'), ann),
    pair(2, ann, ann),
    pair(4, name('Ann', 'Ray'), ann),
    pair(5, name('Ann', 'Lee', { youtube_handle: '@x' }), { ...ann, youtube_handle: '@y' }),
  ]
  await db()
    .transaction()
    .execute(async (tx) => {
      const filler = JSON.stringify(ann)
      await compareWithCustomers(
        tx,
        sql`select * from (values ${sql.join(pairs)}) as p (line, customer_id, record_person, customer_person)
          union all select 100 + n, gen_random_uuid(), ${filler}::jsonb, ${JSON.stringify(name('Bob', 'Ray'))}::jsonb
          from generate_series(1, 5001) as n`,
      )
      const { rows } = await sql<object>`
        select line, is_other, is_other_of_id from doubts where line < 100 order by line`.execute(tx)
      expect(rows).toEqual([
        { line: 2, is_other: false, is_other_of_id: false },
        { line: 3, is_other: true, is_other_of_id: true },
        { line: 4, is_other: true, is_other_of_id: false },
        { line: 5, is_other: true, is_other_of_id: false },
      ])
      const { rows: many } = await sql`select from doubts where line > 100 and not is_other`.execute(tx)
      expect(many).toHaveLength(0)
    })
})

interface Line {
  readonly head?: number
  readonly unit?: number
  readonly name: readonly [string, string]
  readonly external?: string
  readonly hasHit?: boolean
  readonly isLanded?: boolean
  readonly target?: readonly [string, string]
}

/** The units that are strangers, each with the line that they are not, of lines 2, 3 and so on. */
const strangers = (lines: readonly Line[]) =>
  db()
    .transaction()
    .execute(async (tx) => {
      await sql`
        create temp table people (n int, head int, unit int, line int, external_id text, has_hit boolean, is_landed boolean,
          person jsonb, target jsonb, is_stranger boolean default false, other_line int) on commit drop`.execute(tx)
      for (const [at, { head = 2, unit = at + 2, external, hasHit, isLanded, target, ...line }] of lines.entries())
        await sql`
          insert into people (n, head, unit, line, external_id, has_hit, is_landed, person, target)
          values (${at + 1}, ${head}, ${unit}, ${at + 2}, ${external ?? null}, ${hasHit === true}, ${isLanded === true},
            ${JSON.stringify(name(...line.name))}::jsonb, ${target ? JSON.stringify(name(...target)) : null}::jsonb)`.execute(
          tx,
        )
      await markStrangers(tx)
      const { rows } = await sql<{ said: string }>`
        select concat_ws(' not ', line, coalesce(other_line::text, 'target')) as said from people
        where is_stranger order by line`.execute(tx)
      return rows.map(({ said }) => said)
    })

const ann = ['Ann', 'Lee'] as const
const bob = ['Bob', 'Ray'] as const
const cy = ['Cy', 'Wu'] as const

test.each<[string, Line[], string[]]>([
  ['none', [], []],
  ['those who are one', [{ name: ann }, { name: ann }], []],
  ['who is not the first', [{ name: ann }, { name: bob }, { name: ann }], ['3 not 2']],
  ['of those taken in, the first that it is not', [{ name: ann }, { name: bob }, { name: cy }], ['3 not 2', '4 not 2']],
  ['of another group nobody', [{ name: ann }, { name: bob, head: 3 }], []],
  ['who is not the customer', [{ name: ann, target: ann }, { name: bob, target: ann }], ['3 not target']],
  ['not one whose own keys have led there', [{ name: bob, target: ann, hasHit: true }], []],
  ['but one who is not what they have led there', [{ name: bob, target: ann, hasHit: true }, { name: ann, target: ann }], ['3 not target']],
  ['but one who is not what has landed there', [{ name: bob, target: ann, isLanded: true }, { name: ann, target: ann }], ['3 not target']],
  ['not the first of those who are one', [{ name: ann }, { name: ann }, { name: bob }], ['4 not 2']],
  ['not one that has landed there', [{ name: bob, target: ann, isLanded: true }], []],
  ['nor where a family name changes under one external id', [{ name: ['Ann', 'Lee'], external: 'A' }, { name: ['Ann', 'Ray'], external: 'A' }], []],
  ['but under two', [{ name: ['Ann', 'Lee'], external: 'A' }, { name: ['Ann', 'Ray'], external: 'B' }], ['3 not 2']],
  ['or under none', [{ name: ['Ann', 'Lee'] }, { name: ['Ann', 'Ray'] }], ['3 not 2']],
  ['or where the given name does', [{ name: ann, external: 'A' }, { name: bob, external: 'A' }], ['3 not 2']],
  ['a unit as a whole', [{ name: ann }, { name: ann, unit: 9 }, { name: bob, unit: 9 }], ['3 not 2', '4 not 2']],
  ['not within a unit', [{ name: ann, unit: 9 }, { name: bob, unit: 9 }], []],
  ['who is refused is nobody to be compared with', [{ name: ann }, { name: bob }, { name: ['Ann', 'Lee'] }], ['3 not 2']],
])('strangers are %s', async (_, lines, found) => {
  expect(await strangers(lines)).toEqual(found)
}) // biome-ignore format: a table
