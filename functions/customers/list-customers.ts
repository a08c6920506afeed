import * as z from 'zod'
import { zoneOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { type CustomerCursor, readCursor, writeCursor } from '../../shared/customers/cursor.ts'
import { isOfDeleted } from '../../shared/customers/custom-fields.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { checkColumns, customKeyOf, readColumns, writeColumns } from '../../shared/customers/list-columns.ts'
import { countOf, countStart, isCounted, isWhole } from '../../shared/customers/read-counts.ts'
import { customerSorts, sortOrders } from '../../shared/customers/sorting.ts'
import type { Database } from '../../shared/db/database.ts'
import { readCounts } from '../../shared/db/queries/counts.ts'
import { listDeletedKeys } from '../../shared/db/queries/customers/custom-fields.ts'
import { narrow } from '../../shared/db/queries/customers/customer-filters.ts'
import {
  countBound,
  gatherAll,
  gatherCustomers,
  type ListedCustomer,
  type ListOptions,
  type ListPage,
  walkCustomers,
} from '../../shared/db/queries/customers/customer-list.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ListCustomersInput = CustomerFilters.extend({
  sort: z.enum(customerSorts).default('name'),
  order: z.enum(sortOrders).default('asc'),
  /** What each customer's `values` are to have: `name,owner,tags,extra.Size`; 20 at most besides the name. */
  columns: z
    .string()
    .max(10_000)
    .superRefine((text, context) => {
      const problem = checkColumns(text)
      if (problem !== null) context.addIssue(problem)
    })
    .optional(),
  /** The `next` of the page before. */
  after: z.string().max(2_000).optional(),
  /** The `previous` of the page behind. */
  before: z.string().max(2_000).optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/** Every word of `search` must be found. */
export const listCustomers = defineFunction({
  name: 'customers.list-customers',
  summary: 'Customers that the filters let through, a page at a time.',
  input: ListCustomersInput,
  access: 'viewer',
  audit: null,
  run: (input, deps: Pick<Deps, 'db' | 'config'>, call) =>
    readPage(deps, call, async (db) => {
      const { sort, order, columns, after, before, limit, ...filters } = input
      const isBackwards = before !== undefined && after === undefined
      const from = readPlace(input, isBackwards ? 'before' : 'after')
      const wanted = columns === undefined ? undefined : await listSeen(db, readColumns(columns))
      const narrowing = await narrow(db, filters, zoneOf(call))
      const options = { filters: narrowing, sort, order, from, isBackwards, limit, columns: wanted }
      const found = await findPage(db, options)
      // The start of the list is a whole page too, wherever one came from.
      const isStart = isBackwards && !found.page.hasMore
      const { page, ...count } = isStart
        ? await findPage(db, { ...options, from: undefined, isBackwards: false })
        : found
      return {
        ...toPage(page, isStart ? { sort, order } : options),
        ...count,
        filters,
        sort,
        order,
        ...(wanted !== undefined && { columns: writeColumns(wanted) }),
      }
    }),
})

/** Without the columns of custom fields that were deleted. */
async function listSeen(db: Database, columns: readonly string[]): Promise<readonly string[]> {
  if (columns.every((column) => customKeyOf(column) === undefined)) return columns
  const deleted = await listDeletedKeys(db)
  return columns.filter((column) => !isOfDeleted(customKeyOf(column) ?? '', deleted))
}

/**
 * What narrows the customers down is gathered first, since neither how many have a text in them nor where they stand in the
 * order can be known before. Of more than 10,000 the total is that, and not exact, unless it is a count that is kept.
 */
async function findPage(db: Database, options: ListOptions) {
  if (isCounted(options.filters)) {
    const total = countOf(await readCounts(db, countStart(options.filters)), options.filters)
    return { page: await findCounted(db, options, total), total, isTotalExact: true }
  }
  const { total, page } = await gatherCustomers(db, options, countBound)
  if (page !== null) return { page, total, isTotalExact: true }
  return { page: await findAmongMany(db, options), total: countBound, isTotalExact: false }
}

function findCounted(db: Database, options: ListOptions, total: number): Promise<ListPage> {
  const areFew = total <= countBound && !isWhole(options.filters)
  return areFew ? gatherAll(db, options) : findAmongMany(db, options)
}

/**
 * Where very many match, the next one is mostly not far in the order; where the word goes with the order, it is: creators,
 * who have no company, are the very last of a list by company. Then all that match are sorted.
 */
const findAmongMany = async (db: Database, options: ListOptions): Promise<ListPage> =>
  (await walkCustomers(db, options)) ?? gatherAll(db, options)

function toPage({ rows, hasMore }: ListPage, { sort, order, from, isBackwards = false }: Way) {
  const found = isBackwards ? rows.toReversed() : rows
  const placeOf = (row: ListedCustomer | undefined) =>
    row === undefined ? null : writeCursor(sort, order, { value: row.place, id: row.id })
  return {
    items: found.map(({ place, ...item }) => item),
    next: isBackwards || hasMore ? placeOf(found.at(-1)) : null,
    previous: isBackwards || from !== undefined ? placeOf(found[0]) : null,
  }
}

type Way = Pick<ListOptions, 'sort' | 'order' | 'from' | 'isBackwards'>

function readPlace(input: z.output<typeof ListCustomersInput>, name: 'after' | 'before'): CustomerCursor | undefined {
  const text = input[name]
  if (text === undefined) return undefined
  const place = readCursor(input.sort, input.order, text)
  if (place !== null) return place
  const said = textOf('customers.otherList')
  throw new AppError('input.invalid', said, { fields: { [name]: said } })
}
