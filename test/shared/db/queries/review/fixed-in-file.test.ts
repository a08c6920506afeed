import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isFixedInFile } from '../../../../../shared/db/queries/review/fixed-in-file.ts'
import { addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const [own, other] = [randomUUID(), randomUUID()]

test.each([
  ['was recognized and says something else', randomUUID(), other, true],
  ['was recognized and says the same', randomUUID(), own, false],
  ['was not recognized', null, null, false],
  ['names no import', null, other, false],
])('a record that %s was fixed or not', async (_, same_import_id, same_hash, fixed) => {
  const id = await addImport(db())
  await addRecord(db(), id, 2, { hash: own }, { same_import_id, same_hash })
  const { rows } = await sql<{ fixed: boolean }>`
    select coalesce(${isFixedInFile}, false) as fixed from staged_records s where s.import_id = ${id}`.execute(db())
  expect(rows).toEqual([{ fixed }])
})
