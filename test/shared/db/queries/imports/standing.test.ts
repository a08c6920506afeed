import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isStanding } from '../../../../../shared/db/queries/imports/standing.ts'
import { addChunk, addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

test.each<[string, object, object, boolean]>([
  ['was created', { outcome: 'created' }, {}, true],
  ['was updated', { outcome: 'updated' }, {}, true],
  ['was found unchanged', { outcome: 'unchanged' }, {}, true],
  ['was merged', { outcome: 'merged' }, {}, false],
  ['was skipped', { outcome: 'skipped' }, {}, false],
  ['follows another', { leader_line: 1 }, {}, false],
  ['is a decision of a person', { by_person: true }, {}, false],
  ['was undone', { undone_at: new Date() }, {}, false],
  ['has not been written', {}, { applied_sequence: null }, false],
])('a record that %s stands or not', async (_, record, chunk, stands) => {
  const importId = await addImport(db())
  await addChunk(db(), importId, 0, chunk)
  await addRecord(db(), importId, 2, record)
  const { rows } = await sql<{ stands: boolean }>`
    select ${isStanding} as stands from import_records o join import_chunks k using (import_id, chunk)
    where o.import_id = ${importId}`.execute(db())
  expect(rows).toEqual([{ stands }])
})
