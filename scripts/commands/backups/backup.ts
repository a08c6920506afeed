import { existsSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Manifest } from '../../../shared/backups/manifest.ts'
import { type BackupProgress, writeBackup } from '../../../shared/backups/write-backup.ts'
import { writeBackupFile } from '../../../shared/backups/write-backup-file.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import type { Deps } from '../../../shared/deps.ts'
import { parseArgs } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'
import { describeBackup } from './describe-backup.ts'
import { showLine } from './show-line.ts'
import { showSize } from './show-size.ts'

/**
 * Writes everything that Harbour holds into one file, or to standard output (`-`), while it runs or not. Exit code 2 where
 * the file is there already.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['FILE'], { json: { type: 'boolean', default: false } })
  const [path = ''] = positionals
  if (existsSync(path)) {
    console.error(`${path} is there already, and stays as it is. Give another name.`)
    return 2
  }
  return withDeps(async (deps) => {
    const show = showLine(process.stderr)
    const onProgress = ({ doing, sizeBytes }: BackupProgress) => show(`${showSize(sizeBytes)}: ${doing}`)
    const manifest = path === '-' ? await writeOut(deps) : (await writeBackupFile(deps, path, onProgress)).manifest
    show('')
    await deps.audit.done({ action: 'backup.made', facts: { files: manifest.files.length } }, commandCall)
    const { createdAt, missing, files } = manifest
    if (path !== '-')
      console.log(
        values.json
          ? JSON.stringify({ path, createdAt, files: files.length, missing })
          : `${path} holds everything as it was at ${createdAt}: ${describeBackup(manifest)}.`,
      )
    for (const key of missing) console.error(`The store does not have ${key}, which an import names.`)
    console.error(
      'It holds personal data, the hashes of passwords and the secrets of two-step sign-in: keep it where nobody else can read it.',
    )
    return 0
  })
}

async function writeOut(deps: Deps): Promise<Manifest> {
  let manifest: Manifest | undefined
  const keep = (done: Manifest) => {
    manifest = done
  }
  await pipeline(writeBackup(deps, keep), process.stdout, { end: false })
  if (manifest === undefined) throw new Error('The backup came to no end')
  return manifest
}
