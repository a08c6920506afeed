import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { SetUp } from '../set-up.ts'
import type { Settings } from './child.ts'

/** What the process is asked for, and what it answers, each once. */
export interface SetUpOrder {
  readonly env: Settings
  readonly isQuiet: boolean
}
export type SetUpAnswer = { readonly done: SetUp } | { readonly failure: string }

/**
 * Sets up in a process that ends: what an import of the sample needs is gone when everything runs. In a group of its own,
 * so that Ctrl-C reaches the supervisor alone; it ends with the supervisor.
 *
 * @throws with the process's own words
 */
export function setUpApart(codeDir: string, order: SetUpOrder): Promise<SetUp> {
  const child = spawn(process.execPath, [join(codeDir, 'infra', 'set-up-process.mjs')], {
    cwd: codeDir,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.send(order)
  return new Promise((resolve, reject) => {
    child.once('message', (answer: SetUpAnswer) =>
      'done' in answer ? resolve(answer.done) : reject(new Error(answer.failure)),
    )
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`Set-up has ended before it was done (${signal ?? code}).`)))
  })
}
