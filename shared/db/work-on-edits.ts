import type { Database } from './database.ts'
import { findOwedEdit } from './queries/bulk-edits/bulk-edits.ts'
import { changeBack } from './queries/bulk-edits/change-back.ts'
import { changeSelected } from './queries/bulk-edits/change-selected.ts'
import { tellAsOne } from './queries/webhooks/told-events.ts'

/** So many customers are changed in one transaction. */
const blockMax = 500

/** Does the next part of what bulk edits owe, the first one first. Needs the lock of the customers. */
export async function workOnEdits(db: Database): Promise<void> {
  const edit = await findOwedEdit(db)
  if (edit === undefined) return
  await tellAsOne(db)
  await (edit.isUndone ? changeBack : changeSelected)(db, edit, blockMax)
}
