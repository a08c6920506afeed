import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { verifyImport } from '../../../shared/ledger/verify-import.ts'
import { bytesOf, csv, emptyDatabase, importText, openText, runUntil } from '../../functions/import-text.ts'
import { importFile } from '../../functions/imports/file-of.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { db, files } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const names = ['ann', 'bob', 'cy', 'di', 'eve']
const people = csv('name,email', ...names.map((name) => `${name},${name}@a.example`))
const verify = async (id: string) => verifyImport(parts.deps, await getImport(db, id))
/** What is not true, by its name; what is true says nothing here. */
const faults = async (id: string) =>
  Object.fromEntries((await verify(id)).flatMap(({ name, isTrue, says }) => (isTrue ? [] : [[name, says]])))

test('a report that is true says so of each of its parts, and nothing of the check stays', async () => {
  const { id } = await importText(parts.deps, people)
  expect(await verify(id)).toEqual([
    { name: 'source', isTrue: true, says: expect.stringMatching(/^The kept file is the one that was imported: SHA-256 [\da-f]{64}\.$/) },
    { name: 'reading', isTrue: true, says: 'Read anew, it has the same columns and the same 5 records.' },
    { name: 'records', isTrue: true, says: 'All 5 records in the ledger say what the file says.' },
    { name: 'outcomes', isTrue: true, says: 'The outcomes of 5 records add up, counted anew.' },
    { name: 'checksums', isTrue: true, says: 'Nobody has changed an outcome or a customer past Harbour.' },
    { name: 'customers', isTrue: true, says: 'Every customer that it made or updated is there, or was undone.' },
    { name: 'review', isTrue: true, says: 'Every record in review has its row that waits, and the other way round.' },
  ])
  const keys: string[] = []
  for await (const { key } of files.list(`imports/${id}/`)) keys.push(key)
  expect(keys).toHaveLength(1)
}) // biome-ignore format: a table

test('a file is read by what a person chose for it, and its copy where it has one', async () => {
  const text = 'name;email,x\nann;ann@a.example,1\nbob;bob@a.example,2\n'
  const row = await importFile(parts.deps, 'people.csv', text, { choices: { delimiter: ';' } })
  expect(await faults(row.id)).toEqual({})
  const bytes = (async function* () {
    yield Buffer.from(`\ufeff${people}`, 'utf16le')
  })()
  const copied = await importFile(parts.deps, 'copied.csv', '', { bytes })
  expect(copied.data_key).not.toBe(copied.source_key)
  expect(await faults(copied.id)).toEqual({})
})

describe('of an import that has decided nothing', () => {
  test('that is what it says', async () => {
    const id = await openText(parts.deps, people)
    await runUntil(parts.deps, id, 'clean')
    await invoke(cancelImport, { id }, parts.deps, asSystem)
    const said = Object.fromEntries((await verify(id)).map(({ name, says }) => [name, says]))
    expect(said).toMatchObject({
      reading: 'Read anew, it has the same columns and the same 5 records.',
      records: 'All 0 records in the ledger say what the file says.',
      outcomes: 'The outcomes of 0 records add up, counted anew.',
    })
    expect(await faults(id)).toEqual({})
  })

  test('a record that is in the ledger all the same is told', async () => {
    const id = await openText(parts.deps, people)
    await runUntil(parts.deps, id, 'apply')
    await invoke(cancelImport, { id }, parts.deps, asSystem)
    expect(await faults(id)).toEqual({})
    await sql`delete from import_records where line = 2`.execute(db)
    expect(await faults(id)).toEqual({ records: '1 record is not in the ledger as the file has: line 2.' })
  })

  test('and whose file was never read, it is the file that it had', async () => {
    const { id } = await importText(parts.deps, 'name,email\n')
    expect((await verify(id)).slice(0, 2)).toEqual([
      { name: 'source', isTrue: true, says: 'The file is kept; it was never read to its end.' },
      { name: 'records', isTrue: true, says: 'Nothing was decided.' },
    ])
    await files.put((await getImport(db, id)).source_key, bytesOf('other'))
    expect(await faults(id)).toEqual({ source: 'The kept file has 5 bytes, not 11.' })
  })
})

describe('it tells', () => {
  test('a file that is gone, another one, and one that can not be read', async () => {
    const { id } = await importText(parts.deps, people)
    const { source_key } = await getImport(db, id)
    await files.put(source_key, bytesOf(people.replace('cy@', 'CY@')))
    expect(await faults(id)).toMatchObject({
      source: expect.stringContaining('another one'),
      records: '1 record is not in the ledger as the file has: line 4.',
    })
    await files.put(source_key, bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'))
    expect(await faults(id)).toEqual({ source: expect.stringContaining("can't be read any more") })
    await files.delete(source_key)
    expect(await faults(id)).toEqual({ source: 'The kept file is gone.' })
  })

  test('records that only one side has, or that say something else, in the order of their lines in each chunk', async () => {
    const { id } = await importText(parts.deps, people)
    await sql`delete from import_records where line = 6`.execute(db)
    await sql`update import_records set hash = gen_random_uuid() where line = 4`.execute(db)
    await sql`
      insert into import_records (import_id, line, chunk, hash, outcome, leader_line)
      values (${id}, 1, 2, gen_random_uuid(), 'blank', 1)`.execute(db)
    expect((await faults(id)).records).toBe('3 records are not in the ledger as the file has: line 4, 1, 6.')
  })

  test('the first ten of many', async () => {
    const { id } = await importText(
      parts.deps,
      csv('name', ...Array.from({ length: 12 }, (_, n) => `Person ${'abcdefghijkl'[n]}`)),
    )
    await sql`update import_records set hash = gen_random_uuid()`.execute(db)
    expect((await faults(id)).records).toBe(
      '12 records are not in the ledger as the file has: first line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.',
    )
  })

  test.each<[string, ReturnType<typeof sql>, object]>([
    ['another number of records', sql`update imports set records = 6`, { reading: 'Read anew, it has 5 records, and the report says 6. The chunks have 5 records, and the report says 6.' }],
    ['other columns', sql`update imports set layout = jsonb_set(layout, '{columns,0}', '"called"')`, { reading: 'Its columns are others.' }],
    ['a checksum that is another', sql`update import_chunks set checksum = 'x' where chunk = 1`, { checksums: '1 chunk was changed past Harbour: line 4.' }],
    ['several of them', sql`update import_chunks set checksum = 'x' where chunk < 2`, { checksums: '2 chunks were changed past Harbour: line 2, 4.' }],
    ['counts that are others', sql`update import_chunks set outcomes = '{"created": 1, "review": 1}' where chunk = 0`, { outcomes: '1 chunk has other outcomes than were counted: line 2.' }],
    ['a customer who is gone', sql`delete from customers where email = 'ann@a.example'`, { customers: '1 records went to customers that are not there.' }],
    ['two of them', sql`delete from customers where email < 'c'`, { customers: '2 records went to customers that are not there.' }],
  ])('%s', async (_, change, told) => {
    const { id } = await importText(parts.deps, people)
    await change.execute(db)
    expect(await faults(id)).toEqual(told)
  }) // biome-ignore format: a table

  test('a chunk with fewer outcomes than records, though they are those that were counted', async () => {
    const { id } = await importText(parts.deps, people)
    await sql`update import_chunks set records = 3 where chunk = 0`.execute(db)
    await sql`update import_chunks set records = 1 where chunk = 1`.execute(db)
    expect(await faults(id)).toEqual({ outcomes: '2 chunks have other outcomes than were counted: line 2, 4.' })
  })

  test('rows in review that do not belong together', async () => {
    const { id } = await importText(parts.deps, csv('name,email', 'ann,ann@gmial.com', 'bob,bob@gmial.com'))
    await sql`delete from review_rows where line = 2`.execute(db)
    const said = '1 records in review and waiting rows do not belong together.'
    expect(await faults(id)).toEqual({ review: said })
  })

  test.each([
    ['begin after the first record', sql`byte_start = byte_start + 1`, 0],
    ['begin before it', sql`byte_start = byte_start - 1`, 0],
    ['end before the last record', sql`byte_end = byte_end - 1`, 2],
    ['leave a gap', sql`byte_start = byte_start + 1`, 1],
    ['leave a gap before the last', sql`byte_start = byte_start + 1`, 2],
    ['overlap', sql`byte_end = byte_end + 1`, 1],
  ])('chunks that %s', async (_, change, chunk) => {
    const { id } = await importText(parts.deps, people)
    await sql`update import_chunks set ${change} where chunk = ${chunk}`.execute(db)
    expect((await faults(id)).reading).toBe('The chunks do not cover the file.')
  })
})
