import type pg from 'pg'

/**
 * Copies the open review rows of an import until there are so many, of which about a third are groups of their own.
 * Nothing happens where there are as many already, or none. Tells how many are open.
 */
export async function multiplyReviewRows(client: pg.ClientBase, importId: string, rows: number): Promise<number> {
  const counted = await countOpen(client)
  if (counted === 0 || counted >= rows) return counted
  await client.query(multiply, [importId, Math.ceil(rows / counted), rows - counted])
  return countOpen(client)
}

async function countOpen(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from review_rows where state = 'open'`)
  return rows[0]?.count ?? 0
}

/** A number before each value tells it apart; placeholders stay one group, and so does a misspelt domain. */
const multiply = `
  with had as (select *, reasons -> 0 as told from review_rows where import_id = $1 and state = 'open')
  insert into review_rows (hash, import_id, line, columns, cells, reasons)
  select gen_random_uuid(), import_id, line + 1000000 * k, columns, cells, jsonb_build_array(told
    || case when length(told ->> 'value') > 3 then jsonb_build_object('value', k || (told ->> 'value')) else '{}' end
    || case when told ->> 'suggestion' like '%@%' then jsonb_build_object('suggestion', k || (told ->> 'suggestion'))
       else '{}' end)
  from had, generate_series(1, $2::int) as k
  order by k, line
  limit $3`
