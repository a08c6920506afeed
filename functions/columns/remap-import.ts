import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { ImportRow } from '../../shared/db/queries/imports/imports.ts'
import { assertMove } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { ColumnMapping } from '../../shared/importing/mapping/column-mapping.ts'
import { openImportIn } from '../../shared/ledger/open-import.ts'
import { textOf } from '../../shared/messages/text.ts'
import { ChosenRules, chosenRules } from './chosen-rules.ts'
import { ColumnChoices, chooseColumns } from './column-choice.ts'

export const RemapImportInput = ColumnChoices.extend({
  id: z.uuid(),
  ...ChosenRules.shape,
  preview: z.boolean().default(false),
})

/**
 * The records are known again by their keys, and those without any by their cells. What a column had left in `extra`
 * goes when it has a place of its own, unless somebody has written something else there since.
 *
 * @throws AppError `input.invalid` with what is wrong by `fields.<index>`; `state.conflict` when it has not finished
 */
export const remapImport = defineFunction({
  name: 'columns.remap-import',
  summary:
    'Imports the kept file of an import that has run once more, with other columns: what was saved as custom fields comes into its fields.',
  input: RemapImportInput,
  access: 'editor',
  audit: null,
  async run({ id, preview, policy, settings, defaults, ...choices }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const importId = randomUUID()
    await transact(deps, async (tx) => {
      const row = await assertMove(tx.db, id, 'remap')
      if (row.is_source_copy) throw new AppError('state.conflict', textOf('erasures.onlyText'))
      const { source_name } = row
      const before = row.mapping ?? []
      const chosen = await chooseColumns(tx.db, before, choices, { userId: userOf(call), importId: id })
      const rules = chosenRules(row, { policy, settings, defaults })
      await openImportIn(tx, {
        ...{ importId, preview, via: 'browser', fileName: row.file_name, policy: rules.policy },
        choices: row.choices ?? {},
        // Its own customers are there already: they are the ones to be updated.
        settings: { ...rules.settings, mode: settings?.mode ?? 'both' },
        source: sourceFile(row),
        ...(source_name !== null && { sourceName: source_name }),
        mapping: chosen.map((column, index) => withOrigin(column, before[index])),
        createdBy: userOf(call),
      })
    })
    return { importId }
  },
})

const sourceFile = ({ source_key, source_etag, source_bytes, created_at }: ImportRow) => ({
  key: source_key,
  etag: source_etag,
  bytes: source_bytes,
  modifiedAt: created_at,
})

/** A column that was kept as extra and has got a place of its own says so, so that it does not stand there twice. */
function withOrigin(column: ColumnMapping, before: ColumnMapping | undefined): ColumnMapping {
  const wasExtra = before?.field === null && before.custom === undefined && before.evidence !== 'ours'
  const hasPlace = column.field !== null || column.custom !== undefined
  return wasExtra && hasPlace ? { ...column, movedFrom: column.column } : column
}
