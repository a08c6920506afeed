import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFile, openParts, type SourceFile } from '../../../../shared/importing/reading/source-file.ts'
import { collect } from '../../../support/collect.ts'

/** A file in pieces of a size, which says how often it was opened and whether it was closed. */
function makeSource(bytes: Uint8Array, pieceBytes = 3) {
  const seen = { closed: 0 }
  const source: SourceFile = {
    sizeBytes: bytes.length,
    open: async ({ start, end } = { start: 0, end: bytes.length }) =>
      (async function* () {
        try {
          for (let at = start; at < end; at += pieceBytes) yield bytes.subarray(at, Math.min(end, at + pieceBytes))
        } finally {
          seen.closed++
        }
      })(),
  }
  return { source, seen }
}
const read = async (bytes: AsyncIterable<Uint8Array>) => Buffer.concat(await collect(bytes)).toString()
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const text = 'name,city\nAda,Rome\n'

describe('a file that is opened', () => {
  test.each([
    ['as it is', Buffer.from(text), false],
    ['unpacked', gzipSync(text), true],
  ])('is read %s', async (_, bytes, isPacked) => {
    const file = await openFile(makeSource(bytes).source, 1_000)
    expect([file.head.toString(), file.isWhole, file.isPacked]).toEqual([text, true, isPacked])
    expect(await read(file.all)).toBe(text)
    expect(file.sha256()).toBe(hashOf(bytes))
  })

  test('has so many bytes at least at hand, and the rest comes', async () => {
    const file = await openFile(makeSource(Buffer.from(text)).source, 7)
    expect([file.head.toString(), file.isWhole]).toEqual(['name,city', false])
    expect(await read(file.all)).toBe(text)
  })

  test('is whole only where nothing is left', async () => {
    expect((await openFile(makeSource(Buffer.from('abcdef')).source, 6)).isWhole).toBe(false)
    expect((await openFile(makeSource(Buffer.from('abcdef')).source, 7)).isWhole).toBe(true)
    expect(await openFile(makeSource(Buffer.from('')).source, 7)).toMatchObject({ isWhole: true, isPacked: false })
  })

  test.each(['\x1f', '\x1fx\x8b', 'x\x8b'])('that begins with %j is not packed', async (bytes) => {
    const file = await openFile(makeSource(Buffer.from(bytes, 'latin1'), 1).source, 9)
    expect(file.isPacked).toBe(false)
  })

  test('is closed where nobody reads on', async () => {
    const { source, seen } = makeSource(Buffer.from(text))
    const file = await openFile(source, 5)
    for await (const _ of file.all) break
    expect(seen.closed).toBe(1)
  })
})

describe('packed with gzip', () => {
  const open = (bytes: Uint8Array) => openFile(makeSource(bytes, 64 * 1024).source, 1_000)

  test('it is refused where it is damaged or cut off', async () => {
    const packed = gzipSync(text)
    await expect(open(packed.subarray(0, 15))).rejects.toMatchObject({ code: 'file.damaged' })
    const damaged = Buffer.from(packed)
    damaged.fill(0xff, 12, 20)
    await expect(open(damaged)).rejects.toMatchObject({ code: 'file.damaged', cause: { code: 'Z_DATA_ERROR' } })
  })

  test('what fails to come fails as it does', async () => {
    const error = Object.assign(new Error('gone'), { code: 'ECONNRESET' })
    const source: SourceFile = {
      sizeBytes: 9,
      open: async () =>
        (async function* () {
          yield gzipSync(text).subarray(0, 12)
          throw error
        })(),
    }
    await expect(openFile(source, 1_000)).rejects.toBe(error)
  })

  describe('64 MB are believed whatever it takes, and more only up to 300 times its size', () => {
    const trusted = 64 * 1024 * 1024
    const times = 300
    /** Zeros, packed into so many bytes by a file name of whatever length it takes. */
    function packInto(size: number, bytes: number): Uint8Array {
      const packed = gzipSync(Buffer.alloc(bytes))
      const header = packed.subarray(0, 10)
      header[3] = 8
      return Buffer.concat([header, Buffer.alloc(size - packed.length - 1, 'a'), Buffer.alloc(1), packed.subarray(10)])
    }
    const readAll = async (packed: Uint8Array) => {
      let bytes = 0
      for await (const piece of (await openFile(makeSource(packed, packed.length).source, 1_000)).all)
        bytes += piece.length
      return bytes
    }
    const size = Math.ceil((trusted + 1) / times)

    test.each([
      ['64 MB', gzipSync(Buffer.alloc(trusted)), trusted],
      ['300 times', packInto(size, size * times), size * times],
    ])('%s are', async (_, packed, bytes) => {
      expect(await readAll(packed)).toBe(bytes)
    })

    test('a byte less that is packed is not', async () => {
      await expect(readAll(packInto(size - 1, size * times))).rejects.toMatchObject({
        code: 'file.too-much',
        text: { values: { limit: { values: { times } } } },
      })
    })
  })
})

describe('any part of a workbook', () => {
  test('is one of the file, or of what it unpacks to', async () => {
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      const { source } = makeSource(bytes)
      const parts = await openParts(source, await openFile(source, 4))
      expect(parts.sizeBytes).toBe(text.length)
      expect(await read(await parts.read(5, 9))).toBe('city')
    }
  })

  test('is none where it unpacks to more than 64 MB', async () => {
    const unpacked = (bytes: number) => ({
      ...{ head: new Uint8Array(), isWhole: false, isPacked: true, sha256: () => '' },
      all: makeSource(Buffer.alloc(bytes), 1024 * 1024).source.open() as unknown as AsyncIterable<Uint8Array>,
    })
    const parts = async (bytes: number) => {
      const file = unpacked(bytes)
      return openParts(makeSource(Buffer.alloc(0)).source, { ...file, all: await file.all })
    }
    expect((await parts(64 * 1024 * 1024)).sizeBytes).toBe(64 * 1024 * 1024)
    await expect(parts(64 * 1024 * 1024 + 1)).rejects.toMatchObject({ code: 'file.too-much' })
  })
})
