import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { envOf, type TestParts } from '../support/test-parts.ts'

/**
 * Starts the bundled `dying-worker`, which is killed before the n-th thing that it asks of the world.
 *
 * @param folder where it is bundled
 * @param work what it is to do, as its environment says it
 * @returns true when it was killed, false when it came to its end
 */
export async function workAndDie(
  folder: string,
  parts: TestParts,
  work: Readonly<Record<string, string>>,
  dieAt: number,
): Promise<boolean> {
  const child = spawn(process.execPath, [join(folder, 'infra/dying-worker.mjs')], {
    env: {
      ...work,
      ...envOf(parts),
      DIE_AT: String(dieAt),
      // Most of its life would be to compile itself; one that comes to its end leaves the compiled code to the others.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...how) => resolve(how)),
  )
  if (signal === null && code !== 0) throw new Error(`The worker ended with ${code} of its own accord`)
  return signal === 'SIGKILL'
}
