import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** What stands in a source once, and what is to stand in its place. */
export interface Change {
  /** From the root of the project; of a package, below `node_modules`. */
  readonly path: string
  readonly from: string
  readonly to: string
}

const root = resolve(import.meta.dirname, '../../..')

/**
 * The project with changes, beside it: what stands in `copied` is a copy, all else a link, and so the very module that the
 * tests have. What leads from where one enters to what is changed has to be copied, for a link leads to the project itself.
 *
 * @param copied folders or files, from the root of the project
 * @throws Error where a text that is to change does not stand there once: another version of a package may write it otherwise
 */
function copyAltered(changes: readonly Change[], copied: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-test-altered-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  place('', folder, copied)
  for (const { path, from, to } of changes) {
    const text = readFileSync(join(folder, path), 'utf8')
    if (text.split(from).length !== 2) throw new Error(`${path} does not say once: ${from}`)
    // A function, since a text could hold `$&`.
    writeFileSync(
      join(folder, path),
      text.replace(from, () => to),
    )
  }
  return folder
}

function place(at: string, folder: string, copied: readonly string[]): void {
  const [from, to] = [join(root, at), join(folder, at)]
  if (copied.includes(at)) cpSync(from, to, { recursive: true })
  else if (at !== '' && !copied.some((path) => path.startsWith(`${at}/`))) symlinkSync(from, to)
  else {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) place(at === '' ? name : `${at}/${name}`, folder, copied)
  }
}

/**
 * The exports of modules of a copy with changes, which goes when the test is over.
 *
 * @param names of files in `functions/providers`, each of which exports the function that it is named for
 */
export async function loadAltered(changes: readonly Change[], copied: readonly string[], names: readonly string[]) {
  const folder = copyAltered(changes, copied)
  const modules: object[] = await Promise.all(
    names.map((name): Promise<object> => import(join(folder, 'functions/providers', name))),
  )
  return Object.assign({}, ...modules) as unknown
}
