import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * This Node where it is new enough, else the one that was installed with the packages.
 *
 * @throws on a platform for which no package has one
 */
export function findNode(modules) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const pinned = join(modules, `node-${platform}-${process.arch}`, 'bin', platform === 'win' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  throw new Error(
    `Harbour runs on Node 24 and brings it along for Linux and Windows, but not for ${process.platform} ${process.arch}. ` +
      `Install Node 24 or newer (this is ${process.version}) and try again.`,
  )
}
