import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { isAboutColumns } from '../../shared/csv/warning.ts'
import { forgetRecords } from '../../shared/db/queries/columns/reread.ts'
import { listChunkNumbers, writeChosen } from '../../shared/db/queries/imports/imports.ts'
import { assertMove, moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { oweSteps } from '../../shared/ledger/owe-steps.ts'
import { ChosenRules, chosenRules } from './chosen-rules.ts'
import { ColumnChoices, chooseColumns } from './column-choice.ts'

export const ChooseMappingInput = ColumnChoices.extend({
  importId: z.uuid(),
  ...ChosenRules.shape,
  /** Whether to stop before anything is written; left out, it stays as it is. */
  preview: z.boolean().optional(),
})

/**
 * It waits for its columns, or for a look at its decisions; its records are cleaned and decided by these columns.
 *
 * @throws AppError `input.invalid` with what is wrong by `fields.<index>`; `state.conflict` when it does not wait
 */
export const chooseMapping = defineFunction({
  name: 'columns.choose-mapping',
  summary: 'Says what the columns are of an import that waits, and lets it go on.',
  input: ChooseMappingInput,
  access: 'editor',
  audit: null,
  async run(
    { importId, preview, policy, settings, defaults, ...choices },
    deps: Pick<Deps, 'db' | 'jobs' | 'log'>,
    call,
  ) {
    await transact(deps, async (tx) => {
      const row = await assertMove(tx.db, importId, 'chooseColumns')
      await writeChosen(tx.db, importId, {
        mapping: await chooseColumns(tx.db, row.mapping ?? [], choices, { userId: userOf(call), importId }),
        layout: row.layout && { ...row.layout, warnings: row.layout.warnings.filter((one) => !isAboutColumns(one)) },
        ...chosenRules(row, { policy, settings, defaults }),
        preview: preview ?? row.preview,
      })
      await forgetRecords(tx.db, importId)
      await moveImport(tx.db, importId, 'chooseColumns')
      await oweSteps(tx, importId, 'chooseColumns', await listChunkNumbers(tx.db, importId))
    })
    return {}
  },
})
