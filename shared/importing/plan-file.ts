import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { transcode } from '../csv/decode.ts'
import { detectEncoding } from '../csv/detect-encoding.ts'
import type { Encoding } from '../csv/encodings.ts'
import { type Layout, type LayoutChoices, layoutSampleBytes, readLayout } from '../csv/read-layout.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'
import { type RecordChunk, RecordScanner } from '../csv/scan-records.ts'
import { isMostlyUtf8, Utf8Watch } from '../csv/utf8.ts'
import { AppError } from '../errors.ts'
import { isKnownColumn } from './find-named-field.ts'

export interface FilePlan<C> {
  readonly ok: true
  readonly layout: Layout
  readonly chunks: readonly RecordChunk[]
  readonly records: number
  /** Of the file as it came, in hex. */
  readonly sha256: string
  /** What `writeCopy` returned, where the file was not plain UTF-8 and a copy had to be made. */
  readonly copy: C | undefined
}

export interface PlanOptions<C> {
  readonly recordsPerChunk: number
  /** Keeps the file's text in UTF-8; chunks are then ranges of that. */
  readonly writeCopy: (pieces: AsyncIterable<Uint8Array>) => Promise<C>
}

/**
 * Decides in one pass how a file is read and where it is cut: bytes → encoding → dialect → header → chunks. Memory
 * does not grow with the file. What is no table is refused, with a sentence that says what to do.
 *
 * A file that looked like UTF-8 at its start and turns out not to be is read once more, in the encoding of the place
 * that showed it.
 *
 * @param open the file from its first byte, each time it is called
 */
export async function planFile<C>(
  open: () => Promise<Bytes>,
  options: PlanOptions<C>,
): Promise<FilePlan<C> | FileRefusal> {
  const plan = await readOnce(await open(), options)
  if (!plan.ok || plan.copy !== undefined || plan.utf8.damaged === null || isMostlyUtf8(plan.utf8)) return plan
  const { encoding } = detectEncoding(plan.utf8.damaged, false)
  return encoding === 'utf-8' ? plan : readOnce(await open(), options, { encoding })
}

type Bytes = AsyncIterable<Uint8Array>

async function readOnce<C>(source: Bytes, options: PlanOptions<C>, choices: LayoutChoices = {}) {
  const hash = createHash('sha256')
  const raw = await unpackIfPacked(hashed(source, hash))
  const file = await peek(raw.file, layoutSampleBytes)
  const layout = readLayout(file.head, file.isWhole, { isKnownName: isKnownColumn, choices })
  if (!layout.ok) return layout
  const isPlain = layout.encoding === 'utf-8' && !raw.isPacked
  const watch = new Utf8Watch()
  const scanner = new RecordScanner({
    dialect: layout,
    width: layout.columns.length,
    byteStart: layout.dataStartByte + (isPlain ? layout.bomBytes : 0),
    firstLine: layout.dataStartLine,
    recordsPerChunk: options.recordsPerChunk,
  })
  const chunks: RecordChunk[] = []
  const copy = isPlain
    ? await drain(scan(watched(file.all, watch), layout.dataStartByte + layout.bomBytes, scanner, chunks))
    : await options.writeCopy(
        scan(bytesOf(transcode(file.all, layout.encoding)), layout.dataStartByte, scanner, chunks),
      )
  chunks.push(...scanner.end())
  const records = chunks.reduce((sum, chunk) => sum + chunk.records, 0)
  return { ok: true as const, layout, chunks, records, sha256: hash.digest('hex'), copy, utf8: watch.end() }
}

/**
 * The text of a file in UTF-8: the very bytes that `writeCopy` was given when the file was planned.
 *
 * @param source the file from its first byte
 */
export async function* readAsUtf8(source: Bytes, encoding: Encoding): AsyncGenerator<Uint8Array> {
  yield* bytesOf(transcode((await unpackIfPacked(source)).file, encoding))
}

async function unpackIfPacked(source: Bytes): Promise<{ readonly file: Bytes; readonly isPacked: boolean }> {
  const { head, all } = await peek(source, 2)
  const isPacked = head[0] === 0x1f && head[1] === 0x8b
  return { file: isPacked ? unpack(all) : all, isPacked }
}

async function* watched(stream: Bytes, watch: Utf8Watch): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    watch.push(piece)
    yield piece
  }
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  // A failure of either end arrives through `gunzip`, below.
  pipeline(Readable.from(packed), gunzip).catch(() => undefined)
  try {
    yield* gunzip
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause
    throw new AppError('file.unusable', 'The gzip file is damaged. Pack it again, or send the CSV file itself.', {
      cause,
    })
  }
}

/** Passes the text on while the scanner reads it, from its first record on. */
async function* scan(
  text: AsyncIterable<Uint8Array>,
  skipBytes: number,
  scanner: RecordScanner,
  chunks: RecordChunk[],
) {
  let skip = skipBytes
  for await (const piece of text) {
    chunks.push(...scanner.push(piece.subarray(Math.min(skip, piece.length))))
    skip = Math.max(0, skip - piece.length)
    yield piece
  }
}

interface Peeked {
  readonly head: Uint8Array
  readonly isWhole: boolean
  /** The whole stream, the head included. */
  readonly all: AsyncIterable<Uint8Array>
}

/** Reads ahead until `bytes` are there or the stream ends. */
async function peek(stream: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
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
  yield head
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}

async function* hashed(stream: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    hash.update(piece)
    yield piece
  }
}

async function* bytesOf(pieces: AsyncIterable<{ bytes: Uint8Array }>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of pieces) yield bytes
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<undefined> {
  for await (const _ of stream);
}
