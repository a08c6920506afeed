import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { TestParts } from '../support/test-parts.ts'

/**
 * Starts the bundled `dying-worker`, which is killed before the n-th thing that it asks of the world.
 *
 * @param folder where it is bundled
 * @param work what it is to do, as its environment says it
 * @returns true when it was killed, false when it came to its end
 */
export async function workAndDie(
  folder: string,
  { deps, databaseUrl }: TestParts,
  work: Readonly<Record<string, string>>,
  dieAt: number,
): Promise<boolean> {
  const { s3 } = deps.config
  const child = spawn(process.execPath, [join(folder, 'infra/dying-worker.mjs')], {
    env: {
      ...work,
      ...{ DATABASE_URL: databaseUrl, DIE_AT: String(dieAt) },
      ...{ S3_ENDPOINT: s3.endpoint ?? '', S3_ACCESS_KEY_ID: s3.accessKeyId, S3_SECRET_ACCESS_KEY: s3.secretAccessKey },
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
