import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CustomerCursor } from '../../../customers/cursor.ts'
import type { CustomerSort, SortOrder } from '../../../customers/sorting.ts'
import { rawName } from '../../../customers/unread/unread-fields.ts'
import type { Database } from '../../database.ts'
import { listedValues } from '../filters/listed-values.ts'
import { theOne } from '../the-one.ts'
import { isPresent, matchesFilters, type Narrowing } from './customer-filters.ts'
import { type SortKey, sortKeys } from './customer-sorts.ts'
import { shownName } from './shown-name.ts'

/** Of more than these, nobody needs to know how many they are, unless it is a count that is kept. */
export const countBound = 10_000

/** So many customers are looked at in the order of the list before all that match are gathered instead. */
const lookedMax = 5_000

export interface ListOptions {
  readonly filters: Narrowing
  readonly sort: CustomerSort
  readonly order: SortOrder
  /** Begins behind this place, or, going backwards, before it. */
  readonly from?: CustomerCursor | undefined
  readonly isBackwards?: boolean
  readonly limit: number
  /** What the rows say besides what every list has, as `readColumns` has it. */
  readonly columns?: readonly string[] | undefined
}

/** Rows in the order of the list or, going backwards, the other way round, and whether others follow them. */
export interface ListPage {
  readonly rows: readonly ListedCustomer[]
  readonly hasMore: boolean
}

export type ListedCustomer = Awaited<ReturnType<ReturnType<typeof selectListed>['executeTakeFirstOrThrow']>>

type Stretch = 'filled' | 'blank'
type Way = Omit<ListOptions, 'filters' | 'limit' | 'columns'>

/**
 * A page found by walking the index of the sort: quick where much matches, however far in. Those without a value come
 * last in either order; they are a stretch of the index of their own. Null where the page is not full after `lookedMax`
 * customers of a stretch: what matches stands elsewhere in the order.
 */
export async function walkCustomers(db: Database, options: ListOptions): Promise<ListPage | null> {
  const { from, limit } = options
  const ids: string[] = []
  for (const [n, stretch] of stretchesOf(options).entries()) {
    if (ids.length > limit) break
    const rest = { ...options, from: n === 0 ? from : undefined, limit: limit + 1 - ids.length }
    const { found, isCutShort } = await walkStretch(db, rest, stretch)
    if (isCutShort) return null
    ids.push(...found)
  }
  return toPage(db, options, ids)
}

/** What the list is made of, in its order. */
export function stretchesOf({ sort, from, isBackwards = false }: Way): Stretch[] {
  if (sortKeys[sort].isBlank === null) return ['filled']
  const all: Stretch[] = isBackwards ? ['blank', 'filled'] : ['filled', 'blank']
  return from === undefined ? all : all.slice(all.indexOf(from.value === null ? 'blank' : 'filled'))
}

/** The first row that is not looked at any more comes as well, so that the end of the stretch is told from the bound. */
async function walkStretch(db: Database, options: ListOptions, stretch: Stretch) {
  const { rows } = await sql<{ id: string; isBehind: boolean }>`
    select customers.id, is_behind as "isBehind" from (
      select customers.*, ${sortKeys[options.sort].expression} as ordered_by,
        row_number() over (${orderOf(options)}) > ${lookedMax} as is_behind
      ${stretchOf(options, stretch, isPresent(options.filters))} limit ${lookedMax + 1}) customers
    where is_behind or ${matchesFilters(options.filters)}
    ${orderOf(options, sql`customers.ordered_by`)} limit ${options.limit}`.execute(db)
  const found = rows.filter(({ isBehind }) => !isBehind).map(({ id }) => id)
  return { found, isCutShort: found.length < rows.length }
}

/** The customers of a stretch from a place on, in the order of the list. */
export const stretchOf = (options: Way, stretch: Stretch, where: RawBuilder<SqlBool>) => sql`
  from customers where ${where} and ${isInStretch(options, stretch)} and ${isBeyond(options)} ${orderOf(options)}`

function orderOf(options: Way, value = sortKeys[options.sort].expression) {
  const way = sql.raw(directionOf(options))
  return sql`order by ${value} ${way}, customers.id ${way}`
}

function isInStretch(options: Way, stretch: Stretch) {
  const { isFilled, isBlank } = sortKeys[options.sort]
  if (stretch === 'blank') return isBlank ?? sql<SqlBool>`false`
  // What comes behind a value has one. To say so would make the index be read from its start.
  return options.from !== undefined && directionOf(options) === 'asc' ? sql<SqlBool>`true` : isFilled
}

function isBeyond(options: Way) {
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
  const { total, ids } = await gatherIds(db, options, bound)
  return { total, page: ids === null ? null : await toPage(db, options, ids) }
}

/** The page of those that match, however many they are: it takes as long as there are many. */
export const gatherAll = async (db: Database, options: ListOptions): Promise<ListPage> =>
  toPage(db, options, (await gatherIds(db, options, null)).ids ?? [])

async function gatherIds(db: Database, options: ListOptions, bound: number | null) {
  const { filters, sort, isBackwards = false, limit } = options
  const key = sortKeys[sort]
  const way = sql.raw(directionOf(options))
  const { rows } = await sql<{ total: number; ids: string[] | null }>`
    with found as materialized (
      select customers.id, ${key.expression} as value, ${key.isBlank ?? sql`false`} as is_blank
      from customers where ${matchesFilters(filters)} limit ${bound === null ? null : bound + 1}::bigint
    )
    select count(*) as total, case when count(*) <= coalesce(${bound}::bigint, count(*)) then array(
      select id from found where ${isBeyondInFound(options)}
      order by is_blank ${sql.raw(isBackwards ? 'desc' : 'asc')}, value ${way}, id ${way} limit ${limit + 1}) end as ids
    from found`.execute(db)
  return theOne(rows)
}

/** @param ids in the order of the page, and one more where others follow */
const toPage = async (
  db: Database,
  { sort, filters, limit, columns = [] }: ListOptions,
  ids: readonly string[],
): Promise<ListPage> => ({
  rows: await listByIds(db, { key: sortKeys[sort], unread: filters.unread, columns }, ids.slice(0, limit)),
  hasMore: ids.length > limit,
})

interface Listed {
  readonly key: SortKey
  readonly unread: Narrowing['unread']
  readonly columns: readonly string[]
}

const listByIds = (db: Database, listed: Listed, ids: readonly string[]) =>
  selectListed(db, listed)
    .where(sql<SqlBool>`customers.id = any(${ids}::uuid[])`)
    .orderBy(sql`array_position(${ids}::uuid[], customers.id)`)
    .execute()

/** Both stretches at once: going forwards the blank ones follow the filled, going backwards the other way round. */
function isBeyondInFound(options: Way) {
  const { sort, from, isBackwards = false } = options
  if (from === undefined) return sql`true`
  const beyond = beyondOf(options)
  if (from.value === null)
    return sql`(${isBackwards ? sql`not is_blank or` : sql`is_blank and`} id ${beyond} ${from.id}::uuid)`
  const isPast = sql`(value, id) ${beyond} (${sortKeys[sort].read(from.value)}, ${from.id}::uuid)`
  return sql`(${isBackwards ? sql`not is_blank and` : sql`is_blank or`} ${isPast})`
}

/** In which direction the values run. */
const directionOf = ({ order, isBackwards = false }: Way) => ((order === 'asc') !== isBackwards ? 'asc' : 'desc')
const beyondOf = (options: Way) => (directionOf(options) === 'asc' ? sql`>` : sql`<`)

const selectListed = (db: Database, { key, unread, columns }: Listed) =>
  db.selectFrom('customers').select([
    'customers.id',
    'customers.version',
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
    // Where the list is of those with an unread cell, that cell.
    sql<string | null>`customers.extra ->> ${unread === undefined ? null : rawName(unread)}::text`.as('unread'),
    listedValues(columns).as('values'),
    key.written.as('place'),
  ])
