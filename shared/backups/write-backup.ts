import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { inboxVersion, type Snapshot, withSnapshot } from '../db/backups/snapshot.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { inboxPrefix } from '../importing/reading/object-keys.ts'
import { textOf, toEnglish } from '../messages/text.ts'
import { version } from '../version.ts'
import { inParts } from './in-parts.ts'
import {
  aboutEntry,
  type BackedUpFile,
  type BackedUpTable,
  backupFormat,
  type Content,
  filesMax,
  type Manifest,
  manifestEntry,
  partName,
} from './manifest.ts'
import { tarEntry } from './tar.ts'
import { makeTrailer } from './trailer.ts'

const pack = promisify(gzip)

type BackupDeps = Pick<Deps, 'db' | 'files' | 'config'>

/** What is being put into the backup, and how much of the whole there is so far. */
export interface BackupProgress {
  readonly doing: string
  readonly sizeBytes: number
}

/**
 * A backup as the bytes of a tar file: the tables as they were at one moment, and the files of the store that they name.
 * In memory is a part of a table or file at a time. A file that is gone is listed as missing, in the manifest that is
 * handed to `onDone` at the end.
 */
export async function* writeBackup(
  deps: BackupDeps,
  onDone: (manifest: Manifest) => void,
  onProgress: (progress: BackupProgress) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const sum = createHash('sha256')
  let sizeBytes = 0
  for await (const { bytes, doing } of writeEntries(deps, onDone)) {
    sum.update(bytes)
    sizeBytes += bytes.length
    yield bytes
    onProgress({ doing, sizeBytes })
  }
  yield makeTrailer(sum.digest('hex'))
}

interface Written {
  readonly bytes: Buffer
  readonly doing: string
}

async function* writeEntries(
  { db, files, config }: BackupDeps,
  onDone: (manifest: Manifest) => void,
): AsyncGenerator<Written> {
  const tables: BackedUpTable[] = []
  yield { bytes: tarEntry(aboutEntry, Buffer.from(toEnglish(textOf('backups.about')))), doing: aboutEntry }
  const seen = yield* withSnapshot(db, async function* (snapshot) {
    yield* writeTables(snapshot, tables)
    return snapshot
  })
  const stored: BackedUpFile[] = []
  const missing: string[] = []
  for await (const key of listKeys(files, seen)) {
    if (stored.length === filesMax)
      throw new AppError('state.conflict', textOf('backups.tooManyFiles', { most: filesMax }))
    yield* writeFile(files, key, stored, missing)
  }
  const { accessKeyId, secretAccessKey } = config.inboxKeys
  const manifest: Manifest = {
    format: backupFormat,
    version,
    createdAt: seen.at.toISOString(),
    migrations: [...seen.migrations],
    tables,
    sequences: [...seen.sequences],
    files: stored,
    missing,
    keys: {
      inbox:
        accessKeyId === undefined || secretAccessKey === undefined
          ? null
          : { accessKey: accessKeyId, secretKey: secretAccessKey },
    },
  }
  yield { bytes: tarEntry(manifestEntry, Buffer.from(JSON.stringify(manifest))), doing: manifestEntry }
  onDone(manifest)
}

async function* writeTables(snapshot: Snapshot, done: BackedUpTable[]): AsyncGenerator<Written> {
  for (const table of snapshot.tables) {
    const rows = snapshot.copyOut(table)
    const count = { lines: 0 }
    const content = yield* writeContent(`tables/${table.name}`, countLines(rows, count), table.name)
    done.push({ ...content, name: table.name, columns: [...table.columns], rows: count.lines })
  }
}

/** What the imports name, and what lies in the inbox and no import has been opened for: a later look takes that in. */
async function* listKeys(files: Deps['files'], { fileKeys, takenIn }: Snapshot): AsyncGenerator<string> {
  yield* fileKeys
  for await (const { key, etag, modifiedAt } of files.list(inboxPrefix))
    if (!takenIn.has(inboxVersion(key, etag, modifiedAt))) yield key
}

async function* writeFile(
  files: Deps['files'],
  key: string,
  done: BackedUpFile[],
  missing: string[],
): AsyncGenerator<Written> {
  try {
    const entry = `files/${String(done.length + 1).padStart(7, '0')}`
    const content = yield* writeContent(entry, await files.read(key), key)
    done.push({ ...content, key })
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error
    missing.push(key)
  }
}

/** A table or file, packed part by part. */
async function* writeContent(
  entry: string,
  bytes: AsyncIterable<Uint8Array>,
  doing: string,
): AsyncGenerator<Written, Content> {
  const sum = createHash('sha256')
  let parts = 0
  let sizeBytes = 0
  for await (const part of inParts(bytes)) {
    parts += 1
    sizeBytes += part.length
    sum.update(part)
    yield { bytes: tarEntry(partName({ entry }, parts), await pack(part, { level: 1 })), doing }
  }
  return { entry, parts, sizeBytes, sha256: sum.digest('hex') }
}

/** COPY has a line for a row: a line break in a value is written as two letters. */
async function* countLines(bytes: AsyncIterable<Buffer>, count: { lines: number }): AsyncGenerator<Buffer> {
  for await (const some of bytes) {
    for (let at = some.indexOf(10); at !== -1; at = some.indexOf(10, at + 1)) count.lines += 1
    yield some
  }
}
