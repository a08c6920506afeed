import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { parseRecords } from '../../../../shared/csv/parse-records.ts'
import { readWhole } from '../../../../shared/files/read-whole.ts'
import { explainWarning } from '../../../../shared/importing/reading/explain-warning.ts'
import { planFile } from '../../../../shared/importing/reading/plan-file.ts'
import { emptyRecord } from '../../../../shared/importing/record/clean-record.ts'
import { refuseDamaged } from '../../../../shared/importing/record/refuse-damaged.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { asSource } from '../../csv/read-file.ts'

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
  const records = [...planned.chunks].flatMap((chunk) =>
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
  expect(Array.from(planned.chunks, ({ n, records }) => [n, records])).toEqual([
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

describe('the encoding is validated to the last byte', () => {
  const ascii = (i: number) => `${i},Person ${i},p${i}@x.example,fine`
  const early = ['id,name,email,notes', ...Array.from({ length: 9_000 }, (_, i) => ascii(i))]
  const planOf = async (bytes: Uint8Array) => {
    const { planned, records } = await plan(bytes, { size: 65_536, recordsPerChunk: 5_000 })
    if (!planned.ok) throw new Error(planned.message)
    return { layout: planned.layout, last: records.at(-1) }
  }
  const written = (encoding: string, ...lines: string[]) => iconv.encode([...early, ...lines, ''].join('\n'), encoding)
  const chinese = Array.from({ length: 20 }, (_, i) => `${i},张伟,z${i}@x.example,广州市天河区`)

  test.each(['gb18030', 'shift_jis', 'windows-1252', 'utf-8'])(
    'a file that is nothing but ASCII until far down is read in %s when it turns out to be that',
    async (encoding) => {
      const telling =
        {
          gb18030: chinese,
          shift_jis: chinese.map((line) => line.replace('张伟', '田中さくら').replace('广州市天河区', '東京都')),
          'windows-1252': Array.from(
            { length: 20 },
            (_, i) => `${i},José Müller,j${i}@x.example,café à la crème brûlée, où ça`,
          ),
          'utf-8': chinese,
        }[encoding] ?? []
      const { layout, last } = await planOf(written(encoding, ...telling))
      expect(layout.encoding).toBe(encoding)
      expect(last?.slice(1).join(',')).toBe(telling.at(-1))
      expect(layout.warnings.map((warning) => toEnglish(explainWarning(warning)))).toEqual(
        encoding === 'utf-8' ? [] : [expect.stringMatching(/looks like utf-8 at first, but \d+ places/)],
      )
    },
  )

  test('a few damaged places are told, and change nothing for the others', async () => {
    const bytes = Buffer.concat([
      written('gb18030', ...chinese),
      Buffer.from([0x31, 0x2c, 0xcd, 0xf5, 0xff, 0x2c, 0x78, 0x0a]),
    ])
    const { layout } = await planOf(bytes)
    expect(layout.encoding).toBe('gb18030')
    expect(layout.warnings.map((warning) => toEnglish(explainWarning(warning)))).toContain(
      '1 place is no text in gb18030; the records they are in need review.',
    )
  })

  test('UTF-8 stays UTF-8 where a damaged place comes first', async () => {
    const head = Buffer.concat([
      Buffer.from('id,name,email,notes\n0,Jos'),
      Buffer.from([0xe9]),
      Buffer.from(',a@x.example,\n'),
    ])
    const { layout, last } = await planOf(Buffer.concat([head, written('utf-8', ...chinese).subarray(20)]))
    expect(layout.encoding).toBe('utf-8')
    expect(last?.[2]).toBe('张伟')
  })
})

describe('what a person chose', () => {
  test('is kept, however the bytes look', async () => {
    const choices = { encoding: 'windows-1251', delimiter: ';', headerLine: 2 } as const
    const planned = await planFile(asSource(Buffer.from('a;b\nимя;город\nx;y\n')), {
      ...{ recordsPerChunk: 2, choices, writeCopy: readWhole },
    })
    expect(planned).toMatchObject({ layout: choices, records: 1 })
  })
})

test('records above the header that a person chose get an outcome too', async () => {
  const choices = { headerLine: 2 } as const
  const text = 'Ada,ada@a.example,Rome\nname,email,city\nBob,bob@b.example,Oslo\n'
  const planned = await planFile(asSource(Buffer.from(text)), { recordsPerChunk: 2, choices, writeCopy: readWhole })
  if (!planned.ok) throw new Error(planned.message)
  const records = [...planned.chunks].flatMap(({ byteStart, byteEnd, firstLine }) =>
    parseRecords(Buffer.from(text).subarray(byteStart, byteEnd), planned.layout, firstLine),
  )
  const judged = records.map((record) => refuseDamaged({ ...emptyRecord, verdict: null }, record, planned.layout))
  expect(records.map(({ line }) => line)).toEqual([1, 2, 3])
  expect(judged.map(({ verdict }) => verdict)).toEqual(['review', 'blank', null])
  expect(judged[0]?.reasons).toEqual([{ code: 'file.above-the-table' }])
})

test('records of another width are told, with the first line', async () => {
  const { planned } = await plan(Buffer.from('name,email,city\nAda,a@a.example,Rome\nBob\n\nEve,e@e.example,Oslo,x\n'))
  expect(planned.ok && planned.layout.warnings.map((warning) => toEnglish(explainWarning(warning)))).toEqual([
    '2 records are not as wide as the header, of 3 (1 shorter, 1 longer); the first is on line 3.',
  ])
})

test('a gzip bomb is stopped, whatever it unpacks to', async () => {
  const bomb = gzipSync(Buffer.alloc(128 * 1024 * 1024, 'a,b\n'), { level: 9 })
  const { planned } = await plan(bomb, { size: 65_536, recordsPerChunk: 1_000_000 })
  expect(planned).toMatchObject({ ok: false, code: 'file.too-much', message: expect.stringContaining('300 times') })
})
