import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../test/architecture/layers.ts'
import { type Area, areas, isArea } from './mutate/areas.ts'
import { drawMutations } from './mutate/draw-mutations.ts'
import equivalent from './mutate/equivalent.json' with { type: 'json' }
import { findTests } from './mutate/find-tests.ts'
import { listMutations } from './mutate/list-mutations.ts'
import { describe, lineOf, type Mutation } from './mutate/mutation.ts'
import { WorkCopy } from './mutate/work-copy.ts'

/**
 * `npm run mutate -- [--seed N] [--each N] [--area NAME]`: changes the deciding files in one small way at a time and runs
 * the tests that reach them; what no test notices has survived. 40 changes an area, drawn by the seed. A survivor that
 * changes nothing anybody could see stands in `scripts/mutate/equivalent.json` with the reason.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '40' },
    area: { type: 'string' },
  },
})
const seed = Number(values.seed)
const each = Number(values.each)
const chosen = Object.keys(areas)
  .filter(isArea)
  .filter((area) => values.area === undefined || area === values.area)
if (chosen.length === 0)
  throw new Error(`There is no area ${values.area}. Choose one of ${Object.keys(areas).join(', ')}.`)

const secondsMax = 600
/** Where many tests reach a file, the nearest run first: most mutations end there. */
const nearest = 8
const known: Readonly<Record<string, string>> = equivalent
const copy = new WorkCopy(root)
const rows: string[] = []
try {
  for (const area of chosen) rows.push(await tryArea(area))
} finally {
  copy.remove()
}
console.log(`\nseed ${seed}\n${rows.join('\n')}`)

async function tryArea(area: Area): Promise<string> {
  const drawn = drawMutations(listMutations(areas[area]), each, seed)
  const survivors: Mutation[] = []
  let excused = 0
  for (const mutation of drawn) {
    if (!(await survives(mutation))) continue
    const source = readFileSync(join(root, mutation.path), 'utf8')
    const said = describe(source, mutation)
    if (known[said] !== undefined) excused += 1
    else survivors.push(mutation)
    console.log(
      `${known[said] === undefined ? 'survived' : 'equivalent'} ${mutation.operator}\n  ${mutation.path}:${lineOf(source, mutation.start)}\n  ${said}`,
    )
  }
  const counted = drawn.length - excused
  const killed = counted - survivors.length
  return `${area.padEnd(10)} ${killed} of ${counted} noticed (${((100 * killed) / counted).toFixed(1)} %), ${excused} equivalent`
}

async function survives(mutation: Mutation): Promise<boolean> {
  const tests = findTests(mutation.path)
  if (!(await copy.survives(mutation, tests.slice(0, nearest), secondsMax))) return false
  const further = tests.slice(nearest)
  return further.length === 0 || copy.survives(mutation, further, secondsMax)
}
