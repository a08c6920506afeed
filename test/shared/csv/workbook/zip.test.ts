import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { listZip, openZipEntry, type RandomAccess, type ZipEntry } from '../../../../shared/csv/workbook/zip.ts'
import { writeZip } from '../../../support/write-zip.ts'
import { asFile } from '../xlsx/write-workbook.ts'

const full = 0xffffffff
const numbers = (
  bytes: number,
  ...values: readonly (readonly [at: number, value: number | bigint, size: 2 | 4 | 8])[]
) => {
  const buffer = Buffer.alloc(bytes)
  for (const [at, value, size] of values) {
    if (size === 8) buffer.writeBigUInt64LE(BigInt(value), at)
    else buffer.writeUIntLE(Number(value), at, size)
  }
  return buffer
}

/** An entry of a directory. */
const entry = (
  name: string,
  { method = 0, packed = 0, unpacked = 0, start = 0, extra = Buffer.alloc(0), comment = '' } = {},
) => {
  const head = numbers(
    46,
    ...([
      [0, 0x02014b50, 4],
      [10, method, 2],
      [20, packed, 4],
      [24, unpacked, 4],
      [28, name.length, 2],
      [30, extra.length, 2],
      [32, comment.length, 2],
      [42, start, 4],
    ] as const),
  )
  return Buffer.concat([head, Buffer.from(name), extra, Buffer.from(comment)])
}
const end = (bytes: number, start: number) => numbers(22, [0, 0x06054b50, 4], [12, bytes, 4], [16, start, 4])
const archive = (directory: Buffer, after = Buffer.alloc(0)) =>
  asFile(Buffer.concat([directory, end(directory.length, 0), after]))
const list = async (file: RandomAccess) => [...(await listZip(file)).values()]
const isCutOff = { code: 'file.damaged', text: { key: 'refusals.cutOffWorkbook' } }

async function read(file: RandomAccess, one: ZipEntry | undefined, bytesMax = 1_000): Promise<string> {
  const pieces: Uint8Array[] = []
  if (one === undefined) return ''
  for await (const piece of openZipEntry(file, one, bytesMax)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test('parts are found by name, whatever its case and slashes, and unpacked', async () => {
  const file = asFile(writeZip({ 'A/b.XML': 'one', 'c\\d': 'two'.repeat(1_000), e: '' }))
  const entries = await listZip(file)
  expect([...entries.keys()]).toEqual(['a/b.xml', 'c/d', 'e'])
  expect(entries.get('a/b.xml')).toMatchObject({ name: 'A/b.XML', method: 8, headerStart: 0 })
  expect(await read(file, entries.get('a/b.xml'))).toBe('one')
  expect(await read(file, entries.get('c/d'), 10_000)).toBe('two'.repeat(1_000))
})

describe('the end record', () => {
  const directory = entry('a')

  test('is looked for in the last 66,000 bytes', async () => {
    expect(await list(archive(directory, Buffer.alloc(66_000 - 22)))).toHaveLength(1)
    await expect(list(archive(directory, Buffer.alloc(66_000 - 21)))).rejects.toMatchObject(isCutOff)
  })

  test('is the last one', async () => {
    const earlier = Buffer.concat([directory, end(1, 1)])
    expect(await list(asFile(Buffer.concat([earlier, end(directory.length, 0)])))).toHaveLength(1)
  })

  test.each([
    ['is missing', Buffer.from('no archive')],
    ['is cut off', end(0, 0).subarray(0, 21)],
    ['says more than there is', Buffer.concat([directory, end(directory.length + 23, 0)])],
    ['says a directory of more than 16 MB', Buffer.concat([Buffer.alloc(2 ** 24 + 1), end(2 ** 24 + 1, 0)])],
  ])('is refused where it %s', async (_, bytes) => {
    await expect(list(asFile(bytes))).rejects.toMatchObject(isCutOff)
  })

  test('may be all that there is, reach to the very end, or say 16 MB', async () => {
    expect(await list(asFile(end(0, 0)))).toEqual([])
    expect(await list(asFile(Buffer.concat([directory, end(directory.length + 22, 0)])))).toHaveLength(1)
    expect(await list(asFile(Buffer.concat([Buffer.alloc(2 ** 24), end(2 ** 24, 0)])))).toEqual([])
  })
})

describe('the end record of 64 bits', () => {
  const directory = entry('a')
  const record = (start: number) => numbers(56, [0, 0x06064b50, 4], [40, directory.length, 8], [48, start, 8])
  const locator = (at: number) => numbers(20, [0, 0x07064b50, 4], [8, at, 8])

  test.each([
    ['both numbers', full, full],
    ['the bytes', full, 0],
    ['the start', directory.length, full],
  ])('is read where %s do not fit', async (_, bytes, start) => {
    const at = directory.length
    expect(await list(asFile(Buffer.concat([directory, record(0), locator(at), end(bytes, start)])))).toHaveLength(1)
  })

  test('may stand anywhere, its locator at the very beginning', async () => {
    const file = Buffer.concat([locator(42), end(full, full), record(98), directory])
    expect(await list(asFile(file))).toHaveLength(1)
  })

  test.each([
    ['its locator is cut off', Buffer.concat([locator(0).subarray(1), end(full, full)])],
    ['it is cut off', Buffer.concat([locator(42), end(full, full), record(0).subarray(0, 55)])],
    ['it lies past the end', Buffer.concat([locator(1_000_000), end(full, full)])],
    ['something else stands there', Buffer.concat([Buffer.alloc(56), locator(0), end(full, full)])],
  ])('is refused where %s', async (_, bytes) => {
    await expect(list(asFile(bytes))).rejects.toMatchObject(isCutOff)
  })
})

describe('the directory', () => {
  test('ends where no entry begins', async () => {
    const entries = await list(archive(Buffer.concat([entry('a', { comment: 'x' }), entry('b'), Buffer.alloc(60)])))
    expect(entries.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('may hold an entry without a name, and nothing behind it', async () => {
    expect(await list(archive(entry('')))).toHaveLength(1)
    expect(await list(archive(Buffer.concat([entry('a'), entry('b').subarray(0, 45)])))).toHaveLength(1)
  })

  test('says how each is packed, and where', async () => {
    const [one] = await list(archive(entry('a', { method: 8, packed: 5, unpacked: 6, start: 7 })))
    expect(one).toEqual({ name: 'a', method: 8, packedBytes: 5, headerStart: 7 })
  })

  test('is refused where an entry is cut off', async () => {
    await expect(list(archive(entry('abc').subarray(0, 48)))).rejects.toMatchObject(isCutOff)
    await expect(list(archive(entry('a', { extra: Buffer.alloc(4) }).subarray(0, 50)))).rejects.toMatchObject(isCutOff)
  })
})

describe('sizes that do not fit stand in the field 1 of 64 bits', () => {
  const field = (id: number, ...values: number[]) =>
    Buffer.concat([
      numbers(4, [0, id, 2], [2, values.length * 8, 2]),
      ...values.map((value) => numbers(8, [0, value, 8])),
    ])
  const place = async (sizes: object, ...fields: Buffer[]) => {
    const [one] = await list(
      archive(entry('a', { packed: 5, unpacked: 6, start: 7, extra: Buffer.concat(fields), ...sizes })),
    )
    return [one?.packedBytes, one?.headerStart]
  }

  test.each([
    ['all of them', { unpacked: full, packed: full, start: full }, [1, 2, 3], [2, 3]],
    ['that of the packed bytes', { packed: full }, [2], [2, 7]],
    ['those of all bytes', { unpacked: full, packed: full }, [1, 2], [2, 7]],
    ['the start', { start: full }, [3], [5, 3]],
    ['the start and the unpacked bytes', { unpacked: full, start: full }, [1, 3], [5, 3]],
    ['none', {}, [1, 2, 3], [5, 7]],
    ['more than it holds', { packed: full, start: full }, [2], [2, full]],
  ])('%s', async (_, sizes, values, wanted) => {
    expect(await place(sizes, field(1, ...values))).toEqual(wanted)
    expect(await place(sizes, field(9), field(9, 8, 8), field(1, ...values), field(9, 8))).toEqual(wanted)
  })

  test('and stay as they are without it', async () => {
    expect(await place({ packed: full })).toEqual([full, 7])
    expect(await place({ packed: full }, field(2, 9))).toEqual([full, 7])
  })
})

describe('one entry', () => {
  const local = (name: string, extra: number) =>
    Buffer.concat([numbers(30, [26, name.length, 2], [28, extra, 2]), Buffer.from(name), Buffer.alloc(extra)])
  const stored = (text: string) =>
    asFile(Buffer.concat([Buffer.from('xx'), local('name', 3), Buffer.from(`${text}rest`)]))
  const at = (packedBytes: number, method = 0): ZipEntry => ({ name: 'name', method, packedBytes, headerStart: 2 })

  test('may be stored as it is', async () => {
    expect(await read(stored('abc'), at(3))).toBe('abc')
    expect(await read(stored('abc'), at(100))).toBe('abcrest')
  })

  test('has as many bytes as it may, and not one more', async () => {
    expect(await read(stored('abc'), at(3), 3)).toBe('abc')
    await expect(read(stored('abc'), at(3), 2)).rejects.toMatchObject({ code: 'file.too-much' })
    await expect(read(stored('abc'), at(3), 2)).rejects.toThrow('0 MB')
  })

  test('is refused where it is cut off, packed in another way, or damaged', async () => {
    await expect(read(asFile(Buffer.alloc(31)), at(3))).rejects.toMatchObject(isCutOff)
    await expect(read(asFile(Buffer.alloc(2)), at(3))).rejects.toMatchObject(isCutOff)
    expect(await read(asFile(Buffer.alloc(32)), at(0))).toBe('')
    const isDamaged = { code: 'file.damaged', text: { key: 'refusals.damagedWorkbook' } }
    await expect(read(stored('abc'), at(3, 12))).rejects.toMatchObject(isDamaged)
    await expect(read(stored('\xff\xff'), at(4, 8))).rejects.toMatchObject({
      ...isDamaged,
      cause: { code: 'Z_DATA_ERROR' },
    })
  })

  /** A file whose entry comes in these pieces, or fails. */
  const inPieces = (pieces: () => Iterable<Uint8Array>): RandomAccess => ({
    sizeBytes: 2 ** 40,
    read: async (start) => (start === 0 ? [Buffer.alloc(30)] : pieces()) as unknown as AsyncIterable<Uint8Array>,
  })
  const unpack = async (bytes: number, packedBytes: number) => {
    const megabyte = new Uint8Array(2 ** 20)
    const file = inPieces(function* () {
      for (let left = bytes; left > 0; left -= megabyte.length) yield megabyte.subarray(0, left)
    })
    let unpacked = 0
    const one = { name: '', method: 0, packedBytes, headerStart: 0 }
    for await (const piece of openZipEntry(file, one, 2 ** 30)) unpacked += piece.length
    return unpacked
  }

  test.each([
    [64 * 2 ** 20, 1],
    [200 * 400_000, 400_000],
  ])('of %i bytes is believed, but not one more of %i that are packed', async (bytes, packedBytes) => {
    expect(await unpack(bytes, packedBytes)).toBe(bytes)
    await expect(unpack(bytes + 1, packedBytes)).rejects.toMatchObject({ code: 'file.too-much' })
  })

  test('that the file fails to give fails as it does', async () => {
    for (const error of [new Error('gone'), Object.assign(new Error('away'), { code: 'ECONNRESET_Z_' })]) {
      const file = inPieces(() => {
        throw error
      })
      await expect(read(file, { ...at(3, 8), headerStart: 0 })).rejects.toBe(error)
      const late = inPieces(function* () {
        yield deflateRawSync('abc').subarray(0, 1)
        throw error
      })
      await expect(read(late, { ...at(3, 8), headerStart: 0 })).rejects.toBe(error)
    }
  })
})
