import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getImport } from '../../functions/imports/get-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { bundle } from '../../infra/bundle.ts'
import { invoke } from '../../shared/contract/function.ts'
import { asSystem, envOf, openTestParts, type TestParts } from '../support/test-parts.ts'
import { emptyCustomers } from './reference/real-model.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyCustomers(parts.deps.db))
afterAll(() => parts.close())

const start = async (bytes: AsyncIterable<Uint8Array>, fileName = 'people.csv') =>
  (await invoke(startImport, { fileName, policy: 'repair', via: 'command-line', bytes }, parts.deps, asSystem)).importId

const latin = ['Zoë Müller', 'José Peña', 'Renée Côté', 'Bjørn Sørensen']
const simplified = ['王小明', '李娜娜', '张伟东', '刘洋帆']
const traditional = ['陳大文', '黃美玲', '張國榮', '劉德華']
const japanese = ['山田太郎', '鈴木はなこ', '高橋ケンジ', '渡辺さくら']
const korean = ['김민수', '이영희', '박지성', '최수진']

const files: readonly (readonly [encoding: string, names: readonly string[], delimiter: string, newline: string])[] = [
  ['utf-8', traditional, ',', '\n'],
  ['utf-8 with BOM', latin, ';', '\r\n'],
  ['utf-16le with BOM', japanese, '\t', '\r\n'],
  ['utf-16be', korean, ',', '\n'],
  ['utf-16le', simplified, ';', '\n'],
  ['gb18030', simplified, ',', '\r\n'],
  ['big5', traditional, '|', '\n'],
  ['shift_jis', japanese, ',', '\r'],
  ['euc-kr', korean, ';', '\n'],
  ['windows-1252', latin, '\t', '\r\n'],
]

/** A title above the header, a leading zero, the delimiter and a line break inside a cell. */
function write(names: readonly string[], delimiter: string, newline: string): string {
  const rows = names.map((name, n) => [`00${n}7`, name, `p${n}@alpha-works.com`, `"a${delimiter}b${newline}c"`])
  return [['external_id', 'name', 'email', 'notes'], ...rows].map((cells) => cells.join(delimiter) + newline).join('')
}

function encode(text: string, name: string): Buffer {
  const [encoding = '', mark] = name.split(' with ')
  return iconv.encode(text, encoding, { addBOM: mark !== undefined })
}

const customersNow = () =>
  parts.deps.db
    .selectFrom('customers')
    .select(['external_id', 'display_name', 'first_name', 'email', 'notes'])
    .orderBy('email')
    .execute()

test.each(files)('law 11, any honest file: %s', async (encoding, names, delimiter, newline) => {
  const bytes = encode(write(names, delimiter, newline), encoding)
  for (const packed of [bytes, gzipSync(bytes)]) {
    await emptyCustomers(parts.deps.db)
    const id = await start(Readable.from([packed]))
    await runImport(id, parts.deps, asSystem)
    expect((await invoke(getImport, { id }, parts.deps, asSystem)).outcomes).toMatchObject({ created: names.length })
    expect(await customersNow()).toMatchObject(
      names.map((name, n) => ({
        external_id: `00${n}7`,
        display_name: name,
        email: `p${n}@alpha-works.com`,
        // A tab is a space in a note.
        notes: `a${delimiter === '\t' ? ' ' : delimiter}b\nc`,
      })),
    )
    const lines = await parts.deps.db.selectFrom('customers').select('origin_line').orderBy('email').execute()
    // A line break inside a cell is a line of the file.
    expect(lines.map(({ origin_line }) => origin_line)).toEqual(names.map((_, n) => 2 + 2 * n))
  }
})

test('law 12, bounded: a worker with a small heap imports a file of large cells that is larger than it', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'harbour-bounded-'))
  try {
    await bundle(['test/support/dying-worker.ts'], folder)
    const id = await start(Readable.from(largeCells()))
    const worker = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, join(folder, 'infra/dying-worker.mjs')], {
      env: { ...envOf(parts), IMPORT_ID: id },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    expect(await new Promise((resolve) => worker.once('exit', resolve))).toBe(0)
    const { records, outcomes } = await invoke(getImport, { id }, parts.deps, asSystem)
    expect([records, outcomes.created]).toEqual([largeRecords, largeRecords])
  } finally {
    await rm(folder, { recursive: true })
  }
})

/** Half of it is code and tables. */
const heapMb = 80
/** Of a megabyte each. */
const largeRecords = heapMb + 8
function* largeCells(): Generator<Buffer> {
  yield Buffer.from('name,email,notes\n')
  const note = `${'a long note, as of a mail that somebody has pasted; '.repeat(20_000)}\n""end""`
  for (let n = 0; n < largeRecords; n += 1) yield Buffer.from(`Ann ${n},a${n}@alpha-works.com,"${note}"\n`)
}
