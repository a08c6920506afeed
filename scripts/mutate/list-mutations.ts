import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../test/architecture/layers.ts'
import { mutateCode } from './mutate-code.ts'
import { mutateSql } from './mutate-sql.ts'
import type { Mutation } from './mutation.ts'

/** @param prefixes what the paths of the files begin with, from the root */
export function listMutations(prefixes: readonly string[]): Mutation[] {
  const folders = [...new Set(prefixes.map((prefix) => prefix.split('/')[0] ?? ''))]
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => prefixes.some((prefix) => path.startsWith(prefix)) && /\.(?:tsx?|sql)$/.test(path))
    .sort()
    .flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8')
      return path.endsWith('.sql') ? mutateSql(path, source, 0) : mutateCode(path, source)
    })
}
