import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../test/architecture/layers.ts'
import { type Area, areas } from './areas.ts'
import { drawMutations } from './draw-mutations.ts'
import equivalent from './equivalent.json' with { type: 'json' }
import { listMutations } from './list-mutations.ts'
import { describe, lineOf, type Mutation } from './mutation.ts'
import type { Trial } from './trial.ts'
import type { Counts } from './write-table.ts'

const known: Readonly<Record<string, string>> = equivalent

/** Tries the mutations that a seed draws from an area, and says of each what became of it. */
export async function tryArea(
  area: Area,
  { seed, each }: { seed: number; each: number },
  trial: Trial,
  say: (line: string) => void,
): Promise<Counts> {
  const drawn = drawMutations(listMutations(areas[area]), each, seed)
  const counts = { area, drawn: drawn.length, equivalent: 0, survived: 0 }
  for (const [at, mutation] of drawn.entries()) {
    const source = readFileSync(join(root, mutation.path), 'utf8')
    const said = describe(source, mutation)
    const startedAt = performance.now()
    const noticedBy = known[said] === undefined ? await trial.run(mutation) : undefined
    const result = known[said] !== undefined ? 'equivalent' : noticedBy === undefined ? 'survived' : 'noticed'
    if (result !== 'noticed') counts[result] += 1
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    say(`${area} ${at + 1}/${drawn.length} ${result} ${seconds} s ${nameOf(mutation, source)} ${noticedBy ?? ''}`)
    if (result === 'survived') say(`  ${said}`)
  }
  return counts
}

const nameOf = ({ path, operator, start }: Mutation, source: string) => `${path}:${lineOf(source, start)} ${operator}`
