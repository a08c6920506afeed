import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { bundle, threads } from '../../../infra/bundle.ts'
import { root } from '../../architecture/layers.ts'
import { ownerOf } from '../../shared/db/as-owner.ts'
import { envOf, type TestParts } from '../../support/test-parts.ts'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real command line, bundled as in the image, as a process of its own. */
export async function harbour(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ran> {
  folder ??= bundleHarbour()
  const to = await folder
  return run([join(to, 'infra/harbour.mjs'), ...args], { NODE_COMPILE_CACHE: join(to, 'compiled'), ...env }, input)
}

/** The same from its sources, with which it starts the other parts where nothing says where they are. */
export const harbourFromSources = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<Ran> => run(['--import', 'tsx', join(root, 'scripts/harbour.ts'), ...args], env, input)

async function run(args: readonly string[], env: Readonly<Record<string, string>>, input: string): Promise<Ran> {
  const child = spawn(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH ?? '', ...env } })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}

let folder: Promise<string> | undefined

/** Most of the time of a short command would be to start from the sources. */
async function bundleHarbour(): Promise<string> {
  const to = mkdtempSync(join(tmpdir(), 'harbour-commands-'))
  process.once('exit', () => rmSync(to, { recursive: true, force: true }))
  await bundle(['scripts/harbour.ts', ...threads], to)
  return to
}

/** The environment in which a command finds the parts of a test, and the role that owns the tables. */
export const commandEnvOf = (parts: TestParts): Record<string, string> => ({
  ...envOf(parts),
  DATABASE_OWNER_URL: ownerOf(parts.databaseUrl),
})
