import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../architecture/layers.ts'

export interface TestProcess {
  readonly child: ChildProcess
  /** Everything it has printed so far. */
  output(): string
  /** Resolves when it has ended; true when a signal ended it. */
  readonly ended: Promise<boolean>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Starts a file of the project, or one that was bundled from it, as a real process. */
export function startProcess(
  path: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): TestProcess {
  const file = path.endsWith('.mjs') ? [path] : ['--import', 'tsx', join(root, path)]
  const child = spawn(process.execPath, [...file, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const ended = new Promise<boolean>((resolve) => child.once('exit', (_, signal) => resolve(signal !== null)))
  return {
    child,
    output: () => text,
    ended,
    kill: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}

/** Waits until `check` gives something; fails with what the processes said. */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  options: { timeoutMs?: number; told?: () => string } = {},
): Promise<T> {
  const { timeoutMs = 60_000, told = () => '' } = options
  const endsAt = performance.now() + timeoutMs
  while (performance.now() < endsAt) {
    const found = await check()
    if (found !== undefined && found !== false) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`Waited ${timeoutMs} ms in vain: ${what}\n${told().slice(-4_000)}`)
}
