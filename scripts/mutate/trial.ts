import { layerOf, root } from '../../test/architecture/layers.ts'
import { listPure } from '../../test/support/run/list-pure.ts'
import { findTests } from './find-tests.ts'
import type { Mutation } from './mutation.ts'
import { type Failing, TestRunner } from './test-runner.ts'
import { WorkCopy } from './work-copy.ts'

/** Where many tests reach a file, the nearest is asked alone, and then the next ones: most mutations end there. */
const rounds = [1, 4]
/** So many of the tests, the nearest, have to notice: one that is farther away would tell nobody what is wrong. */
const testsMax = 12

/** Puts one mutation at a time in place, in a copy of the sources, and asks the tests that reach it. */
export class Trial {
  readonly #copy = new WorkCopy(root)
  readonly #runner = new TestRunner(this.#copy.folder)
  readonly #pure = new Set(listPure())
  /** Test files that pass where nothing is changed, and those that fail even there. */
  readonly #sound = new Set<string>()
  readonly #unsound = new Set<string>()

  /** @returns the test file that noticed it, or undefined where it has survived */
  async run(mutation: Mutation): Promise<string | undefined> {
    for (const tests of this.#choose(mutation.path)) {
      const failing = await this.#ask(mutation, tests)
      if (failing === undefined) continue
      const { test, hangs } = failing
      if (!(await this.#isSound(test, mutation.path))) return this.run(mutation)
      return hangs ? `${test} (hangs)` : test
    }
    return undefined
  }

  async #ask(mutation: Mutation, tests: readonly string[]): Promise<Failing | undefined> {
    await this.#runner.start()
    const restore = this.#copy.apply(mutation)
    try {
      return await this.#runner.findFailing(mutation.path, tests)
    } finally {
      restore()
    }
  }

  /** A test that fails whatever stands there has noticed nothing, and is not asked again. */
  async #isSound(test: string, changed: string): Promise<boolean> {
    if (this.#sound.has(test)) return true
    const isSound = (await this.#runner.findFailing(changed, [test])) === undefined
    const list = isSound ? this.#sound : this.#unsound
    list.add(test)
    if (!isSound) console.error(`${test} fails with nothing changed, and is left out.`)
    return isSound
  }

  /** The tests in the order in which they are asked; what is pure is decided by tests that are. */
  #choose(path: string): string[][] {
    const tests = findTests(path).filter((test) => !this.#unsound.has(test))
    const pure = tests.filter((test) => this.#pure.has(test)).slice(0, testsMax)
    const parts = layerOf(path) === 'pure' ? [] : tests.filter((test) => !this.#pure.has(test)).slice(0, testsMax)
    return [pure, parts].flatMap(inRounds)
  }

  async end(): Promise<void> {
    await this.#runner.end()
    this.#copy.remove()
  }
}

const inRounds = (tests: readonly string[]): string[][] =>
  [0, ...rounds].map((from, n) => tests.slice(from, rounds[n])).filter((some) => some.length > 0)
