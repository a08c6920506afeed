import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file of a package's command, and the command's own arguments. */
export function findBin(modules, [name, ...args]) {
  const folder = join(modules, { biome: '@biomejs/biome', tsc: 'typescript' }[name] ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args]
}
