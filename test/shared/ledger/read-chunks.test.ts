import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { startImport } from '../../../functions/imports/start-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { SourceLine } from '../../../shared/db/queries/customers/provenance.ts'
import { getImport, type ImportRow } from '../../../shared/db/queries/imports/imports.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { readCells } from '../../../shared/ledger/find-line.ts'
import { type PlannedFile, plannedFile, readChunks } from '../../../shared/ledger/read-chunks.ts'
import { bytesOf, csv, openText, runUntil } from '../../functions/import-text.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { db, files } = parts.deps
afterAll(() => parts.close())

const text = csv('name,email', 'Ann,ann@a.example', 'Bob,bob@a.example', 'Cy,cy@a.example')

/** An import of these bytes that has been planned. */
async function planned(content: Uint8Array | string): Promise<ImportRow> {
  const bytes = (async function* () {
    yield Buffer.from(content)
  })()
  const file = { fileName: 'people.csv', via: 'command-line', bytes }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runUntil(parts.deps, importId, 'clean')
  return getImport(db, importId)
}
const utf16 = () => planned(Buffer.from(`\ufeff${text}`, 'utf16le'))

const chunksOf = ({ id }: ImportRow) =>
  db.selectFrom('import_chunks').selectAll().where('import_id', '=', id).orderBy('chunk').execute()

function fileOf(row: ImportRow): PlannedFile {
  const file = plannedFile(row)
  if (file === undefined) throw new Error('It has been planned')
  return file
}

async function readAll(row: ImportRow, file = fileOf(row)) {
  const read: [number, string[]][] = []
  for await (const { chunk, records } of readChunks(files, file, await chunksOf(row)))
    read.push([chunk.chunk, records.map(({ line, cells }) => `${line} ${cells[0]}`)])
  return read
}

const asPlanned = [
  [0, ['2 Ann', '3 Bob']],
  [1, ['4 Cy']],
]

describe('the file of an import', () => {
  test.each(['layout', 'data_key', 'data_etag'] as const)('is none before it is planned: no %s', async (column) => {
    const row = await planned(text)
    expect(plannedFile({ ...row, [column]: null })).toBeUndefined()
    expect(plannedFile(row)).toMatchObject({ source: row, data: { key: row.data_key, etag: row.data_etag } })
  })
})

describe('chunks are read', () => {
  test('of the source', async () => expect(await readAll(await planned(text))).toEqual(asPlanned))

  test('of its copy in UTF-8, though the source is gone', async () => {
    const row = await utf16()
    expect(row.data_key).not.toBe(row.source_key)
    await files.delete(row.source_key)
    expect(await readAll(row)).toEqual(asPlanned)
  })

  test('of a copy that is made again where it was swept', async () => {
    const row = await utf16()
    await files.delete(row.data_key ?? '')
    expect(await readAll(row)).toEqual(asPlanned)
    expect(await files.find(row.data_key ?? '')).toBeDefined()
  })

  test('not where the source is gone, nor where the copy is another', async () => {
    const row = await planned(text)
    await files.delete(row.source_key)
    await expect(readAll(row)).rejects.toMatchObject({ code: 'not-found' })
    const other = await utf16()
    await files.put(other.data_key ?? '', bytesOf(text.replace('Ann', 'Eve')))
    await expect(readAll(other)).rejects.toMatchObject({ code: 'state.conflict' })
  })

  test.each([
    ['can not be read any more', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['needs no copy by now', text],
  ])('not where the copy is swept and the source %s', async (_, content) => {
    const row = await utf16()
    const key = `imports/${randomUUID()}/source`
    const { etag, bytes } = await files.put(
      key,
      (async function* () {
        yield Buffer.from(content, 'latin1')
      })(),
    )
    const source = { ...row, source_key: key, source_etag: etag, source_bytes: bytes }
    const file = { ...fileOf(row), source, data: { key: `${key}-copy`, etag } }
    await expect(readAll(row, file)).rejects.toMatchObject({ code: 'state.conflict' })
  })
})

describe('the cells of some lines', () => {
  const linesOf = async (row: ImportRow): Promise<SourceLine[]> => {
    const chunks = await chunksOf(row)
    return [4, 3, 2].map((line) => {
      const chunk = chunks[line === 4 ? 1 : 0]
      if (chunk === undefined) throw new Error('It has two chunks')
      return { ...chunk, line, cells: line === 3 ? null : [`staged ${line}`] } as unknown as SourceLine
    })
  }
  async function cellsOf(row: ImportRow, from = files) {
    const found: [number, string | undefined][] = []
    for await (const { line, cells } of readCells(from, row, await linesOf(row))) found.push([line, cells[0]])
    return found
  }
  const fromStaging = [
    [4, 'staged 4'],
    [2, 'staged 2'],
  ]

  test('are those of the kept file', async () => {
    expect(await cellsOf(await planned(text))).toEqual([
      [4, 'Cy'],
      [3, 'Bob'],
      [2, 'Ann'],
    ])
  })

  test('are those of the staging where the file is gone, and none where neither is there', async () => {
    const row = await planned(text)
    await files.delete(row.source_key)
    expect(await cellsOf(row)).toEqual(fromStaging)
  })

  test('are those of the staging where another file stands in its place', async () => {
    const row = await planned(text)
    await files.put(row.source_key, bytesOf(text.replace('Ann', 'Eve')))
    expect(await cellsOf(row)).toEqual(fromStaging)
  })

  test('are those of the staging where the file was never planned', async () => {
    const row = await planned(text)
    expect(await cellsOf({ ...row, layout: null })).toEqual(fromStaging)
  })

  test('are not told where the store does not answer, or something else fails', async () => {
    const row = await planned(text)
    const dead = openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' })
    await expect(cellsOf(row, dead)).rejects.toMatchObject({ code: 'part.unavailable' })
    const bug = { ...files, read: () => Promise.reject(new Error('a bug')) }
    await expect(cellsOf(row, bug)).rejects.toThrow('a bug')
  })
})

test('an import that was only opened has no file', async () => {
  expect(plannedFile(await getImport(db, await openText(parts.deps, text)))).toBeUndefined()
})
