import { type SqlBool, sql } from 'kysely'
import type { CustomerCursor } from '../../../customers/cursor.ts'
import type { CustomerFilters } from '../../../customers/filters.ts'
import type { CustomerSort, SortOrder } from '../../../customers/sorting.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'
import { matchesFilters } from './customer-filters.ts'
import { type SortKey, sortKeys } from './customer-sorts.ts'
import { shownName } from './shown-name.ts'

export interface ListOptions {
  readonly filters: CustomerFilters
  readonly sort: CustomerSort
  readonly order: SortOrder
  /** Begins behind this place, or, going backwards, before it. */
  readonly from?: CustomerCursor | undefined
  readonly isBackwards?: boolean
  readonly limit: number
}

/** Rows in the order of the list or, going backwards, the other way round, and whether others follow them. */
export interface ListPage {
  readonly rows: readonly ListedCustomer[]
  readonly hasMore: boolean
}

export type ListedCustomer = Awaited<ReturnType<ReturnType<typeof selectListed>['executeTakeFirstOrThrow']>>

type Stretch = 'filled' | 'blank'

/**
 * A page found by walking the index of the sort: quick where much matches, however far in. Those without a value come
 * last in either order; they are a stretch of the index of their own.
 */
export async function walkCustomers(db: Database, options: ListOptions): Promise<ListPage> {
  const { from, limit } = options
  const rows: ListedCustomer[] = []
  for (const [n, stretch] of stretchesOf(options).entries()) {
    if (rows.length > limit) break
    const rest = { ...options, from: n === 0 ? from : undefined, limit: limit + 1 - rows.length }
    rows.push(...(await walkStretch(db, rest, stretch)))
  }
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}

function stretchesOf({ sort, from, isBackwards = false }: ListOptions): Stretch[] {
  if (sortKeys[sort].isBlank === null) return ['filled']
  const all: Stretch[] = isBackwards ? ['blank', 'filled'] : ['filled', 'blank']
  return from === undefined ? all : all.slice(all.indexOf(from.value === null ? 'blank' : 'filled'))
}

function walkStretch(db: Database, options: ListOptions, stretch: Stretch) {
  const key = sortKeys[options.sort]
  const direction = directionOf(options)
  return selectListed(db, key)
    .where(matchesFilters(options.filters))
    .where(isInStretch(options, stretch))
    .where(isBeyond(options))
    .orderBy(key.expression, direction)
    .orderBy('customers.id', direction)
    .limit(options.limit)
    .execute()
}

function isInStretch(options: ListOptions, stretch: Stretch) {
  const { isFilled, isBlank } = sortKeys[options.sort]
  if (stretch === 'blank') return isBlank ?? sql<SqlBool>`false`
  // What comes behind a value has one. To say so would make the index be read from its start.
  return options.from !== undefined && directionOf(options) === 'asc' ? sql<SqlBool>`true` : isFilled
}

function isBeyond(options: ListOptions) {
  const { sort, from } = options
  const { expression, read } = sortKeys[sort]
  if (from === undefined) return sql<SqlBool>`true`
  return from.value === null
    ? sql<SqlBool>`customers.id ${beyondOf(options)} ${from.id}::uuid`
    : sql<SqlBool>`(${expression}, customers.id) ${beyondOf(options)} (${read(from.value)}, ${from.id}::uuid)`
}

/**
 * A page found by gathering everything that matches and sorting it: quick where little does. Where more than `bound`
 * match, the gathering stops: the total is one more than that, and there is no page.
 */
export async function gatherCustomers(
  db: Database,
  options: ListOptions,
  bound: number,
): Promise<{ total: number; page: ListPage | null }> {
  const { filters, sort, isBackwards = false, limit } = options
  const key = sortKeys[sort]
  const way = sql.raw(directionOf(options))
  const { rows } = await sql<{ total: number; ids: string[] | null }>`
    with found as materialized (
      select customers.id, ${key.expression} as value, ${key.isBlank ?? sql`false`} as is_blank
      from customers where ${matchesFilters(filters)} limit ${bound + 1}
    )
    select count(*) as total, case when count(*) <= ${bound} then array(
      select id from found where ${isBeyondInFound(options)}
      order by is_blank ${sql.raw(isBackwards ? 'desc' : 'asc')}, value ${way}, id ${way} limit ${limit + 1}) end as ids
    from found`.execute(db)
  const { total, ids } = theOne(rows)
  if (ids === null) return { total, page: null }
  return { total, page: { rows: await listByIds(db, key, ids.slice(0, limit)), hasMore: ids.length > limit } }
}

const listByIds = (db: Database, key: SortKey, ids: readonly string[]) =>
  selectListed(db, key)
    .where(sql<SqlBool>`customers.id = any(${ids}::uuid[])`)
    .orderBy(sql`array_position(${ids}::uuid[], customers.id)`)
    .execute()

/** Both stretches at once: going forwards the blank ones follow the filled, going backwards the other way round. */
function isBeyondInFound(options: ListOptions) {
  const { sort, from, isBackwards = false } = options
  if (from === undefined) return sql`true`
  const beyond = beyondOf(options)
  if (from.value === null)
    return sql`(${isBackwards ? sql`not is_blank or` : sql`is_blank and`} id ${beyond} ${from.id}::uuid)`
  const isPast = sql`(value, id) ${beyond} (${sortKeys[sort].read(from.value)}, ${from.id}::uuid)`
  return sql`(${isBackwards ? sql`not is_blank and` : sql`is_blank or`} ${isPast})`
}

/** In which direction the values run. */
const directionOf = ({ order, isBackwards = false }: ListOptions) =>
  (order === 'asc') !== isBackwards ? 'asc' : 'desc'
const beyondOf = (options: ListOptions) => (directionOf(options) === 'asc' ? sql`>` : sql`<`)

const selectListed = (db: Database, key: SortKey) =>
  db
    .selectFrom('customers')
    .select([
      'customers.id',
      shownName('customers').as('name'),
      'company_primary as company',
      'position_primary as position',
      'email',
      'phone',
      'country_code',
      'country_inferred',
      'customer_type',
      'status',
      'youtube_handle',
      'youtube_subscribers',
      'created_at',
      'updated_at',
      'deleted_at',
      key.written.as('place'),
    ])
