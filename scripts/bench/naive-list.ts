import type { ClientBase } from 'pg'

const order = `lower(coalesce(display_name, first_name || ' ' || last_name)), id`
const searched = [
  'display_name',
  'first_name',
  'last_name',
  'company_primary',
  'email',
  'phone',
  'youtube_handle',
  'city',
]

/** The list as it is often written: pages by OFFSET, a search that reads everything, and a count of it all. */
export async function naiveList(client: ClientBase, input: { search?: string; offset: number }): Promise<void> {
  const parameters = input.search === undefined ? [] : [`%${input.search}%`]
  const matches = searched.map((column) => `${column} ilike $1`).join(' or ')
  const found = `deleted_at is null${input.search === undefined ? '' : ` and (${matches})`}`
  await client.query(
    `select * from customers where ${found} order by ${order} limit 50 offset ${input.offset}`,
    parameters,
  )
  await client.query(`select count(*) from customers where ${found}`, parameters)
}
