import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import type { Announcement, Facts } from '../run-process.ts'
import { heapFlags } from './heap-flags.ts'

export interface Child {
  readonly name: string
  /** Of the process's first start. */
  readonly facts: Facts
  /**
   * Puts a new process in its place, from the code as it is now. The new one loads what it is made of while the old one
   * ends, and begins when that has ended.
   *
   * @throws with the new process's own words when it can't start; then none runs until the next call.
   */
  restart(): Promise<void>
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>
}

export type Settings = Readonly<Record<string, string | undefined>>

export interface ChildOptions {
  /**
   * The environment that the process reads its settings from. It is handed over when it is known: until then the
   * process loads what it is made of. Nobody sees it from outside, as they would a process's real environment.
   */
  readonly settings: Settings | Promise<Settings>
  readonly logDir: string
  /** Where the packed code is. */
  readonly codeDir: string
  /** Told when the process has ended unasked and is being started again. */
  readonly onRestart: (name: string, why: string) => void
}

const killMs = 30_000

/**
 * Starts `infra/<name>.mjs` as a process of its own and keeps it running: one that dies is started again, after a pause
 * that grows while it keeps dying.
 *
 * @throws with the process's own words when it can't start the first time.
 */
export async function startChild(name: string, options: ChildOptions): Promise<Child> {
  let isWanted = true
  let pauseMs = 200
  let current = fork(name, options)
  const facts = await announced(current, name)
  watch()

  function watch() {
    const startedAt = Date.now()
    const watched = current
    watched.once('exit', (code, signal) => {
      if (!isWanted || watched !== current) return
      pauseMs = Date.now() - startedAt > 60_000 ? 200 : Math.min(pauseMs * 2, 30_000)
      options.onRestart(name, signal ?? `exit code ${code}`)
      setTimeout(() => {
        if (!isWanted || watched !== current) return
        current = fork(name, options)
        watch()
      }, pauseMs)
    })
  }

  return {
    name,
    facts,
    restart: async () => {
      const old = current
      const ended = end(old)
      current = fork(name, { ...options, settings: ended.then(() => options.settings) })
      await announced(current, name)
      watch()
    },
    stop: async () => {
      isWanted = false
      await end(current)
    },
  }
}

function fork(name: string, { settings, logDir, codeDir }: ChildOptions): ChildProcess {
  const log = openSync(join(logDir, `${name}.log`), 'a')
  // In a group of its own, so that Ctrl-C reaches the supervisor alone, which ends the others in order.
  const child = spawn(process.execPath, [...heapFlags, join(codeDir, 'infra', `${name}.mjs`)], {
    cwd: codeDir,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  Promise.resolve(settings).then(
    (env) => child.connected && child.send({ env }),
    () => child.kill(),
  )
  return child
}

function announced(child: ChildProcess, name: string): Promise<Facts> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: Announcement) =>
      message.ready ? resolve(message.facts) : reject(new Error(message.failure)),
    )
    child.once('exit', (code) =>
      reject(new Error(`The ${name} process ended at its start (${code}); its log says why.`)),
    )
    child.once('error', reject)
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), killMs)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
