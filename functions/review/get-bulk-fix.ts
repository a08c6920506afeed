import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findDeed } from '../../shared/db/queries/review/bulk-fixes.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isOver } from '../../shared/importing/import.ts'

export const GetHeldDeedInput = z.object({ id: z.uuid() })

/**
 * One decision about many held rows, and what has come of it: how many records of which fate, some of the customers,
 * and how many rows still wait since they clash after all.
 *
 * @throws AppError `not-found`
 */
export const getHeldDeed = defineFunction({
  name: 'imports.get-held-deed',
  input: GetHeldDeedInput,
  access: 'viewer',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const deed = await findDeed(db, id)
    if (deed === undefined) throw new AppError('not-found', 'There is no such decision about held rows.')
    const { fates, imports, ...told } = deed
    const applied = fates.reduce((sum, { count }) => sum + count, 0)
    const runs = imports.some(({ state }) => !isOver(state))
    return {
      ...told,
      imports,
      /** By fate; a fate that is absent is 0. */
      fates: Object.fromEntries(fates.map(({ fate, count }) => [fate, count])),
      /** It is at work, or being taken back. */
      runs,
      stillHeld: runs || deed.undoneAt !== null || deed.kind === 'skip' ? 0 : deed.rows - applied,
    }
  },
})
