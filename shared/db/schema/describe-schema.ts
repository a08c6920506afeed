import type { Database } from '../database.ts'
import { readFunctions } from './function-files.ts'
import { readCatalog } from './read-catalog.ts'
import { renderSchema } from './render-schema.ts'

/** The schema of a database as `schema.sql` has it. */
export async function describeSchema(db: Database): Promise<string> {
  const paths = new Map(readFunctions().map(({ name, path }) => [name, `functions/${path}`]))
  return renderSchema(await readCatalog(db), (name) => paths.get(name) ?? 'made by hand')
}
