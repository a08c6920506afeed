import * as z from 'zod'
import { isAllowed } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { noteSeen } from '../../shared/db/queries/imports/notices.ts'
import type { Deps } from '../../shared/deps.ts'

export const SeeImportInput = z.object({ id: z.uuid() })

/** Of anybody else's import, nothing is noted. */
export const seeImport = defineFunction({
  name: 'imports.see-import',
  summary: 'Notes that whoever started an import has seen how it stands.',
  input: SeeImportInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>, { actor }) {
    if (actor.kind !== 'user') return { seen: false }
    const seer = { id: actor.id, isAdministrator: isAllowed('administrator', actor) }
    return { seen: await noteSeen(db, id, seer) }
  },
})
