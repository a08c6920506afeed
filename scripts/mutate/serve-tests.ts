import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { BaseSequencer, createVitest, type Reporter, type TestSpecification } from 'vitest/node'
import { openDatabase } from '../../shared/db/database.ts'
import { parseFunction } from '../../shared/db/schema/function-files.ts'
import { placeOne } from '../../shared/db/schema/place-functions.ts'
import { silentLog } from '../../test/support/silent-log.ts'

/** Which source has changed since the last question, and which test files are to run; all from the root. */
export interface Question {
  readonly changed: string
  readonly tests: readonly string[]
}

/** A message: the database is made, one more file is running, or all have ended, with the first of them that failed. */
export type Answer = { readonly isReady: true } | { readonly running: string } | { readonly failed: string | null }

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
// The database is made before anything that asks it.
await vitest.collectTests(await vitest.globTestSpecifications(['test/shared/db/functions/names/is_shouted.test.ts']))
answer({ isReady: true })

process.on('message', ({ changed, tests }: Question) => void ask(changed, tests))
process.on('disconnect', () => void vitest.close().then(() => process.exit(0)))

async function ask(changed: string, tests: readonly string[]) {
  // What was changed before stands there as it was again.
  const paths = new Set([lastChanged, changed])
  lastChanged = changed
  try {
    for (const path of paths) await readAgain(path)
  } catch {
    // What PostgreSQL does not even take is noticed by whatever runs first.
    answer({ failed: tests[0] ?? null })
    return
  }
  order = tests.map((test) => join(process.cwd(), test))
  const all = await vitest.globTestSpecifications([...order])
  const chosen = all.filter(({ moduleId }) => order.includes(moduleId))
  failed = null
  const { unhandledErrors } = await vitest.runTestSpecifications(chosen)
  if (unhandledErrors.length > 0) failed ??= tests[0] ?? null
  answer({ failed })
}

async function readAgain(path: string) {
  vitest.invalidateFile(join(process.cwd(), path))
  if (!path.endsWith('.sql')) return
  const url = new URL(vitest.getProjectByName('parts').getProvidedContext().postgresUrl)
  url.pathname = '/harbour'
  const template = openDatabase(url.href, { max: 1, log: silentLog, name: 'mutate' })
  try {
    await placeOne(template, parseFunction(path, readFileSync(path, 'utf8')))
  } finally {
    await template.destroy()
  }
}
