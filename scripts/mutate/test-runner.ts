import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Answer, Question } from './serve-tests.ts'

/** How long one test file may take before it is said to hang. */
const secondsMax = 240

/** A test file that failed, from the root, or did not end: it hangs, or has ended its process, as where memory is full. */
export interface Failing {
  readonly test: string
  readonly hangs: boolean
}

/** Keeps one process with a runner of tests warm; where a test hangs, the process ends, and the next run has a new one. */
export class TestRunner {
  readonly #folder: string
  #process: ChildProcess | undefined

  /** @param folder the copy of the sources that holds the tests */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Where no process runs: its database is made of the sources as they are now. */
  async start(): Promise<ChildProcess> {
    if (this.#process !== undefined) return this.#process
    const child = this.#fork()
    await waitFor(child, 'the start of the tests')
    return child
  }

  /** The first of the test files that fails now that a source has changed; one that hangs has failed. */
  async findFailing(changed: string, tests: readonly string[]): Promise<Failing | undefined> {
    const child = await this.start()
    const question: Question = { changed, tests }
    child.send(question)
    const failing = await waitFor(child, tests[0] ?? '')
    if (failing?.hangs) await this.#kill(child)
    return failing
  }

  async end(): Promise<void> {
    const child = this.#process
    if (child === undefined) return
    const ended = once(child, 'exit')
    child.disconnect()
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000).unref())])
    await this.#kill(child)
  }

  #fork(): ChildProcess {
    const child = fork(join(this.#folder, 'scripts/mutate/serve-tests.ts'), {
      cwd: this.#folder,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // A group of its own, so that what it has started ends with it.
      detached: true,
    })
    this.#process = child
    return child
  }

  async #kill(child: ChildProcess) {
    if (this.#process === child) this.#process = undefined
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await ended
  }
}

/** Each file that begins has its own time. */
function waitFor(child: ChildProcess, first: string): Promise<Failing | undefined> {
  return new Promise((resolve) => {
    let running = first
    const fail = () => finish({ test: running, hangs: true })
    const watch = () => setTimeout(fail, secondsMax * 1000)
    let timer = watch()
    const hear = (answer: Answer) => {
      if ('isReady' in answer) return finish(undefined)
      if ('failed' in answer) return finish(answer.failed === null ? undefined : { test: answer.failed, hangs: false })
      clearTimeout(timer)
      running = answer.running
      timer = watch()
    }
    child.on('message', hear).once('exit', fail)
    function finish(failing: Failing | undefined) {
      clearTimeout(timer)
      child.off('message', hear).off('exit', fail)
      resolve(failing)
    }
  })
}
