import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { countHeld as queryCount } from '../../shared/db/queries/review/review-rows.ts'
import type { Deps } from '../../shared/deps.ts'

export const CountHeldInput = z.object({})

/** How many rows wait for a person: the number in the navigation. */
export const countHeld = defineFunction({
  name: 'imports.count-held',
  input: CountHeldInput,
  access: 'viewer',
  async run(_input, { db }: Pick<Deps, 'db'>) {
    return { held: await queryCount(db) }
  },
})
