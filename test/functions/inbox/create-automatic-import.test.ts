import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../../functions/columns/choose-mapping.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, csv } from '../import-text.ts'
import { openInbox } from './automatic-imports.ts'

const parts: TestParts = await openTestParts()
const { drop, empty, scan, automate, startedWith, takenIn } = openInbox(parts.deps)
afterAll(() => parts.close())
beforeEach(empty)

test('files under its prefix are imported by the policy and the settings of the import that is repeated', async () => {
  const settings = { mode: 'update', protectEdits: true }
  const { id } = await automate(await startedWith({ policy: 'strict', settings }), 'weekly/', { preview: true })
  await drop('weekly/leads-1.csv')
  await drop('other/leads.csv')
  expect(await scan()).toEqual({ accepted: 2 })
  expect(await takenIn()).toMatchObject([
    { file_name: 'other/leads.csv', policy: 'repair', preview: false, automatic_import_id: null },
    { file_name: 'weekly/leads-1.csv', policy: 'strict', settings, preview: true, automatic_import_id: id },
  ])
})

test('the longest prefix that fits has the file', async () => {
  const importId = await startedWith({})
  const broad = await automate(importId, 'leads')
  const narrow = await automate(importId, 'leads/shop_')
  await drop('leads/shopX.csv')
  await drop('leads/shop_.csv')
  await scan()
  const found = Object.fromEntries((await takenIn()).map((row) => [row.file_name, row.automatic_import_id]))
  expect(found).toEqual({ 'leads/shopX.csv': broad.id, 'leads/shop_.csv': narrow.id })
})

test('a prefix is written with or without the inbox in front, and has one automatic import', async () => {
  const importId = await startedWith({})
  expect(await automate(importId, '/inbox/weekly/')).toMatchObject({ prefix: 'weekly/' })
  await expect(automate(importId, 'weekly/')).rejects.toMatchObject({
    code: 'state.conflict',
    fields: { prefix: expect.any(String) },
  })
  await expect(automate(importId, 'inbox/')).rejects.toMatchObject({ fields: { prefix: expect.any(String) } })
  await expect(automate(importId, 'x', { name: ' ' })).rejects.toMatchObject({ fields: { name: 'Give it a name' } })
})

test('only an import that is there can be repeated', async () => {
  await expect(automate('00000000-0000-7000-8000-000000000000', 'x/')).rejects.toMatchObject({ code: 'not-found' })
})

describe('the columns of the import that is repeated', () => {
  /** A file whose columns a person has chosen, unlike those of another file with the same header. */
  async function chosen(fields: readonly (string | null)[], fileName = 'leads.csv'): Promise<string> {
    const bytes = bytesOf(csv('email,colour', 'a@a.example,red'))
    const importId = await startedWith({ fileName, bytes, preview: true })
    await invoke(chooseMapping, { importId, fields, preview: false }, parts.deps, asSystem)
    await runImport(importId, parts.deps, asSystem)
    return importId
  }

  async function takeIn(key: string, text: string) {
    await parts.deps.files.put(`inbox/${key}`, bytesOf(text))
    await scan()
    const id = (await takenIn()).find(({ file_name }) => file_name === key)?.id ?? ''
    await runImport(id, parts.deps, asSystem)
    return getImport(parts.deps.db, id)
  }

  test('are those of the first file too, whatever other files with this header were', async () => {
    const importId = await chosen(['email', 'notes'])
    await chosen(['email', 'source'], 'others.csv')
    await automate(importId, 'weekly/')
    const { state, mapping } = await takeIn('weekly/1.csv', csv('email,colour', 'b@a.example,blue'))
    expect([state, mapping?.map(({ field }) => field)]).toEqual(['finished', ['email', 'notes']])
  })

  test('are asked for where the first file has others', async () => {
    await automate(await chosen(['email', 'notes']), 'weekly/')
    const { state, drift } = await takeIn('weekly/1.csv', csv('email,shade', 'b@a.example,blue'))
    expect([state, drift?.since.fileName]).toEqual(['waiting', 'leads.csv'])
  })
})
