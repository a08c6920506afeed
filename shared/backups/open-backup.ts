import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import * as z from 'zod'
import { migrations } from '../db/migrations/index.ts'
import { AppError } from '../errors.ts'
import { type Text, textOf } from '../messages/text.ts'
import { parseJson } from '../parse-json.ts'
import { aboutEntry, backupFormat, type Content, Manifest, manifestEntry, partName } from './manifest.ts'
import { paddedSize, readTarHeader, tarHeader } from './tar.ts'
import { isTrailer, makeTrailer, trailerBytes } from './trailer.ts'

const unpack = promisify(gunzip)

/** So much is read of the file at a time. */
const readBytes = 1_048_576
/** A part is not larger than that once unpacked: one part of a file is what one read of the store gives and four MB. */
const partBytesMax = 67_108_864
const manifestBytesMax = 536_870_912

/** A backup that was looked at and is whole. */
export interface OpenBackup {
  readonly manifest: Manifest
  /** A table or file as it was. */
  read(content: Content): AsyncGenerator<Buffer>
  close(): Promise<void>
}

interface Place {
  readonly at: number
  readonly sizeBytes: number
}

/**
 * Opens a backup and checks every byte of it, twice: the file by the hash at its end, then each table and file in it by
 * its own.
 *
 * @throws AppError `file.unusable`: it is no backup, was cut, has changed, or is of a later version
 */
export async function openBackup(
  path: string,
  onProgress: (checkedBytes: number, ofBytes: number) => void = () => undefined,
): Promise<OpenBackup> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    await assertWhole(file, size, (bytes) => onProgress(bytes, size))
    const places = await findEntries(file, size - trailerBytes)
    const manifest = await readManifest(file, places)
    const read = (content: Content) => readContent(file, places, content)
    for (const content of [...manifest.tables, ...manifest.files]) await assertSame(read(content), content)
    return { manifest, read, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

const refuse = (why: Text) => new AppError('file.unusable', why)

async function assertWhole(file: FileHandle, size: number, onProgress: (bytes: number) => void): Promise<void> {
  const first = readTarHeader(await readAt(file, { at: 0, sizeBytes: 512 }))
  if (first?.name !== aboutEntry) throw refuse(textOf(size === 0 ? 'backups.empty' : 'backups.none'))
  const end = await readAt(file, { at: Math.max(size - trailerBytes, 0), sizeBytes: trailerBytes })
  if (!isTrailer(end)) throw refuse(textOf('backups.cut'))
  const sum = createHash('sha256')
  for (let at = 0; at < size - trailerBytes; at += readBytes) {
    sum.update(await readAt(file, { at, sizeBytes: Math.min(readBytes, size - trailerBytes - at) }))
    onProgress(at)
  }
  if (!makeTrailer(sum.digest('hex')).equals(end)) throw refuse(textOf('backups.changed'))
}

/** Fewer bytes where the file ends before. */
async function readAt(file: FileHandle, { at, sizeBytes }: Place): Promise<Buffer> {
  const bytes = Buffer.alloc(sizeBytes)
  let read = 0
  while (read < sizeBytes) {
    const { bytesRead } = await file.read(bytes, read, sizeBytes - read, at + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes.subarray(0, read)
}

async function findEntries(file: FileHandle, end: number): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  const headerBytes = tarHeader({ name: aboutEntry, sizeBytes: 0 }).length
  for (let at = 0; at < end; ) {
    const entry = readTarHeader(await readAt(file, { at, sizeBytes: headerBytes }))
    if (entry === undefined) throw refuse(textOf('backups.changed'))
    places.set(entry.name, { at: at + headerBytes, sizeBytes: entry.sizeBytes })
    at += headerBytes + paddedSize(entry.sizeBytes)
  }
  return places
}

async function readManifest(file: FileHandle, places: ReadonlyMap<string, Place>): Promise<Manifest> {
  const place = places.get(manifestEntry)
  if (place === undefined || place.sizeBytes > manifestBytesMax) throw refuse(textOf('backups.changed'))
  const said = parseJson((await readAt(file, place)).toString())
  const { data: about } = z.looseObject({ format: z.number(), version: z.string() }).safeParse(said)
  const later = refuse(textOf('backups.later', { version: about?.version ?? '' }))
  if (about !== undefined && about.format > backupFormat) throw later
  const { data: manifest } = Manifest.safeParse(said)
  if (manifest === undefined) throw refuse(textOf('backups.changed'))
  const known = Object.keys(migrations)
  if (manifest.migrations.some((name) => !known.includes(name))) throw later
  return manifest
}

async function* readContent(
  file: FileHandle,
  places: ReadonlyMap<string, Place>,
  content: Content,
): AsyncGenerator<Buffer> {
  for (let part = 1; part <= content.parts; part += 1) {
    const place = places.get(partName(content, part))
    if (place === undefined) throw refuse(textOf('backups.changed'))
    yield await unpack(await readAt(file, place), { maxOutputLength: partBytesMax })
  }
}

async function assertSame(bytes: AsyncIterable<Buffer>, { sizeBytes, sha256 }: Content): Promise<void> {
  const sum = createHash('sha256')
  let size = 0
  for await (const some of bytes) {
    sum.update(some)
    size += some.length
  }
  if (size !== sizeBytes || sum.digest('hex') !== sha256) throw refuse(textOf('backups.changed'))
}
