import { existsSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { findErasureKey, insertErasureKey } from '../../../shared/db/queries/erasures/erasures.ts'
import type { Deps } from '../../../shared/deps.ts'
import { makeErasureKey } from '../../../shared/erasing/keyed-hash.ts'
import { storeErasures } from '../../../shared/erasing/run-erasures.ts'
import { writeList } from '../../../shared/erasing/stored-erasure.ts'
import { parseArgs } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'

/**
 * Writes the list of erasures into one file, or to standard output (`-`): a restore elsewhere wants it. Exit code 2 where the
 * file is there already.
 */
export async function run(args: string[]): Promise<number> {
  const [path = ''] = parseArgs(args, ['FILE'], {}).positionals
  if (existsSync(path)) {
    console.error(`${path} is there already, and stays as it is. Give another name.`)
    return 2
  }
  return withDeps(async (deps) => {
    const list = await listOf(deps)
    if (path === '-') process.stdout.write(list)
    else writeFileSync(path, list, { mode: 0o600 })
    return 0
  })
}

async function listOf(deps: Deps): Promise<string> {
  await insertErasureKey(deps.db, makeErasureKey())
  await storeErasures(deps)
  const key = await findErasureKey(deps.db)
  if (key === undefined) throw new Error('There is no key of the erasures')
  return text(writeList(deps, key))
}
