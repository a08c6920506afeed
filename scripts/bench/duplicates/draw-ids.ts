import type pg from 'pg'

/** So many live customers from all over. */
export async function drawIds(client: pg.ClientBase, most: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from customers where deleted_at is null
     order by hashint8extended(version, 7) limit ${most}`,
  )
  return rows.map(({ id }) => id)
}
