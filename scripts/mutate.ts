import { UsageError } from './commands/parse-args.ts'
import { readArgs, usage } from './mutate/read-args.ts'
import { Trial } from './mutate/trial.ts'
import { tryArea } from './mutate/try-area.ts'
import { writeTable } from './mutate/write-table.ts'

/**
 * `npm run mutate`: changes the deciding files in one small way at a time and runs the tests that reach them; what no
 * test notices has survived. A survivor that changes nothing anybody could see stands in `scripts/mutate/equivalent.json`
 * with the reason. The exit code is 0 when every area has 95 % noticed, 1 when one has not, 2 when it can't be understood.
 */
const enough = 0.95

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function run(): Promise<number> {
  const wish = readArgs(process.argv.slice(2))
  if (wish === 'help') {
    process.stdout.write(usage)
    return 0
  }
  const trial = new Trial()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void trial.end().then(() => process.exit(130)))
  const counts = []
  try {
    for (const area of wish.areas) counts.push(await tryArea(area, wish, trial, console.log))
  } finally {
    await trial.end()
  }
  console.log(`\nseed ${wish.seed}\n${writeTable(counts)}`)
  return counts.every(({ drawn, equivalent, survived }) => survived <= (1 - enough) * (drawn - equivalent)) ? 0 : 1
}
