import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { planImport } from '../../../functions/steps/plan-import.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import type { ColumnMapping } from '../../../shared/importing/mapping/column-mapping.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText } from '../import-text.ts'
import { importFile } from '../imports/file-of.ts'

const parts: TestParts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const text = 'name;email\nAnn Lee;ann@alpha-works.com\n'
const chosen = { choices: { delimiter: ';' } }
const start = (fileName: string, more: Record<string, unknown> = {}, content = text) =>
  importFile(parts.deps, fileName, content, more)

describe('a file is read as a person said of the last one of its source', () => {
  test('where the same columns come of it', async () => {
    await start('leads-1.csv', chosen)
    expect(await start('leads-2.csv')).toMatchObject({ state: 'finished', ...chosen })
  })

  test.each<[string, string, Record<string, unknown>, string]>([
    ['not where other columns do', 'leads-2.csv', {}, 'name;phone\nAnn Lee;+85251234567\n'],
    ['not where it is of another source', 'others-2.csv', {}, text],
    ['not where it is the sample', 'leads-2.csv', { via: 'sample' }, text],
  ])('%s', async (_, fileName, more, content) => {
    await start('leads-1.csv', chosen)
    expect(await start(fileName, more, content)).toMatchObject({ choices: {} })
  })

  test('not where its name says no source', async () => {
    await start('2026-11-01.csv', chosen)
    expect(await start('2026-11-02.csv')).toMatchObject({ choices: {} })
  })

  test('not where it is chosen for this one', async () => {
    await start('leads-1.csv', chosen)
    const other = { choices: { headerLine: 1 } }
    expect(await start('leads-2.csv', other)).toMatchObject(other)
  })

  test('not where it can not be read so', async () => {
    await start('leads-1.csv', chosen)
    expect(await start('leads-2.csv', {}, '')).toMatchObject({ state: 'failed' })
  })
})

describe('the columns of a file', () => {
  const plan = async (content: string, values: object) => {
    const importId = await openText(parts.deps, content)
    const set = { check_columns: false, ...values }
    await db.updateTable('imports').set(set).where('id', '=', importId).execute()
    await invoke(planImport, { importId }, parts.deps, asSystem)
    return getImport(db, importId)
  }
  const given = (...fields: (string | null)[]) =>
    fields.map((field, n) => ({ column: `c${n}`, field, position: 1, confidence: 1, evidence: 'person' }))
  const fieldsOf = (mapping: ColumnMapping[] | null) => mapping?.map(({ field }) => field)

  test('are those that were decided before it was read', async () => {
    const row = await plan(csv('colour,size', 'red,7'), { mapping: JSON.stringify(given('notes', null)) })
    expect([row.state, fieldsOf(row.mapping), row.drift]).toEqual(['cleaning', ['notes', null], null])
  })

  test('are planned anew where it has others by now', async () => {
    const row = await plan(csv('email,name', 'ann@alpha-works.com,Ann Lee'), {
      mapping: JSON.stringify(given('notes')),
    })
    expect([row.state, fieldsOf(row.mapping)]).toEqual(['cleaning', ['email', 'display_name']])
  })

  test('wait where a person wants to see them, or the file is in doubt, or they say too little', async () => {
    const people = csv('email,name', 'ann@alpha-works.com,Ann Lee')
    expect((await plan(people, {})).state).toBe('cleaning')
    expect((await plan(people, { check_columns: true })).state).toBe('waiting')
    expect((await plan(csv('colour,size', 'red,7'), {})).state).toBe('waiting')
    const guessed = await plan('foo,email\r\nred,ann@alpha-works.com\nblue,bob@alpha-works.com\r\n', {})
    expect(guessed.layout?.warnings.map(({ code }) => code)).toContain('line-ends.mixed')
    expect(guessed.state).toBe('cleaning')
  })

  test('are kept with the first three rows', async () => {
    const row = await plan(csv('name', 'Ann Lee', 'Bob Ray', 'Cy Wu', 'Di Poe'), {})
    expect(row.layout?.sampleRows.map(({ cells }) => cells)).toEqual([['Ann Lee'], ['Bob Ray'], ['Cy Wu']])
    expect(row.layout?.headRows).toEqual([])
  })
})

test('one record is enough', async () => {
  expect(await start('one.csv', {}, 'email\nann@alpha-works.com\n')).toMatchObject({ state: 'finished', records: 1 })
})
