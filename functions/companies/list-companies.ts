import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'
import { companySorts, sortOrders, usualOrder } from '../../shared/customers/sorting.ts'
import { addUpCompanies } from '../../shared/db/queries/companies/add-up.ts'
import {
  type CompanyListOptions,
  type CompanyPlace,
  countCompanies,
  listCompanies as list,
} from '../../shared/db/queries/companies/company-list.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ListCompaniesInput = z.object({
  search: z.string().max(1_000).default(''),
  sort: z.enum(companySorts).default('name'),
  /** Left out: names from A, numbers and days from the highest. */
  order: z.enum(sortOrders).optional(),
  /** The `next` of the page before. */
  after: z.string().max(2_000).optional(),
  /** The `previous` of the page behind. */
  before: z.string().max(2_000).optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/** What was written a moment ago is added up first, unless it is a whole import, which the scheduler does. */
export const listCompanies = defineFunction({
  name: 'companies.list-companies',
  summary: 'The companies of the live customers, a page at a time, each with what its customers say together.',
  input: ListCompaniesInput,
  access: 'viewer',
  audit: null,
  async run(input, deps: Pick<Deps, 'db' | 'config'>, call) {
    await addUpCompanies(deps.db, 1)
    return readPage(deps, call, async (db) => {
      const { search, sort, order = usualOrder(sort), after, before, limit } = input
      const isBackwards = before !== undefined && after === undefined
      const from = readPlace({ ...input, order }, isBackwards ? 'before' : 'after')
      const options = { search, sort, order, from, isBackwards, limit: limit + 1 }
      const rows = await list(db, options)
      // The start of the list is a whole page too, wherever one came from.
      const isStart = isBackwards && rows.length <= limit
      const page = isStart
        ? toPage(await list(db, { ...options, from: undefined, isBackwards: false }), { sort, order }, limit)
        : toPage(rows, options, limit)
      return { ...page, total: await countCompanies(db, search), search, sort, order }
    })
  },
})

type Way = Pick<CompanyListOptions, 'sort' | 'order' | 'from' | 'isBackwards'>
type Rows = Awaited<ReturnType<typeof list>>

function toPage(rows: Rows, { sort, order, from, isBackwards = false }: Way, limit: number) {
  const kept = rows.slice(0, limit)
  const found = isBackwards ? kept.toReversed() : kept
  const placeOf = (row: Rows[number] | undefined) =>
    row === undefined ? null : encodeCursor([sort, order, row.place, row.key])
  return {
    items: found.map(({ place, ...item }) => item),
    next: isBackwards || rows.length > limit ? placeOf(found.at(-1)) : null,
    previous: isBackwards || from !== undefined ? placeOf(found[0]) : null,
  }
}

type Listed = Pick<CompanyListOptions, 'sort' | 'order'> & Pick<z.output<typeof ListCompaniesInput>, 'after' | 'before'>

const Text = z.string().regex(/^[^\0]*$/)
const Place = z.union([
  z.tuple([z.literal('name'), z.enum(sortOrders), Text, Text]),
  z.tuple([z.literal('people'), z.enum(sortOrders), z.string().regex(/^\d{1,9}$/), Text]),
  z.tuple([z.literal('newest'), z.enum(sortOrders), z.string().regex(/^-?\d{1,17}$/), Text]),
])

function readPlace(input: Listed, name: 'after' | 'before'): CompanyPlace | undefined {
  const text = input[name]
  if (text === undefined) return undefined
  const [sort, order, value, key] = decodeCursor(Place, text) ?? []
  if (value !== undefined && key !== undefined && sort === input.sort && order === input.order) return { value, key }
  const said = textOf('customers.otherList')
  throw new AppError('input.invalid', said, { fields: { [name]: said } })
}
