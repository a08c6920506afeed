import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Answer, Question } from './serve-tests.ts'

/** How long one test file may take before it is said to hang. */
const secondsMax = 120

/** A test file that failed, from the root, or that something hangs, whatever it is. */
export type Failing = { readonly test: string } | 'hangs'

/** Keeps one process with a runner of tests warm; where a test hangs, the process ends, and the next run has a new one. */
export class TestRunner {
  readonly #folder: string
  #process: ChildProcess | undefined

  /** @param folder the copy of the sources that holds the tests */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The first of the test files that fails now that a source has changed; one that hangs has failed. */
  async findFailing(changed: string, tests: readonly string[]): Promise<Failing | undefined> {
    const child = this.#process ?? this.#start()
    const question: Question = { changed, tests }
    child.send(question)
    const failing = await waitFor(child)
    if (failing === 'hangs') await this.#kill(child)
    return failing
  }

  /** The next question starts a new process, with a new database. */
  async end(): Promise<void> {
    const child = this.#process
    if (child === undefined) return
    const ended = once(child, 'exit')
    child.disconnect()
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000).unref())])
    await this.#kill(child)
  }

  #start(): ChildProcess {
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

/** Each file that ends gives the next one its own time. */
function waitFor(child: ChildProcess): Promise<Failing | undefined> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(finish, secondsMax * 1000, 'hangs')
    const hear = (answer: Answer) => {
      if (answer.isOver) return finish(answer.failed === undefined ? undefined : { test: answer.failed })
      clearTimeout(timer)
      timer = setTimeout(finish, secondsMax * 1000, 'hangs')
    }
    const fail = (code: number | null) => {
      clearTimeout(timer)
      reject(new Error(`The runner of the tests ended with ${code}.`))
    }
    child.on('message', hear).once('exit', fail)
    function finish(failing: Failing | undefined) {
      clearTimeout(timer)
      child.off('message', hear).off('exit', fail)
      resolve(failing)
    }
  })
}
