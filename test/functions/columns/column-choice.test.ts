import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ColumnChoices, chooseColumns } from '../../../functions/columns/column-choice.ts'
import { listCustomFields } from '../../../shared/db/queries/customers/custom-fields.ts'
import { mapColumns } from '../../../shared/importing/mapping/map-columns.ts'
import { scanColumn } from '../../../shared/importing/mapping/scan-column.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const nobody = { userId: null, importId: null }
const values = ['gold', 'silver', 'gold', 'silver']
const mapping = mapColumns(['plan', 'size'], []).columns.map((column) => ({
  ...column,
  seen: scanColumn(values.map((value, n) => ({ line: n + 2, value }))),
}))
const choose = (...fields: unknown[]) => chooseColumns(db, mapping, ColumnChoices.parse({ fields }), nobody)

describe('a new field', () => {
  test('is made with the name and type that a person gives it; a choice has the values of its column', async () => {
    const columns = await choose({ label: ' Plan  name ', kind: 'choice' }, { label: '尺码', kind: 'text' })
    expect(columns.map(({ custom }) => custom)).toEqual([
      { key: 'Plan name', kind: 'choice', choices: ['gold', 'silver'] },
      { key: '尺码', kind: 'text', choices: [] },
    ])
    expect((await listCustomFields(db)).map(({ key, label, kind }) => [key, label, kind])).toEqual([
      ['Plan name', 'Plan name', 'choice'],
      ['尺码', '尺码', 'text'],
    ])
  })

  test.each([
    ['', /Give the new field a name/],
    ['E-mail', /is a field of every customer/],
    ['harbour_line', /is a field of every customer/],
    ['plan NAME', /There is a field/],
  ])('can not be called %j', async (label, message) => {
    await choose({ label: 'Plan name', kind: 'text' }, null)
    await expect(choose(null, { label, kind: 'text' })).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { 'fields.1': expect.stringMatching(message) },
    })
  })

  test('is no choice where the values are many', async () => {
    const [plain] = mapColumns(['plan'], []).columns
    if (plain === undefined) throw new Error('no column')
    const choices = ColumnChoices.parse({ fields: [{ label: 'Plan', kind: 'choice' }] })
    await expect(chooseColumns(db, [plain], choices, nobody)).rejects.toMatchObject({
      fields: { 'fields.0': expect.any(String) },
    })
  })
})

describe('a field by what people call it', () => {
  test('is the one of that name, in any spelling, and is made where there is none', async () => {
    await choose({ label: 'Plan name', kind: 'text' }, null)
    const columns = await choose({ name: 'plan  NAME', kind: 'number' }, { name: 'Size of it' })
    expect(columns.map(({ custom }) => custom)).toEqual([
      { key: 'Plan name', kind: 'text', choices: [] },
      // Its values are few, and come again and again.
      { key: 'Size of it', kind: 'choice', choices: ['gold', 'silver'] },
    ])
    expect((await listCustomFields(db)).map(({ key }) => key)).toEqual(['Plan name', 'Size of it'])
  })

  test('is of the kind that somebody says, and not for two columns', async () => {
    const [plan] = await choose({ name: 'Plan', kind: 'text' }, 'none')
    expect(plan?.custom).toEqual({ key: 'Plan', kind: 'text', choices: [] })
    await expect(choose({ name: 'Twice' }, { name: 'twice' })).rejects.toMatchObject({
      fields: { 'fields.1': expect.stringContaining('already') },
    })
  })
})

test('of several who make the same field at once, one does', async () => {
  const tries = Array.from({ length: 4 }, () => choose({ label: 'Plan name', kind: 'text' }, null))
  const outcomes = await Promise.allSettled(tries)
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
  expect(await listCustomFields(db)).toHaveLength(1)
})

describe('where cells can be read in two ways', () => {
  const doubtful = (cells: readonly string[]) =>
    mapColumns(['plan', 'size'], []).columns.map((column, index) => ({
      ...column,
      ...(index === 1 && { seen: scanColumn(cells.map((value, n) => ({ line: n + 2, value }))) }),
    }))
  const dates = ['03/04/2026', '05/06/2026', '07/08/2026']
  const numbers = ['1,234', '2,345', '3,456']
  const chosenWith = (cells: readonly string[], kind: string, format: string | null) => {
    const fields = [null, { label: 'Size of it', kind }]
    return chooseColumns(db, doubtful(cells), ColumnChoices.parse({ fields, formats: [null, format] }), nobody)
  }

  test.each([
    ['dates', dates, 'date', /day or the month/],
    ['numbers', numbers, 'number', /decimal|comma/i],
  ])('a person has to say how: %s', async (_, cells, kind, message) => {
    await expect(chosenWith(cells, kind, null)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { 'fields.1': expect.stringMatching(message) },
    })
  })

  test.each([
    ['dates', dates, 'date', 'dmy', { order: 'dmy' }],
    ['numbers', numbers, 'number', ',', { decimal: ',' }],
    ['texts', dates, 'text', null, { custom: { kind: 'text' } }],
  ])('%s are taken once it is said, or where it does not matter', async (_, cells, kind, format, wanted) => {
    expect((await chosenWith(cells, kind, format))[1]).toMatchObject(wanted)
  })
})

test('a custom field is chosen by its key, and only once', async () => {
  await choose({ label: 'Plan name', kind: 'text' }, null)
  expect((await choose(null, { custom: 'Plan name' }))[1]?.custom?.key).toBe('Plan name')
  await expect(choose({ custom: 'Plan name' }, { custom: 'Plan name' })).rejects.toMatchObject({
    fields: { 'fields.1': expect.any(String) },
  })
  await expect(choose({ custom: 'other' }, null)).rejects.toMatchObject({ fields: { 'fields.0': expect.any(String) } })
})

describe('a deleted field', () => {
  const made = { key: 'plan', label: 'Tier', kind: 'text', earlier_names: ['Level'], deleted_at: new Date() } as const
  const column = mapping[0]

  test.each([
    ['by its key', { custom: 'plan' }],
    ['by its name', { name: 'tier' }],
    ['by a name of before', { name: 'Level', kind: 'text' }],
    ['made anew', { label: 'Tier', kind: 'text' }],
    ['by a column that is kept under its name', null],
  ])('takes no column: %s', async (_, choice) => {
    await db
      .insertInto('custom_fields')
      .values({ ...made, earlier_names: [...made.earlier_names] })
      .execute()
    await expect(choose(choice, null)).rejects.toMatchObject({
      fields: { 'fields.0': expect.stringContaining('“Tier” was deleted') },
    })
  })

  test('leaves a column out, until somebody wants it', async () => {
    await db
      .insertInto('custom_fields')
      .values({ ...made, earlier_names: [...made.earlier_names] })
      .execute()
    if (column === undefined) throw new Error('no column')
    const left = [{ ...column, extra: null, evidence: 'deleted' as const }]
    const chooseOf = (choice: unknown) => chooseColumns(db, left, ColumnChoices.parse({ fields: [choice] }), nobody)
    expect(await chooseOf('none')).toEqual(left)
    await expect(chooseOf(null)).rejects.toMatchObject({ code: 'input.invalid' })
    expect(await chooseOf('city')).toMatchObject([{ field: 'city' }])
  })
})
