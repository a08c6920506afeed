import type { sheetMax } from '../../shared/csv/xlsx/write-sheet.ts'
import type { Database } from '../../shared/db/database.ts'
import { countCustomers } from '../../shared/db/queries/customers/customer-count.ts'
import { hasLongText } from '../../shared/db/queries/customers/customer-export.ts'
import type { Narrowing } from '../../shared/db/queries/customers/customer-filters.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

/**
 * @param columns how many the sheet has
 * @param max what a sheet can hold; one of its rows is the header
 * @throws AppError `state.conflict` when the customers have more
 */
export async function assertFits(
  db: Database,
  filters: Narrowing,
  columns: number,
  max: Readonly<Record<keyof typeof sheetMax, number>>,
): Promise<void> {
  const tooMuch = (most: Text) => new AppError('state.conflict', textOf('customers.sheetTooSmall', { most }))
  if (columns > max.columns) throw tooMuch(textOf('customers.sheetColumns'))
  if ((await countCustomers(db, filters)) >= max.rows) throw tooMuch(textOf('customers.sheetCustomers'))
  // One more character may stand in front of a formula.
  if (await hasLongText(db, filters, max.cellLength - 1)) throw tooMuch(textOf('customers.sheetCell'))
}
