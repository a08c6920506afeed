import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UnreadableFile } from '../../csv/unreadable-file.ts'
import type { RandomAccess } from '../../csv/workbook/zip.ts'
import { type Text, textOf } from '../../messages/text.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** A file that can be read as often as needed, whole or in part; `end` is exclusive. */
export interface SourceFile {
  readonly sizeBytes: number
  open(range?: { readonly start: number; readonly end: number }): Promise<Bytes>
}

export interface OpenFile {
  /** The first bytes, unpacked. */
  readonly head: Uint8Array
  /** The head is all there is. */
  readonly isWhole: boolean
  readonly isPacked: boolean
  /** Everything, unpacked, the head included; to be read once. */
  readonly all: Bytes
  /** Of the file as it came, in hex; once `all` has been read to its end. */
  sha256(): string
}

/** Reads ahead until `headBytes` are there. A file that is packed with gzip is unpacked on the way. */
export async function openFile(source: SourceFile, headBytes: number): Promise<OpenFile> {
  const hash = createHash('sha256')
  const raw = await peek(
    tap(await source.open(), (piece) => hash.update(piece)),
    2,
  )
  const isPacked = raw.head[0] === 0x1f && raw.head[1] === 0x8b
  const file = await peek(isPacked ? unpack(raw.all) : raw.all, headBytes)
  return { ...file, isPacked, sha256: () => hash.digest('hex') }
}

/** Past this size unpacked, so large a gain is no table. */
const trustedBytes = 64 * 1024 * 1024
export const gainMax = 300
export const unpackedBytesMax = 16 * 1024 * 1024 * 1024

async function* unpack(packed: Bytes): AsyncGenerator<Uint8Array> {
  let packedBytes = 0
  let bytes = 0
  const gunzip = createGunzip()
  const counted = tap(packed, (piece) => {
    packedBytes += piece.length
  })
  // A failure of either end arrives through `gunzip`, below.
  pipeline(Readable.from(counted), gunzip).catch(() => undefined)
  try {
    for await (const piece of gunzip) {
      bytes += piece.length
      if (bytes > trustedBytes && bytes > packedBytes * gainMax)
        throw tooMuch(textOf('refusals.timesItsSize', { times: gainMax }))
      if (bytes > unpackedBytesMax)
        throw tooMuch(textOf('refusals.gigabytes', { gigabytes: unpackedBytesMax / 1024 ** 3 }))
      yield piece
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause
    throw new UnreadableFile('file.damaged', textOf('refusals.damagedGzip'), cause)
  }
}

const tooMuch = (limit: Text) => new UnreadableFile('file.too-much', textOf('refusals.gzipUnpacksTo', { limit }))

export async function* tap(stream: Bytes, scan: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    scan(piece)
    yield piece
  }
}

async function peek(stream: Bytes, bytes: number) {
  const iterator = stream[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  let isWhole = false
  while (length < bytes && !isWhole) {
    const next = await iterator.next()
    isWhole = next.done === true
    if (next.done === true) break
    parts.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(parts)
  return { head, isWhole, all: chain(head, iterator) }
}

async function* chain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (;;) {
      const next = await rest.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}

const workbookBytesMax = 64 * 1024 * 1024

/** Any part of a workbook: of the file itself, or, where that is packed, of what it unpacks to. */
export async function openParts(source: SourceFile, file: OpenFile): Promise<RandomAccess> {
  if (!file.isPacked) return { sizeBytes: source.sizeBytes, read: (start, end) => source.open({ start, end }) }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const piece of file.all) {
    parts.push(piece)
    size += piece.length
    if (size > workbookBytesMax) {
      throw new UnreadableFile('file.too-much', textOf('refusals.packedWorkbook'))
    }
  }
  const bytes = Buffer.concat(parts)
  return {
    sizeBytes: bytes.length,
    read: async (start, end) => Readable.from([bytes.subarray(start, end)]),
  }
}
