import { join, relative } from 'node:path'
import { BaseSequencer, createVitest, type Reporter, type TestSpecification } from 'vitest/node'

/** Which source has changed since the last question, and which test files are to run; all from the root. */
export interface Question {
  readonly changed: string
  readonly tests: readonly string[]
}

/** A message: one more file is running, or all have ended, with the first of them that failed. */
export type Answer = { readonly running: string } | { readonly failed: string | null }

/** Run by a process of its own, in the copy of the sources: answers each question with what the tests say. */
const answer = (said: Answer) => process.connected && process.send?.(said)
let failed: string | null = null
let lastChanged = ''
const reporter: Reporter = {
  onTestModuleStart: ({ moduleId }) => void answer({ running: relative(process.cwd(), moduleId) }),
  onTestModuleEnd: (module) => {
    if (module.state() === 'failed') failed ??= relative(process.cwd(), module.moduleId)
  },
}
/** The nearest first, as they were asked for: most mutations end there. */
let order: readonly string[] = []
class AsAsked extends BaseSequencer {
  override sort = async (all: TestSpecification[]) =>
    all.toSorted((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId))
}
const vitest = await createVitest('test', {
  watch: false,
  bail: 1,
  maxWorkers: 1,
  // One thread for all files: a process for each takes longer than most tests.
  pool: 'threads',
  isolate: false,
  root: process.cwd(),
  reporters: [reporter],
  sequence: { sequencer: AsAsked },
  silent: true,
})
await vitest.standalone()

process.on('message', ({ changed, tests }: Question) => void ask(changed, tests))
process.on('disconnect', () => void vitest.close().then(() => process.exit(0)))

async function ask(changed: string, tests: readonly string[]) {
  // What was changed before stands there as it was again.
  for (const path of [lastChanged, changed]) vitest.invalidateFile(join(process.cwd(), path))
  lastChanged = changed
  order = tests.map((test) => join(process.cwd(), test))
  const all = await vitest.globTestSpecifications([...order])
  const chosen = all.filter(({ moduleId }) => order.includes(moduleId))
  failed = null
  const { unhandledErrors } = await vitest.runTestSpecifications(chosen)
  if (unhandledErrors.length > 0) failed ??= tests[0] ?? null
  answer({ failed })
}
