import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { systemCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { countOutcomesOf } from '../../../shared/db/queries/imports/outcome-counts.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { StoredFile } from '../../../shared/files/file-store.ts'
import { sourceKey } from '../../../shared/importing/reading/object-keys.ts'
import { openImport } from '../../../shared/ledger/open-import.ts'
import { type FileOptions, lastEmail, makeFile } from '../data/records.ts'
import type { Done } from './measure.ts'

const call = systemCall('bench')

/** A file in the store, of which nobody knows yet. */
export interface ReadyFile {
  readonly importId: string
  readonly source: StoredFile
  readonly records: number
  readonly lastEmail: string
}

export async function storeFile(deps: Deps, options: FileOptions): Promise<ReadyFile> {
  const importId = randomUUID()
  const source = await deps.files.put(sourceKey(importId), encode(makeFile(options)), { onlyNew: true })
  return { importId, source, records: options.records, lastEmail: lastEmail(options) }
}

/** In pieces of about 64 KiB. */
async function* encode(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < 65_536) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

/**
 * From the object in the store until the search finds the last record. The workers do it; this process asks whether
 * they have.
 *
 * @throws when the import does not finish, or the search does not find it
 */
export async function importStored(deps: Deps, client: pg.ClientBase, file: ReadyFile): Promise<Done> {
  const { importId, source, records } = file
  const spec = { importId, fileName: `${importId}.csv`, policy: 'repair', via: 'command-line', source } as const
  await openImport(deps, { ...spec, createdBy: null })
  await waitForState(deps, importId, 'finished')
  const { items } = await invoke(listCustomers, { search: file.lastEmail }, deps, call)
  if (items.length !== 1) throw new Error(`${file.lastEmail} is found ${items.length} times`)
  const outcomes = await countOutcomesOf(deps.db, importId)
  return { records, steps: await readSteps(client, importId), outcomes: { ...outcomes } }
}

/** @throws when it has not been undone */
export async function undoStored(deps: Deps, client: pg.ClientBase, file: ReadyFile): Promise<Done> {
  await invoke(undoImport, { id: file.importId }, deps, call)
  await waitForState(deps, file.importId, 'undone')
  const { undo = 0 } = await readSteps(client, file.importId)
  return { records: file.records, steps: { undo } }
}

const endStates = ['finished', 'undone', 'failed', 'cancelled', 'waiting']

async function waitForState(deps: Deps, importId: string, wanted: 'finished' | 'undone'): Promise<void> {
  for (;;) {
    const { state, error_message } = await getImport(deps.db, importId)
    if (state === wanted) return
    const isOnItsWay = wanted === 'undone' && state === 'finished'
    if (endStates.includes(state) && !isOnItsWay) throw new Error(`The import is ${state}: ${error_message ?? ''}`)
    await delay(20)
  }
}

/** Seconds from the first start of each step to its last end. */
async function readSteps(client: pg.ClientBase, importId: string): Promise<Record<string, number>> {
  const { rows } = await client.query<{ step: string; seconds: string }>(
    `select step, extract(epoch from max(finished_at) - min(started_at)) as seconds
     from import_steps where import_id = $1 and finished_at is not null group by step order by min(started_at)`,
    [importId],
  )
  return Object.fromEntries(rows.map(({ step, seconds }) => [step, Number(seconds)]))
}
