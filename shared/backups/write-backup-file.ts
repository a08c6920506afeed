import { open, rename, rm } from 'node:fs/promises'
import type { Deps } from '../deps.ts'
import type { Manifest } from './manifest.ts'
import { type BackupProgress, writeBackup } from './write-backup.ts'

export interface WrittenBackup {
  readonly manifest: Manifest
  readonly sizeBytes: number
}

/**
 * Writes a backup to a file that its owner alone may read. It has another name until it is whole and on the disk, so
 * that a file of this name is never half a backup.
 *
 * @throws as the file system does, and `part.unavailable`; then nothing is left of it
 */
export async function writeBackupFile(
  deps: Pick<Deps, 'db' | 'files' | 'config'>,
  path: string,
  onProgress?: (progress: BackupProgress) => void,
): Promise<WrittenBackup> {
  const draft = `${path}.being-made`
  const file = await open(draft, 'w', 0o600)
  try {
    let manifest: Manifest | undefined
    let sizeBytes = 0
    const keep = (done: Manifest) => {
      manifest = done
    }
    for await (const bytes of writeBackup(deps, keep, onProgress)) {
      await file.writeFile(bytes)
      sizeBytes += bytes.length
    }
    if (manifest === undefined) throw new Error('The backup came to no end')
    await file.sync()
    await file.close()
    await rename(draft, path)
    return { manifest, sizeBytes }
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}
