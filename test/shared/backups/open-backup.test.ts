import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { manifestEntry } from '../../../shared/backups/manifest.ts'
import { openBackup } from '../../../shared/backups/open-backup.ts'
import { paddedSize, readTarHeader, tarEntry } from '../../../shared/backups/tar.ts'
import { makeTrailer, trailerBytes } from '../../../shared/backups/trailer.ts'
import { writeBackupFile } from '../../../shared/backups/write-backup-file.ts'
import { importText } from '../../functions/import-text.ts'
import { reviewFile } from '../../functions/review/review-file.ts'
import { checkProperty } from '../../support/property.ts'
import { makeFolder, openParts } from './parts.ts'

async function makeBackup() {
  const { deps } = await openParts()
  await importText(deps, reviewFile)
  const folder = makeFolder()
  const path = join(folder, 'one.backup')
  await writeBackupFile(deps, path)
  return { path, folder, bytes: readFileSync(path), deps }
}

/** Why it is refused; undefined where it isn't. */
const findRefusal = (path: string) =>
  openBackup(path).then(
    async (backup) => {
      await backup.close()
      return undefined
    },
    (error: Error) => error.message,
  )

/** The same backup with another manifest, and its end made right again. */
function withManifest(bytes: Buffer, changes: object): Buffer {
  for (let at = 0; ; ) {
    const entry = readTarHeader(bytes.subarray(at, at + 512))
    if (entry === undefined) throw new Error('There is no manifest')
    if (entry.name === manifestEntry) {
      const manifest = JSON.parse(bytes.toString('utf8', at + 512, at + 512 + entry.sizeBytes))
      const changed = tarEntry(manifestEntry, Buffer.from(JSON.stringify({ ...manifest, ...changes })))
      const start = Buffer.concat([bytes.subarray(0, at), changed])
      return Buffer.concat([start, makeTrailer(createHash('sha256').update(start).digest('hex'))])
    }
    at += 512 + paddedSize(entry.sizeBytes)
  }
}

test('a backup that was cut anywhere, or has one other byte, is refused in a sentence', async () => {
  const { path, folder, bytes } = await makeBackup()
  expect(await findRefusal(path)).toBeUndefined()
  const other = join(folder, 'other.backup')
  await checkProperty(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      writeFileSync(other, bytes)
      truncateSync(other, length)
      const why = /^This (?:backup is not whole|file is (?:empty|no backup)).*Nothing was written\.$/
      expect(await findRefusal(other)).toMatch(why)
    }),
    { seed: 14, numRuns: 50 },
  )
  const inEnd = fc.integer({ min: bytes.length - trailerBytes, max: bytes.length - 1 })
  const anywhere = fc.oneof(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 511 }), inEnd)
  await checkProperty(
    fc.asyncProperty(anywhere, fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(bytes)
      changed[at] = ((changed[at] ?? 0) + by) % 256
      writeFileSync(other, changed)
      expect(await findRefusal(other)).toMatch(/^This (?:backup is|file is no).*Nothing was written\.$/)
    }),
    { seed: 14, numRuns: 100 },
  )
}, 120_000)

test('what has more behind its end, or is no backup at all, is refused', async () => {
  const { folder, bytes } = await makeBackup()
  const other = join(folder, 'other.backup')
  for (const content of [Buffer.concat([bytes, Buffer.from('\0')]), Buffer.alloc(0), Buffer.from('name,email\n')]) {
    writeFileSync(other, content)
    expect(await findRefusal(other)).toMatch(/^This .*Nothing was written\.$/)
  }
}, 60_000)

test('a backup of a later version is refused, whether its format or its schema is later', async () => {
  const { folder, bytes } = await makeBackup()
  const later = join(folder, 'later.backup')
  const refusalOf = (changes: object) => {
    writeFileSync(later, withManifest(bytes, changes))
    return findRefusal(later)
  }
  expect(await refusalOf({})).toBeUndefined()
  const why = /of a later version of Harbour \(9\.1\.0\)/
  expect(await refusalOf({ format: 2, version: '9.1.0', tables: 'elsewhere' })).toMatch(why)
  expect(await refusalOf({ migrations: ['29990101T000000-later'], version: '9.1.0' })).toMatch(why)
  expect(await refusalOf({ tables: [{ name: 'customers' }] })).toMatch(/is damaged/)
}, 60_000)

test('any tar reads it, and nobody but its owner may', async () => {
  const { path, folder, deps } = await makeBackup()
  execFileSync('tar', ['-xf', path, '-C', folder])
  const rows = execFileSync('sh', ['-c', `cat ${folder}/tables/customers/*.gz | gunzip`]).toString()
  const customers = await deps.db.selectFrom('customers').select('id').execute()
  expect(rows.split('\n')).toHaveLength(customers.length + 1)
  expect(existsSync(join(folder, 'about-this-backup.txt'))).toBe(true)
  expect(execFileSync('stat', ['-c', '%a', path]).toString().trim()).toBe('600')
}, 60_000)
