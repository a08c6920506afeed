import { afterAll, expect, test } from 'vitest'
import { readSample } from '../../../functions/columns/read-sample.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, openText, readTables } from '../import-text.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

const read = (id: string, choices?: unknown, call = as('viewer')) => invoke(readSample, { id, choices }, deps, call)

test('shows how the file reads, with evidence for each trait, and writes nothing', async () => {
  const id = await openText(deps, csv('Customers of ours', '', 'name;email', 'Ada;ada@a.example', 'Bob;bob@a.example'))
  const before = await readTables(deps.db)
  expect(await read(id)).toMatchObject({
    choices: {},
    layout: {
      ...{ format: 'csv', encoding: 'utf-8', delimiter: ';', headerLine: 3, columns: ['name', 'email'] },
      evidence: {
        dialect: { key: 'evidence.dialect.cut', values: { delimiter: ';' } },
        header: { key: 'evidence.header.known', values: { line: 3 } },
      },
      confidence: { encoding: 1, header: 1 },
    },
    head: [
      { line: 1, cells: ['Customers of ours'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['name', 'email'] },
    ],
    records: [
      { line: 4, cells: ['Ada', 'ada@a.example'] },
      { line: 5, cells: ['Bob', 'bob@a.example'] },
    ],
  })
  expect(await readTables(deps.db)).toEqual(before)
})

test('shows at once what a choice does', async () => {
  const id = await openText(deps, csv('a;b,c', '1;2,3', '4;5,6'))
  const columnsUnder = async (choices: object) => (await read(id, choices)).layout.columns
  expect(await columnsUnder({ delimiter: ',' })).toEqual(['a;b', 'c'])
  expect(await columnsUnder({ delimiter: ';' })).toEqual(['a', 'b,c'])
  expect(await columnsUnder({ delimiter: ';', headerLine: 2 })).toEqual(['1', '2,3'])
  expect(await columnsUnder({ delimiter: ';', headerLine: null })).toEqual(['Column 1', 'Column 2'])
})

test('no more than ten records, and no cell at length', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `Person ${i},${'x'.repeat(2_000)}`)
  const { records } = await read(await openText(deps, csv('name,notes', ...rows)))
  expect(records).toHaveLength(10)
  expect(records[0]?.cells[1]).toBe(`${'x'.repeat(500)}…`)
})

test('a cell of five hundred characters is shown whole', async () => {
  const cells = [`${'x'.repeat(499)}y`, `${'x'.repeat(499)}yz`]
  const { records } = await read(await openText(deps, csv('name,notes', ...cells.map((cell) => `Ann,${cell}`))))
  expect(records.map((record) => record.cells[1])).toEqual([cells[0], `${cells[0]}…`])
})

test('the last ten lines above the records are shown', async () => {
  const above = Array.from({ length: 12 }, (_, n) => `Note ${n}`)
  const id = await openText(deps, csv(...above, 'name,email', 'Ann,ann@a.example'))
  const { head } = await read(id, { headerLine: 13 })
  expect(head.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
})

test('says why a file can not be read so', async () => {
  const bytes = (async function* () {
    yield Buffer.from('%PDF-1.4')
  })()
  const file = { fileName: 'x.csv', via: 'browser', bytes }
  const { importId } = await invoke(startImport, file, deps, asSystem)
  await expect(read(importId)).rejects.toMatchObject({ code: 'file.unusable', message: expect.stringContaining('PDF') })
})

test('says that no record begins on the line that was chosen', async () => {
  const id = await openText(deps, csv('name,notes', 'Ada,"two', 'lines"'))
  await expect(read(id, { headerLine: 3 })).rejects.toMatchObject({
    code: 'file.unusable',
    message: expect.stringContaining('line 3'),
  })
})

test('refuses choices that there are none of, strangers, and imports that are not there', async () => {
  const id = await openText(deps, csv('name', 'Ada'))
  await expect(read(id, { encoding: 'ebcdic' })).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(read(id, { colour: 'red' })).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(read(id, {}, asStranger)).rejects.toMatchObject({ code: 'session.required' })
  await expect(read('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'not-found' })
})
