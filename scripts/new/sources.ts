import { spawnSync } from 'node:child_process'
import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../commands/parse-args.ts'

const launch = fileURLToPath(new URL('../launch.mjs', import.meta.url))
export const projectRoot = dirname(dirname(launch))

/** The sources of the project, with changes that are written all at once. Paths are from the root. */
export interface Sources {
  has(path: string): boolean
  read(path: string): string
  listFolders(path: string): string[]
  listFiles(path: string): string[]
  /** @throws UsageError when the file is there already */
  create(path: string, text: string): void
  edit(path: string, change: (text: string) => string): void
  /** Writes, formats and names what has changed. */
  save(): void
}

export function openSources(root: string): Sources {
  const changes = new Map<string, string>()
  const has = (path: string) => changes.has(path) || existsSync(join(root, path))
  const read = (path: string) => changes.get(path) ?? readFileSync(join(root, path), 'utf8')
  return {
    has,
    read,
    listFolders: (path) => listNames(join(root, path), (entry) => entry.isDirectory()),
    listFiles: (path) => listNames(join(root, path), (entry) => entry.isFile()),
    create: (path, text) => {
      if (has(path)) throw new UsageError(`${path} is there already. Nothing was changed.`)
      changes.set(path, text)
    },
    edit: (path, change) => void changes.set(path, change(read(path))),
    save: () => save(root, changes),
  }
}

const listNames = (path: string, isWanted: (entry: Dirent) => boolean) =>
  readdirSync(path, { withFileTypes: true })
    .filter(isWanted)
    .map(({ name }) => name)

function save(root: string, changes: ReadonlyMap<string, string>) {
  for (const [path, text] of changes) {
    const isNew = !existsSync(join(root, path))
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`${isNew ? 'made   ' : 'changed'} ${path}`)
  }
  const format = ['biome', 'check', '--write', '--log-level=error', ...changes.keys()]
  const result = spawnSync(process.execPath, [launch, '--bin', ...format], { cwd: root, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`The formatter has found something:\n${result.stdout}${result.stderr}`)
}
