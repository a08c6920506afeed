import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly body: AsyncIterable<string | Uint8Array>
}

interface Written {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const u16 = (value: number) => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Version 2.0; sizes behind the bytes, names in UTF-8; deflated; the first day there is, since no file has another. */
const common = Buffer.concat([u16(20), u16(0x0808), u16(8), u16(0), u16(0x21)])

/**
 * Files as one ZIP (APPNOTE 6.3, without ZIP64: 4 GB at most), made as they come: a piece in memory at a time.
 *
 * @throws Error beyond 4 GB
 */
export async function* writeZip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let offset = 0
  for (const { name, body } of entries) {
    const bytes = Buffer.from(name)
    const head = Buffer.concat([u32(0x04034b50), common, u32(0), u32(0), u32(0), u16(bytes.length), u16(0), bytes])
    yield head
    const sums = { crc: 0, size: 0, packed: 0 }
    for await (const piece of pack(body, sums)) yield piece
    const { crc, size, packed } = sums
    yield Buffer.concat([u32(0x08074b50), u32(crc), u32(packed), u32(size)])
    written.push({ name: bytes, crc, packed, size, offset })
    offset += head.length + packed + 16
    if (offset > 0xffff_ffff || size > 0xffff_ffff) throw new Error('A ZIP of more than 4 GB')
  }
  const directory = Buffer.concat(written.map(listEntry))
  const count = u16(written.length)
  yield directory
  yield Buffer.concat([u32(0x06054b50), u32(0), count, count, u32(directory.length), u32(offset), u16(0)])
}

async function* pack(body: ZipEntry['body'], sums: { crc: number; size: number; packed: number }) {
  const deflate = createDeflateRaw()
  // A failure of either end arrives through `deflate`, below.
  pipeline(Readable.from(count(body, sums)), deflate).catch(() => undefined)
  for await (const piece of deflate) {
    sums.packed += piece.length
    yield piece as Uint8Array
  }
}

async function* count(body: ZipEntry['body'], sums: { crc: number; size: number }) {
  for await (const piece of body) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    sums.crc = crc32(bytes, sums.crc)
    sums.size += bytes.length
    yield bytes
  }
}

const listEntry = ({ name, crc, packed, size, offset }: Written) =>
  Buffer.concat([
    ...[u32(0x02014b50), u16(20), common, u32(crc), u32(packed), u32(size), u16(name.length)],
    ...[u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name],
  ])
