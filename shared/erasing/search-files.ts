import { changeCustomers } from '../db/change-customers.ts'
import { blankRecords } from '../db/queries/erasures/blank-records.ts'
import { listRanges } from '../db/queries/erasures/erased-records.ts'
import { listToSearch, noteRecords, noteSearched } from '../db/queries/erasures/erasures.ts'
import { findErasedLines, gatherLines, type LineKey, listUnstaged } from '../db/queries/erasures/search-files.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { isMoving } from '../importing/import-state.ts'
import { cleanOptions } from '../importing/record/clean-options.ts'
import { createRecordCleaner } from '../importing/record/clean-record.ts'
import { hashRecords } from '../importing/record/record-hashes.ts'
import { plannedFile, readChunks } from '../ledger/read-chunks.ts'

type SearchDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log'>

/**
 * Looks for erased people in the kept files of which the database has not what every record says: those that are old, were
 * undone, or wait for their columns. A chunk is in memory at a time.
 *
 * @returns false where an import was under way, and is for a later round
 */
export async function searchFiles(deps: SearchDeps): Promise<boolean> {
  const ids = await listToSearch(deps.db)
  if (ids.length === 0) return true
  const imports = await listUnstaged(deps.db)
  for (const row of imports.filter(({ state }) => !isMoving(state))) await searchFile(deps, row, ids)
  const isWhole = !imports.some(({ state }) => isMoving(state))
  if (isWhole) await noteSearched(deps.db, ids)
  return isWhole
}

async function searchFile(deps: SearchDeps, row: ImportRow, ids: readonly string[]): Promise<void> {
  const file = plannedFile(row)
  if (file === undefined) return
  const listKeys = keysReader(row)
  try {
    for await (const parsed of readChunks(deps.files, file, await listRanges(deps.db, row.id))) {
      const marks = hashRecords(file.layout.columns, parsed)
      const keys = parsed.records.flatMap(({ line, cells }, index) => listKeys(line, cells, marks[index] ?? ''))
      const found = await findErasedLines(deps.db, ids, keys)
      for (const id of ids) {
        const lines = found.filter(({ erasureId }) => erasureId === id).map(({ line }) => line)
        if (lines.length > 0) await eraseLines(deps, row, id, lines)
      }
    }
  } catch (error) {
    // A file that is gone has nobody in it.
    if (!(error instanceof AppError && error.code === 'not-found')) throw error
  }
}

const eraseLines = (deps: SearchDeps, row: ImportRow, erasureId: string, lines: readonly number[]) =>
  changeCustomers(deps, async ({ db }) => {
    await gatherLines(db, row.id, lines)
    await noteRecords(db, erasureId)
    await blankRecords(db)
  })

/** By what a record would be known: as an import of these columns knows it, and by any cell that is an address. */
function keysReader({ mapping, policy, settings, repair_rules }: ImportRow) {
  const options = cleanOptions({ settings, repairRules: repair_rules })
  const clean = mapping === null ? undefined : createRecordCleaner(mapping, policy, options)
  return (line: number, cells: readonly string[], mark: string): LineKey[] => {
    const key = (kind: string, value: string | null, name: string | null = null) =>
      value === null ? [] : [{ line, kind, value, name }]
    const record = mark.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    const addresses = cells.map((cell) => cell.trim().toLowerCase()).filter((cell) => /^[^\s@]+@[^\s@]+$/.test(cell))
    const own = [...key('record', record), ...addresses.flatMap((address) => key('email', address))]
    const cleaned = clean?.(cells)
    if (cleaned === undefined) return own
    const { keys, name } = cleaned
    return [
      ...own,
      ...key('id', keys.id),
      ...keys.emails.flatMap((email) => key('email', email)),
      ...key('external_id', keys.external_id),
      ...key('youtube_handle', keys.youtube_handle),
      ...key('youtube_channel_url', keys.youtube_channel_url),
      ...(name === null ? [] : keys.phones.flatMap((phone) => key('phone', phone, name))),
    ]
  }
}
