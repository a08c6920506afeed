import { sql } from 'kysely'
import { defaultModel } from '../../../matching/model/default-model.ts'
import type { Model } from '../../../matching/model/model.ts'
import type { Database } from '../../database.ts'

let last: { readonly key: string; readonly model: Model } | undefined

/**
 * By which weights customers are compared now: those estimated from them, or those that come with the product. What was
 * read once is not read again until there are others.
 */
export async function loadModel(db: Database): Promise<Model> {
  const { rows } = await sql<{ key: string }>`
    select current_database() || ':' || model_number as key from duplicate_search where model is not null`.execute(db)
  const [{ key } = {}] = rows
  if (key === undefined) return defaultModel
  if (last?.key !== key) last = { key, model: await readModel(db) }
  return last.model
}

async function readModel(db: Database): Promise<Model> {
  const row = await db.selectFrom('duplicate_search').select('model').executeTakeFirst()
  return (row?.model as Model | null | undefined) ?? defaultModel
}
