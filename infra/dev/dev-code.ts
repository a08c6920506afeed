import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { context, type Metafile } from 'esbuild'
import { buildOptions, copyBesides, threads } from '../bundle.ts'
import { listAffected } from './list-affected.ts'

/** The process of each name, and the file that it begins with. */
const entries = {
  store: 'infra/store.ts',
  web: 'infra/dev/web.ts',
  'worker-and-scheduler': 'infra/jobs/worker-and-scheduler.ts',
  'set-up-process': 'infra/supervise/set-up-process.ts',
  'set-up-once': 'infra/set-up-once.ts',
} as const

export interface DevCode {
  readonly codeDir: string
  /**
   * Packs the code anew and names the processes that the changed files are part of.
   *
   * @throws with file, line and what is wrong with it, where the code can't be packed; what was packed before stays.
   */
  rebuild(changed: readonly string[]): Promise<string[]>
}

/** The code of the processes, packed under `dataDir` and kept ready to be packed again in a moment. */
export async function openDevCode(dataDir: string): Promise<DevCode> {
  const codeDir = join(dataDir, 'code', 'dev')
  await rm(codeDir, { recursive: true, force: true })
  const options = buildOptions([...Object.values(entries), ...threads], codeDir)
  const packing = await context({ ...options, metafile: true, logLevel: 'silent' })
  const pack = async (): Promise<Metafile> => {
    const { metafile } = await packing.rebuild().catch((error) => Promise.reject(new Error(firstFault(error))))
    if (metafile === undefined) throw new Error('esbuild told nothing of the files.')
    await copyBesides(codeDir)
    return metafile
  }
  let before = await pack()
  return {
    codeDir,
    rebuild: async (changed) => {
      const after = await pack()
      const affected = [before, after].flatMap((metafile) => listAffected(metafile.inputs, entries, changed))
      before = after
      return [...new Set(affected)]
    },
  }
}

interface Fault {
  readonly text: string
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null
}

function firstFault(error: { errors?: readonly Fault[]; message?: string }): string {
  const [first] = error.errors ?? []
  if (first === undefined) return error.message ?? String(error)
  const { text, location } = first
  return location === null ? text : `${location.file}:${location.line}:${location.column + 1}: ${text}`
}
