import { beforeEach } from 'vitest'
import { lockCustomers } from '../../../../../../shared/db/queries/customers/lock-customers.ts'
import { remakeDecisions } from '../../../../../../shared/db/queries/steps/remake-decisions.ts'
import { addCustomer } from '../../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../../functions/import-text.ts'
import { addImport } from '../../../ledger-rows.ts'
import { openTables } from '../../../open-tables.ts'
import { decide as decideAll, sayDecisions } from '../decide.ts'
import { type Said, stage } from '../stage-records.ts'

export const bob: Said = { name: 'Bob Ray', email: 'bob@b.example' }

/** An import whose records are decided, and again when customers have come and gone: a new one for each test. */
export function openDecisions() {
  const db = openTables()
  let importId = ''
  beforeEach(async () => {
    await emptyDatabase(db())
    importId = await addImport(db())
  })
  return {
    db,
    importId: () => importId,
    stage: (line: number, said: Said) => stage(db(), importId, line, said),
    decide: (settings: object = {}) => decideAll(db(), importId, settings),
    remake: (chunk = 0) =>
      db()
        .transaction()
        .execute(async (tx) => {
          await lockCustomers(tx)
          return remakeDecisions(tx, importId, chunk)
        }),
    now: () => sayDecisions(db(), importId),
    add: (display_name: string, more: object = {}) => addCustomer(db(), { display_name, ...more }),
    remove: (id: string) =>
      db().updateTable('customers').set({ deleted_at: new Date() }).where('id', '=', id).execute(),
    idsOf: async () =>
      (await db().selectFrom('import_records').select('customer_id').orderBy('line').execute()).map(
        (r) => r.customer_id,
      ),
  }
}
