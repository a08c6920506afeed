import { spawnSync } from 'node:child_process'
import { accessSync, chownSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** How to start a program that refuses to run as root. */
export interface Unprivileged {
  readonly prefix: readonly string[]
  readonly ids: { readonly uid?: number; readonly gid?: number }
}

const nobody = 65_534

/**
 * PostgreSQL does not run as root. For root, a user namespace gives it another name and leaves it root's way into the
 * data folder, wherever that is. Where namespaces are forbidden, it becomes the user nobody, who then has to be able to
 * enter the folders.
 *
 * @throws when neither works, with what to do.
 */
export function asUnprivileged(dataDir: string, binaries: string): Unprivileged {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {} }
  const prefix = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
  if (spawnSync('unshare', [...prefix.slice(1), 'true'], { stdio: 'ignore' }).status === 0) return { prefix, ids: {} }
  const closed = [dataDir, binaries].flatMap(parents).find((folder) => !isOpenToOthers(folder))
  if (closed !== undefined) {
    throw new Error(
      `PostgreSQL can't run as root, and the user nobody can't enter ${closed}. ` +
        'Start Harbour as an ordinary user, or set DATA_DIR to a folder that everybody may enter.',
    )
  }
  chownSync(dataDir, nobody, nobody)
  return { prefix: [], ids: { uid: nobody, gid: nobody } }
}

function parents(path: string): string[] {
  const found: string[] = []
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) found.push(folder)
  return found
}

function isOpenToOthers(folder: string): boolean {
  try {
    accessSync(folder, constants.F_OK)
    return (statSync(folder).mode & 0o001) !== 0
  } catch {
    return false
  }
}
