import { writeCursor } from '../../../shared/customers/cursor.ts'
import type { CustomerFilters } from '../../../shared/customers/filters.ts'
import { customerSorts } from '../../../shared/customers/sorting.ts'
import type { Database } from '../../../shared/db/database.ts'
import { sortKeys } from '../../../shared/db/queries/customers/customer-sorts.ts'
import type { Words } from './draw-words.ts'

/** A kind of page, with the addresses that are asked for in turns. */
export interface Page {
  readonly name: string
  readonly paths: readonly string[]
}

type Query = Readonly<Record<string, string>>

const listOf = (name: string, ...queries: readonly Query[]): Page => ({
  name,
  paths: queries.map((query) => `/customers?${new URLSearchParams(query)}`),
})

/** Every filter of the list, each with values to ask for in turns. */
const filterValues: Readonly<
  Record<Exclude<keyof CustomerFilters, 'search' | 'importId' | 'unread'>, readonly string[]>
> = {
  type: ['corporate', 'individual', 'youtube_creator'],
  status: ['lead', 'prospect', 'active', 'inactive', 'lost'],
  country: ['HK', 'FR', 'none'],
  countryFrom: ['stated', 'inferred'],
  missing: ['email', 'phone', 'country'],
  has: ['youtube_handle', 'youtube_channel_url'],
  subscribers: ['under-1k', '100k-1m', 'over-1m', 'none'],
  created: ['2025', '2025-06', '2025-06-15'],
  company: ['harbour', 'nobody'],
  where: [
    'owner:is:Ann Lee',
    'tags:is:vip',
    'tags:is:Visit 400',
    'next_follow_up:next:7',
    'city:contains:hong',
    'company_primary:contains:harbour',
    'position_primary:is:Buyer',
    'owner:empty;tags:empty',
    'extra.Region:is:Area 7',
    'extra.budget:more:990',
    'created:last:30',
  ],
  deleted: ['yes'],
}

/** Every kind of page that people look at all day, but for searches. */
export async function listPages(db: Database, customers: number, importId: string): Promise<readonly Page[]> {
  const some = await db.selectFrom('customers').select('id').where('deleted_at', 'is', null).limit(50).execute()
  const middle = Math.floor(customers / 2)
  const places = await Promise.all(customerSorts.map((sort) => findPlace(db, sort, middle)))
  return [
    listOf('list', {}),
    ...customerSorts.map((sort) => listOf(`sort ${sort}`, { sort }, { sort, order: 'desc' })),
    ...customerSorts.map((sort, at) => listOf(`deep page by ${sort}`, { sort, after: places[at] ?? '' })),
    ...Object.entries(filterValues).map(([filter, values]) =>
      listOf(`filter ${filter}`, ...values.map((value) => ({ [filter]: value }))),
    ),
    listOf('filter importId', { importId }),
    listOf(
      'three filters',
      { type: 'corporate', status: 'active', country: 'HK' },
      { status: 'lost', missing: 'phone', created: '2025' },
    ),
    { name: 'facets', paths: ['/customers/facets', '/customers/facets?status=active'] },
    { name: 'statistics', paths: ['/statistics'] },
    { name: 'customer page', paths: some.map(({ id }) => `/customers/${id}`) },
    { name: 'needs review', paths: ['/review'] },
    {
      name: 'needs review, a reason',
      paths: ['/review?reason=email.misspelt-domain', '/review?reason=email.no-domain'],
    },
    { name: 'review rows', paths: ['/review/rows'] },
    { name: 'imports', paths: ['/imports'] },
    { name: 'import page', paths: [`/imports/${importId}`] },
  ]
}

export function listSearches(words: Words): readonly Page[] {
  const search = (name: string, found: readonly string[]) => listOf(name, ...found.map((word) => ({ search: word })))
  return [
    search('search: one hit', words.once),
    search('search: up to 1,000 hits', words.rare),
    search('search: late in the list', words.late),
    search('search: two characters', words.twoCharacters),
    search('search: three characters', words.threeCharacters),
    search('search: part of a phone', words.phoneParts),
  ].filter(({ paths }) => paths.length > 0)
}

export const listCommonSearches = ({ common }: Words): Page =>
  listOf('search: many hits', ...common.map((word) => ({ search: word })))

/** The place of the customer in the middle, as a link to the next page names it. */
async function findPlace(db: Database, sort: (typeof customerSorts)[number], offset: number): Promise<string> {
  const { written, expression } = sortKeys[sort]
  const place = await db
    .selectFrom('customers')
    .select(['id', written.as('value')])
    .where('deleted_at', 'is', null)
    .orderBy(expression)
    .orderBy('id')
    .limit(1)
    .offset(offset)
    .executeTakeFirstOrThrow()
  return writeCursor(sort, 'asc', place)
}
