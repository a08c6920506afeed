import { afterAll, expect, test } from 'vitest'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { exportPerson } from '../../../functions/erasures/export-person.ts'
import { createNote } from '../../../functions/notes/create-note.ts'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { createWebhook } from '../../../functions/webhooks/create-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { listZip, openZipEntry } from '../../../shared/csv/workbook/zip.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { idOf } from '../../stories/erasing/erase.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { csv, importText } from '../import-text.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('everything about them, and nothing about anybody else, as JSON and as CSV', async () => {
  const zoe = await addEditor(deps.db, 'Zoe')
  await importText(
    deps,
    csv('name,email,Shoe size', 'Ann <b>Lee,ann@alpha-works.com,39', 'Bob Chan,bob@beta-works.com,44'),
  )
  await importText(deps, csv('name,email,city', 'Ann <b>Lee,ann@alpha-works.com,Oslo'))
  await importText(deps, csv('name,phone', 'Anna Lee,+85291234567'))
  const id = await idOf(deps, 'ann@alpha-works.com')
  const loser = await deps.db
    .selectFrom('customers')
    .select('id')
    .where('phone', 'is not', null)
    .executeTakeFirstOrThrow()
  const webhook = { url: 'https://shop.example/x', events: ['customer.merged'] }
  await invoke(createWebhook, webhook, deps, asSystem)
  await invoke(createNote, { customerId: id, text: '=Likes tea' }, deps, zoe)
  await invoke(createTask, { customerId: id, title: 'Call Ann' }, deps, zoe)
  await invoke(mergeCustomers, { survivorId: id, losers: [{ id: loser.id, choices: [] }] }, deps, zoe)
  await deps.audit.done({ action: 'customer.restored', subject: id }, zoe)
  const { body, fileName } = await invoke(exportPerson, { id: loser.id }, deps, as('administrator'))
  expect(fileName).toBe(`customer-${id}.zip`)
  const { json, table } = await unzip(Buffer.from(await readWhole(body as AsyncIterable<Uint8Array>)))
  const data = JSON.parse(json)
  expect(data.customers.map((one: { email?: string }) => one.email ?? null)).toEqual(['ann@alpha-works.com', null])
  expect(data.customers[0].origins.email).toMatchObject({ line: 2 })
  expect(data.records.map((one: { cells: object }) => one.cells)).toEqual(
    expect.arrayContaining([
      { name: 'Ann <b>Lee', email: 'ann@alpha-works.com', 'Shoe size': '39' },
      { name: 'Ann <b>Lee', email: 'ann@alpha-works.com', city: 'Oslo' },
      { name: 'Anna Lee', phone: '+85291234567' },
    ]),
  )
  expect(data.records).toHaveLength(3)
  expect(data.history.some((one: { field: string; new: unknown }) => one.field === 'city' && one.new === 'Oslo')).toBe(
    true,
  )
  expect(data).toMatchObject({
    notes: [{ by: 'Zoe', text: '=Likes tea' }],
    tasks: [{ title: 'Call Ann' }],
    merges: [{ survivor: id, loser: loser.id, by: 'Zoe' }],
    audit: [
      { action: 'customers.merged', by: 'Zoe' },
      { action: 'customer.restored', by: 'Zoe' },
    ],
    webhooks: [{ event: 'customer.merged', to: 'https://shop.example/x', state: 'owed' }],
  })
  expect(table).toContain(',display_name,Ann <b>Lee\r\n')
  // A spreadsheet runs no cell of it.
  expect(table).toContain(",text,'=Likes tea")
  expect(`${json}${table}`).not.toContain('bob@')
})

/** The two files of it. */
async function unzip(bytes: Buffer): Promise<{ json: string; table: string }> {
  const file = {
    sizeBytes: bytes.length,
    read: async (start: number, end: number) =>
      (async function* () {
        yield bytes.subarray(start, end)
      })(),
  }
  const entries = await listZip(file)
  const read = async (name: string) => {
    const entry = entries.get(name)
    if (entry === undefined) throw new Error(`There is no ${name}`)
    return Buffer.from(await readWhole(openZipEntry(file, entry, 10_000_000))).toString()
  }
  return { json: await read('data.json'), table: await read('data.csv') }
}
