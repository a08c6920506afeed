import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

export interface DiskSpace {
  readonly freeBytes: number
  readonly totalBytes: number
}

/** The disk that a folder is on, or would be where it is not there yet; undefined where nobody can tell. */
export async function readDisk(folder: string): Promise<DiskSpace | undefined> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    try {
      const { bsize, bavail, blocks } = await statfs(path)
      return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
    } catch {
      if (path === dirname(path)) return undefined
    }
  }
}
