import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { root } from '../../architecture/layers.ts'
import { ownerOf } from '../../shared/db/as-owner.ts'
import type { TestParts } from '../../support/test-parts.ts'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real command line as a process of its own. */
export async function harbour(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/harbour.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}

/** The environment in which a command finds the parts of a test. */
export function envOf({ deps: { config }, databaseUrl }: TestParts): Record<string, string> {
  const { endpoint = '', accessKeyId, secretAccessKey } = config.s3
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerOf(databaseUrl),
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  }
}
