import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getImport } from '../../../functions/imports/get-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { exitCode, sayReview, verdict } from '../../../scripts/commands/import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { en } from '../../../shared/messages/en/index.ts'
import { textRow, writeWorkbook } from '../../shared/csv/xlsx/write-workbook.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

async function importBytes(content: Uint8Array | string, choices: ReadChoices = {}) {
  const bytes = (async function* () {
    yield Buffer.from(content)
  })()
  const input = { fileName: `${crypto.randomUUID()}.csv`, via: 'command-line', choices, bytes } as const
  const { importId } = await invoke(startImport, input, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  const found = await invoke(getImport, { id: importId }, parts.deps, asSystem)
  return { ...found, codes: found.layout?.warnings.map(({ code }) => code) ?? [], exit: verdict(found) }
}

const reviewOf = async (importId: string) =>
  parts.deps.db
    .selectFrom('review_rows')
    .select(['line', 'cells', 'reasons'])
    .where('import_id', '=', importId)
    .execute()

const header = 'name,email,phone,company'
const person = (n: number) => `Ann ${n},ann${n}.${crypto.randomUUID().slice(0, 8)}@alpha-works.com,,Firm ${n}`
const people = (count: number) => Array.from({ length: count }, (_, n) => person(n))
const file = (...lines: string[]) => `${lines.join('\n')}\n`

describe('an import waits', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'a single column, though most lines have a delimiter',
      'delimiter.single-column',
      file('one', 'a;b', 'a;b;c;d', 'p;q;r', 's;t;u;v;w'),
    ],
    ['two delimiters fit', 'delimiter.two-readings', file('Lee, Ann;Rome', 'Ray, Bob;Oslo', 'Fox, Cy;Bonn')],
    ['the header is a guess', 'header.guessed', file('foo,bar', 'red,big', 'blue,small')],
    [
      'a header stands below records',
      'header.below-records',
      file('Ann,ann@a.example,Rome', header.replace(',company', ''), 'Bob,bob@b.example,1'),
    ],
    ['more than one record in twenty is ragged', 'records.ragged', file(header, ...people(18), 'Bob,bob@b.example')],
    ['nobody could be known', 'columns.nobody', file('city,colour', 'Rome,red', 'Oslo,blue')],
    [
      'a column full of countries goes nowhere',
      'columns.unmapped',
      file(
        'name,email,xyz',
        ...['France', 'Germany', 'Italy', 'Spain'].map((c, n) => `Ann ${n},w${n}@alpha-works.com,${c}`),
      ),
    ],
  ]
  test.each(rows)('%s: %s', async (_, code, text) => {
    const { state, codes, exit } = await importBytes(text)
    expect(codes).toContain(code)
    expect({ state, exit }).toEqual({ state: 'waiting', exit: exitCode.unusable })
  })

  test('not any more once a person has said how short rows are', async () => {
    const text = file(header, ...people(9), 'Bob,bob.short@alpha-works.com')
    expect((await importBytes(text)).state).toBe('waiting')
    const filled = await importBytes(text, { shortRows: 'blank' })
    expect(filled).toMatchObject({ state: 'finished', outcomes: { created: 10 } })
    const reviewed = await importBytes(text, { shortRows: 'review' })
    expect(reviewed).toMatchObject({ state: 'finished', outcomes: { review: 1 }, exit: exitCode.done })
  })
})

describe('an import warns, and goes on', () => {
  const rows: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['only an e-mail tells who somebody is', 'columns.only-contact', file('email,city', 'only@alpha-works.com,Rome')],
    [
      'quotes were repaired',
      'records.repaired',
      file(header, ...people(3), 'Eve,"e@alpha-works.com",,"the "A, B" shop"'),
    ],
    ['totals stand below the table', 'records.footer', file(header, ...people(3), 'Total: 17 visitors,,,')],
    ['lines above the header are left out', 'header.skipped-lines', file('Our customers', header, ...people(3))],
    ['NULs are left out', 'text.nul', file(header, ...people(3)).replace('Firm 1', 'Fi\0rm 1')],
    [
      'other sheets are not read',
      'workbook.other-sheets',
      writeWorkbook([
        { name: 'A', rows: textRow(1, 'name', 'email') + textRow(2, 'Zed', 'zed@alpha-works.com') },
        { name: 'B', rows: textRow(1, 'name') },
      ]),
    ],
  ]
  test.each(rows)('%s: %s', async (_, code, content) => {
    const { state, codes, exit } = await importBytes(content)
    expect(codes).toContain(code)
    expect({ state, exit }).toEqual({ state: 'finished', exit: exitCode.warned })
  })
})

test('review rows alone are no warning', async () => {
  const { codes, outcomes, exit } = await importBytes(file(header, ...people(3), 'Bad,not an address,,Firm'))
  expect(codes).toEqual([])
  expect([outcomes.review, exit]).toEqual([1, exitCode.done])
})

describe('finding 1: a record that is not as wide as its table is never read as if it were', () => {
  test.each([
    ['a delimiter too many', 'Bob,,bob.many@alpha-works.com,+852 6111 1222,Firm', 5, 'file.too-many-cells'],
    ['a delimiter too few', 'Bob bob.few@alpha-works.com,+852 6111 1222,Firm', 3, 'file.too-few-cells'],
  ])('%s', async (_, row, cells, code) => {
    const { id, outcomes } = await importBytes(file(header, ...people(30), row))
    expect(outcomes).toMatchObject({ created: 30, review: 1 })
    expect(await reviewOf(id)).toMatchObject([
      { line: 32, cells: row.split(','), reasons: [{ code, cells, expected: 4 }] },
    ])
  })

  test.each([
    ['blanks before quotes', 'name, email, company\n"Ann", "ann.q@alpha-works.com", "Firm, Ltd"\n'],
    [
      'apostrophes',
      "name,email,company\n'Ann','ann.q@alpha-works.com','Firm, Ltd'\n'Bo','bo.q@alpha-works.com','Shop'\n",
    ],
  ])('a file with %s is read by its quotes', async (_, text) => {
    await importBytes(text)
    const rows = await parts.deps.db
      .selectFrom('customers')
      .select('company_primary')
      .where('email', '=', 'ann.q@alpha-works.com')
      .execute()
    expect(rows).toEqual([{ company_primary: 'Firm, Ltd' }])
  })
})

test.each(['Name: spring list', 'ID:GO2024', 'Name: spring list,,'])(
  'finding 3: the title "%s" is no header, and makes nobody a customer',
  async (title) => {
    const { layout, outcomes, records } = await importBytes(
      file(title, 'name,email,city', ...people(3).map((one) => one.split(',').slice(0, 3).join(','))),
    )
    expect(layout).toMatchObject({ headerLine: 2, columns: ['name', 'email', 'city'] })
    expect([records, outcomes.created]).toEqual([3, 3])
  },
)

test('the command line says in words why a row needs review', () => {
  expect(
    sayReview({
      line: 8,
      reasons: [{ code: 'email.is-a-phone' }, { code: 'file.too-few-cells', cells: 2, expected: 3 }],
    }),
  ).toBe(
    'Line 8 needs review: The e-mail cell has a phone number. This record has fewer cells than its table has columns, so it does not show which cell is what. It has 2, the table 3.',
  )
})

test('the table of the guide names what waits and what warns', () => {
  const guide = readFileSync(new URL('../../../infra/guides/importing.md', import.meta.url), 'utf8')
  expect(Object.keys(en.reading).filter((code) => !guide.includes(`\`${code}\``))).toEqual([])
})
