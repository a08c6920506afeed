import * as z from 'zod'
import { userOf, zoneOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { type BulkChange, bulkActions, readBulkChange } from '../../shared/customers/bulk-edits/bulk-change.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { insertBulkEdit, type Selection } from '../../shared/db/queries/bulk-edits/bulk-edits.ts'
import { narrow } from '../../shared/db/queries/customers/customer-filters.ts'
import { workOnEdits } from '../../shared/db/work-on-edits.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

const idsMax = 1_000
const customersMax = 100_000

export const StartBulkEditInput = z.object({
  /** These customers; or, without them, all that the filters let through. */
  ids: z.array(z.uuid()).max(idsMax).optional(),
  filters: CustomerFilters.omit({ deleted: true }).optional(),
  /** How many matched when the person looked; without it, however many there are. */
  expected: typedInt({ min: 0 }).optional(),
  action: z.enum(bulkActions),
  /** As typed: tags with commas between them, a name, a status, a day. */
  value: z.string().max(2_000).default(''),
})

/**
 * The first 500 are changed at once, the others in the background. Whoever was deleted, merged or changed in the meantime is
 * left as they are, and told of.
 *
 * @throws AppError `input.invalid` with what to write instead; `state.conflict` where others match than the person saw
 */
export const startBulkEdit = defineFunction({
  name: 'bulk-edits.start-bulk-edit',
  summary: `Makes one change to many customers, ${customersMax.toLocaleString('en')} at most; all of it can be undone at once.`,
  input: StartBulkEditInput,
  access: 'editor',
  async run(input, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const change = toChange(input)
    const selection = await toSelection(deps.db, input, zoneOf(call))
    return changeCustomers(deps, async ({ db }) => {
      const edit = { selection, change, userId: userOf(call), max: customersMax }
      const { id, customers } = await insertBulkEdit(db, edit)
      assertWanted(customers, input.expected)
      await workOnEdits(db)
      return { id, customers }
    })
  },
  audit: { action: 'bulk-edit.started', on: (_, { id }) => id, facts: (_, { customers }) => ({ records: customers }) },
})

type Input = z.output<typeof StartBulkEditInput>

function toChange({ action, value }: Input): BulkChange {
  const reading = readBulkChange(action, value)
  if (reading.kind === 'change') return reading.change
  throw new AppError('input.invalid', reading.advice, { fields: { value: reading.advice } })
}

async function toSelection(db: Database, { ids, filters }: Input, zone: string): Promise<Selection> {
  if (ids !== undefined && filters !== undefined) throw new AppError('input.invalid', textOf('bulkEdits.both'))
  if (filters !== undefined) return { filters: await narrow(db, filters, zone) }
  if (ids !== undefined && ids.length > 0) return { ids }
  throw new AppError('input.invalid', textOf('bulkEdits.nobody'))
}

function assertWanted(customers: number, expected: number | undefined): void {
  const inWords = (count: number) => count.toLocaleString('en')
  if (customers > customersMax)
    throw new AppError('state.conflict', textOf('bulkEdits.tooMany', { most: inWords(customersMax) }))
  if (expected === undefined || customers === expected) return
  const counts = { count: inWords(customers), expected: inWords(expected) }
  throw new AppError('state.conflict', textOf('bulkEdits.changed', counts))
}
