import { afterAll, beforeEach, expect, test } from 'vitest'
import { chooseMapping } from '../../functions/columns/choose-mapping.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { isQuestion } from '../../shared/csv/warning.ts'
import { insertCustomField } from '../../shared/db/queries/customers/custom-fields.ts'
import { csv, emptyDatabase } from '../functions/import-text.ts'
import { importFile, runOn } from '../functions/imports/file-of.ts'
import { as, openTestParts } from '../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await insertCustomField(deps.db, { key: 'Fee', label: 'Fee', kind: 'number', choices: [] })
})

const person = (n: number) => `Ann ${n},ann${n}@alpha-works.com`
const fee = { custom: 'Fee' }

interface Question {
  readonly code: string
  readonly text: string
  /** What somebody answers: the fields of its columns, and how their cells are written. */
  readonly fields: readonly unknown[]
  readonly formats?: readonly unknown[]
}
const countries = ['France', 'Italy', 'Spain'].map((country, n) => `${person(n)},${country}`)
const questions: readonly Question[] = [
  { code: 'columns.decimal-mark', text: csv('name,email,Fee', `${person(1)},"1,234"`, `${person(2)},"5,678"`), fields: ['display_name', 'email', fee], formats: [null, null, ','] },
  { code: 'columns.decimal-mark', text: csv('name;email;Fee', 'Ann;ann@alpha-works.com;1.234'), fields: ['display_name', 'email', fee], formats: [null, null, '.'] },
  { code: 'columns.date-order', text: csv('name,email,next follow up', `${person(1)},03/04/2026`), fields: ['display_name', 'email', 'next_follow_up'], formats: [null, null, 'mdy'] },
  { code: 'header.guessed', text: csv('foo,bar', 'red,big', 'blue,small'), fields: ['display_name', 'city'] },
  { code: 'header.below-records', text: csv('Ann,ann@a.example,Rome', 'name,email,phone', 'Bob,bob@b.example,1'), fields: ['display_name', 'email', null] },
  { code: 'delimiter.two-readings', text: csv('Lee, Ann;Rome', 'Ray, Bob;Oslo', 'Fox, Cy;Bonn'), fields: ['display_name', 'city'] },
  { code: 'records.ragged', text: csv('name,email,city', ...[1, 2, 3, 4].map((n) => `${person(n)},Rome`), person(5)), fields: ['display_name', 'email', 'city'] },
  { code: 'columns.unmapped', text: csv('name,email,xyz', ...countries), fields: ['display_name', 'email', 'country_code'] },
] // biome-ignore format: a table

test.each(questions)(
  'law 7: what was answered of a file, $code, is not asked again, and the same file changes nothing',
  async ({ code, text, fields, formats = [] }) => {
    const first = await importFile(deps, 'spring list.csv', text)
    expect([first.state, first.layout?.warnings.map((one) => one.code)]).toEqual([
      'waiting',
      expect.arrayContaining([code]),
    ])
    await invoke(chooseMapping, { importId: first.id, fields, formats }, deps, as('editor'))
    expect(await runOn(deps, first.id)).toMatchObject({ state: 'finished' })
    const next = await importFile(deps, 'spring list (1).csv', text)
    expect([next.state, next.layout?.warnings.filter(isQuestion)]).toEqual(['finished', []])
    const { outcomes } = await invoke(getImport, { id: next.id }, deps, as('viewer'))
    expect(outcomes).toMatchObject({ created: 0, updated: 0 })
  },
)
