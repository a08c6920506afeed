import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deps } from '../deps.ts'
import { type WrittenBackup, writeBackupFile } from './write-backup-file.ts'

const dayMs = 86_400_000

/** `harbour-2026-11-29T031207Z.backup`: no colons, which Windows has no names with. */
const nameOf = (at: Date) => `harbour-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`

/** The moment in a name; undefined where it is the name of something else, which is left alone. */
export function momentOf(name: string): Date | undefined {
  const [, day, hour, minute, second] = /^harbour-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup$/.exec(name) ?? []
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`)
  return day === undefined || Number.isNaN(at.getTime()) ? undefined : at
}

/** Those of a folder that are older than so many days, seen from the newest. */
export function listOld(names: readonly string[], newest: Date, keepDays: number): string[] {
  return names.filter((name) => {
    const at = momentOf(name)
    return at !== undefined && newest.getTime() - at.getTime() > keepDays * dayMs
  })
}

export interface DailyBackup extends WrittenBackup {
  readonly path: string
  readonly deleted: number
}

/**
 * Writes a backup into a folder, which is made where it is missing, and only then deletes those that are too old.
 *
 * @throws as the file system does, and `part.unavailable`; then every backup that was there stays
 */
export async function writeDailyBackup(
  deps: Pick<Deps, 'db' | 'files' | 'config'>,
  folder: string,
  keepDays: number,
): Promise<DailyBackup> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const fresh = join(folder, 'fresh')
  const written = await writeBackupFile(deps, fresh)
  const at = new Date(written.manifest.createdAt)
  const path = join(folder, nameOf(at))
  await rename(fresh, path)
  const old = listOld(await readdir(folder), at, keepDays)
  for (const name of old) await rm(join(folder, name), { force: true })
  return { ...written, path, deleted: old.length }
}
