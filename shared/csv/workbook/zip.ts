import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type Text, textOf } from '../../messages/text.ts'
import { UnreadableFile } from '../unreadable-file.ts'

/** Any part of a file; `end` is exclusive. */
export interface RandomAccess {
  readonly sizeBytes: number
  read(start: number, end: number): Promise<AsyncIterable<Uint8Array>>
}

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly headerStart: number
}

const end64Signature = 0x06064b50
const entrySignature = 0x02014b50
/** Past this size unpacked, so large a gain is no sheet. */
const trustedBytes = 64 * 1024 * 1024
export const gainMax = 200
/** A workbook has a few parts; a directory of more than this is no workbook. */
const directoryBytesMax = 16 * 1024 * 1024

/**
 * The directory of a ZIP archive, by name in lower case.
 *
 * @throws UnreadableFile when the archive is damaged or cut off
 */
export async function listZip(file: RandomAccess): Promise<Map<string, ZipEntry>> {
  const tail = await readBytes(file, Math.max(0, file.sizeBytes - 66_000), file.sizeBytes)
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (at === -1 || at + 22 > tail.length) throw cutOff()
  const { start, bytes } = await findDirectory(file, tail, at)
  if (bytes > directoryBytesMax || start + bytes > file.sizeBytes) throw cutOff()
  return readDirectory(await readBytes(file, start, start + bytes))
}

async function findDirectory(file: RandomAccess, tail: Buffer, at: number): Promise<{ start: number; bytes: number }> {
  const bytes = tail.readUInt32LE(at + 12)
  const start = tail.readUInt32LE(at + 16)
  if (bytes !== 0xffffffff && start !== 0xffffffff) return { start, bytes }
  // The 64-bit form says where its own end record is, 20 bytes above.
  if (at < 20) throw cutOff()
  const end64 = Number(tail.readBigUInt64LE(at - 20 + 8))
  const record = await readBytes(file, end64, end64 + 56)
  if (record.length < 56 || record.readUInt32LE(0) !== end64Signature) throw cutOff()
  return { bytes: Number(record.readBigUInt64LE(40)), start: Number(record.readBigUInt64LE(48)) }
}

function readDirectory(directory: Buffer): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
    if (extraEnd > directory.length) throw cutOff()
    const name = directory.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/')
    entries.set(name.toLowerCase(), {
      name,
      method: directory.readUInt16LE(at + 10),
      ...readPlace(directory, at, directory.subarray(nameEnd, extraEnd)),
    })
    at = extraEnd + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Sizes of 4 GiB and more stand in an extra field, in this order, each only where its 32 bits are full. */
function readPlace(directory: Buffer, at: number, extra: Buffer) {
  const wide = wideField(extra)
  let next = 0
  const take = (offset: number) => {
    const value = directory.readUInt32LE(at + offset)
    if (value !== 0xffffffff || next + 8 > wide.length) return value
    next += 8
    return Number(wide.readBigUInt64LE(next - 8))
  }
  take(24)
  return { packedBytes: take(20), headerStart: take(42) }
}

function wideField(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  }
  return Buffer.alloc(0)
}

/**
 * The unpacked bytes of one entry, piece by piece.
 *
 * @param bytesMax past this many the archive is taken for a trap
 * @throws UnreadableFile when the entry is damaged, packed in an unknown way, or larger than `bytesMax`
 */
export async function* openZipEntry(
  file: RandomAccess,
  entry: ZipEntry,
  bytesMax: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const header = await readBytes(file, entry.headerStart, entry.headerStart + 30)
  if (header.length < 30) throw cutOff()
  const start = entry.headerStart + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await file.read(start, Math.min(file.sizeBytes, start + entry.packedBytes))
  let bytes = 0
  for await (const piece of entry.method === 0 ? packed : inflate(packed, entry.method)) {
    bytes += piece.length
    if (bytes > bytesMax) throw tooMuch(textOf('refusals.megabytes', { megabytes: Math.round(bytesMax / 1024 / 1024) }))
    if (bytes > trustedBytes && bytes > entry.packedBytes * gainMax)
      throw tooMuch(textOf('refusals.timesItsSize', { times: gainMax }))
    yield piece
  }
}

async function* inflate(packed: AsyncIterable<Uint8Array>, method: number): AsyncGenerator<Uint8Array> {
  if (method !== 8) throw damaged()
  // What fails in the one ends the other; it is thrown below.
  const inflated = pipeline(Readable.from(packed), createInflateRaw(), () => {})
  try {
    yield* inflated
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause
    throw damaged(cause)
  } finally {
    inflated.destroy()
  }
}

async function readBytes(file: RandomAccess, start: number, end: number): Promise<Buffer> {
  if (start >= Math.min(end, file.sizeBytes)) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  for await (const part of await file.read(start, Math.min(end, file.sizeBytes))) parts.push(part)
  return Buffer.concat(parts)
}

const damaged = (cause?: unknown) => new UnreadableFile('file.damaged', textOf('refusals.damagedWorkbook'), cause)

const cutOff = () => new UnreadableFile('file.damaged', textOf('refusals.cutOffWorkbook'))

const tooMuch = (limit: Text) => new UnreadableFile('file.too-much', textOf('refusals.unpacksTo', { limit }))
