import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Child, Settings } from '../supervise/child.ts'
import { showSeconds } from '../supervise/show-step.ts'
import type { DevCode } from './dev-code.ts'

interface Instance {
  readonly children: ReadonlyMap<string, Child>
  readonly code: DevCode
  readonly setUpEnv: Settings
}

/** Restarts the processes that changed files are part of, and says so, or what is in the way, in one line. */
export async function applyChange(changed: readonly string[], instance: Instance): Promise<string> {
  const startedAt = performance.now()
  const what = changed.length > 2 ? `${changed.length} files` : changed.join(', ')
  try {
    const affected = await instance.code.rebuild(changed)
    const names = affected.filter((name) => instance.children.has(name))
    if (names.length === 0) return `${what}: no running process is made of this; stop and start again to use it.`
    const isSchema = changed.some((path) => path.startsWith('shared/db/'))
    if (isSchema && affected.includes('set-up-once')) await setUp(instance)
    await Promise.all(names.map((name) => instance.children.get(name)?.restart()))
    return `${what}: ${names.join(', ')} restarted, ${showSeconds(performance.now() - startedAt)}`
  } catch (error) {
    return `${what}: ${error instanceof Error ? error.message.split('\n')[0] : error}`
  }
}

/** Brings the database up to date by the code as it is now, in a process that ends. */
function setUp({ code, setUpEnv }: Instance): Promise<void> {
  const child = spawn(process.execPath, [join(code.codeDir, 'infra/set-up-once.mjs')], {
    env: { ...setUpEnv },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The database could not be brought up to date: ${said.trim()}`)),
    )
  })
}
