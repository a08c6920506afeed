import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { searchTerms } from '../../shared/customers/search-terms.ts'
import {
  type CustomerCursor,
  countCustomers,
  listCustomers as queryCustomers,
} from '../../shared/db/queries/customers.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'

export const ListCustomersInput = z.object({
  search: z.string().max(1_000).default(''),
  /** The `next` of the page before. */
  after: z.string().max(2_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Live customers by name, a page at a time; every word of `search` must be found. */
export const listCustomers = defineFunction({
  name: 'customers.list-customers',
  input: ListCustomersInput,
  access: 'viewer',
  async run({ search, after, limit }, { db }: Pick<Deps, 'db'>) {
    const terms = searchTerms(search)
    const cursor = after === undefined ? {} : { after: readCursor(after) }
    const [rows, total] = await Promise.all([
      queryCustomers(db, { terms, ...cursor, limit: limit + 1 }),
      countCustomers(db, terms),
    ])
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    const next =
      rows.length > limit && last !== undefined ? writeCursor({ sortName: last.sort_name, id: last.id }) : null
    return { items, next, total, search }
  },
})

const Cursor = z.tuple([z.string(), z.uuid()])

const writeCursor = ({ sortName, id }: CustomerCursor) =>
  Buffer.from(JSON.stringify([sortName, id])).toString('base64url')

function readCursor(text: string): CustomerCursor {
  try {
    const [sortName, id] = Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { sortName, id }
  } catch (cause) {
    throw new AppError('input.invalid', 'This page of the list can not be found. Start from the first one.', { cause })
  }
}
