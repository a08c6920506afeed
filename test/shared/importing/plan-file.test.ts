import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseRecords } from '../../../shared/csv/parse-records.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { planFile } from '../../../shared/importing/plan-file.ts'
import { asSource } from '../csv/read-file.ts'

/** Plans a file and reads its chunks back from what they are ranges of. */
async function plan(bytes: Uint8Array, { size = 7, recordsPerChunk = 2 } = {}) {
  let copies = 0
  const writeCopy = async (pieces: AsyncIterable<Uint8Array>) => {
    copies += 1
    return readWhole(pieces)
  }
  const planned = await planFile(asSource(bytes, size), { recordsPerChunk, writeCopy })
  if (!planned.ok) return { planned, copies, records: [] }
  const data = planned.copy ?? bytes
  const records = planned.chunks.flatMap((chunk) =>
    parseRecords(data.subarray(chunk.byteStart, chunk.byteEnd), planned.layout, chunk.firstLine),
  )
  return { planned, copies, records: records.map(({ line, cells }) => [line, ...cells]) }
}

const text = 'email,notes\na@a.example,"two\nlines"\nzoë@a.example,é\n\nc@a.example,"a ""q"", b"\nd@a.example,x'
const wanted = [
  [2, 'a@a.example', 'two\nlines'],
  [4, 'zoë@a.example', 'é'],
  [5, ''],
  [6, 'c@a.example', 'a "q", b'],
  [7, 'd@a.example', 'x'],
]
const forms: [string, Buffer, boolean][] = [
  ['plain UTF-8', Buffer.from(text), false],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), false],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), true],
  ['Windows-1252', Buffer.from(text, 'latin1'), true],
  ['gzip', gzipSync(text), true],
  ['gzip of UTF-16', gzipSync(Buffer.from(`\ufeff${text}`, 'utf16le')), true],
]

test.each(forms)('%s: the chunks hold every record, with the lines of the file', async (_, bytes, isCopied) => {
  const { planned, copies, records } = await plan(bytes)
  expect(records).toEqual(wanted)
  expect(planned).toMatchObject({ ok: true, records: 5, sha256: createHash('sha256').update(bytes).digest('hex') })
  expect(copies).toBe(isCopied ? 1 : 0)
})

test('neither the size of a chunk nor of a piece changes a record', async () => {
  for (const recordsPerChunk of [1, 2, 3, 5, 100]) {
    for (const size of [1, 2, 3, 64, 100_000]) {
      for (const [, bytes] of forms.slice(0, 3))
        expect((await plan(bytes, { recordsPerChunk, size })).records).toEqual(wanted)
    }
  }
})

test('a chunk has at most so many records, and they are numbered from 0', async () => {
  const { planned } = await plan(Buffer.from(text))
  if (!planned.ok) throw new Error(planned.message)
  expect(planned.chunks.map(({ n, records }) => [n, records])).toEqual([
    [0, 2],
    [1, 2],
    [2, 1],
  ])
})

describe('refuses, with a sentence', () => {
  test.each([
    ['nothing', Buffer.from('')],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['a packed picture', gzipSync(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))],
  ])('%s', async (_, bytes) => {
    expect((await plan(bytes)).planned).toMatchObject({ ok: false, message: expect.stringMatching(/^[A-Z].+\.$/s) })
  })

  test('a gzip file that breaks off', async () => {
    const { planned } = await plan(gzipSync('email\n'.repeat(10_000)).subarray(0, 60))
    expect(planned).toMatchObject({ ok: false, code: 'file.damaged' })
  })
})

test('a source that fails is told as it failed', async () => {
  const open = async () =>
    (async function* () {
      yield Buffer.from('email\n')
      throw new Error('the store went away')
    })()
  await expect(planFile({ sizeBytes: 100, open }, { recordsPerChunk: 1, writeCopy: readWhole })).rejects.toThrow(
    'the store went away',
  )
})
