import { UsageError } from '../commands/parse-args.ts'
import { dedent } from './dedent.ts'
import { readAreaName, toPascal, toTitle } from './names.ts'
import { readArgs } from './read-args.ts'
import { openSources, projectRoot, type Sources } from './sources.ts'

/** `npm run new -- query AREA/NOUN TABLE` */
export async function run(args: string[], root = projectRoot): Promise<void> {
  const [path = '', table = ''] = readArgs(args, ['AREA/NOUN', 'TABLE']).positionals
  const sources = openSources(root)
  const { area, name } = readAreaName(path, sources.listFolders('shared/db/queries'))
  const tables = listTables(sources)
  if (!tables.includes(table)) throw new UsageError(`There is no table "${table}". The tables: ${tables.join(', ')}`)
  sources.create(`shared/db/queries/${area}/${name}.ts`, writeQuery(name, table))
  sources.create(`test/shared/db/queries/${area}/${name}.test.ts`, writeTest(area, name))
  sources.save()
}

function listTables(sources: Sources): string[] {
  const texts = sources.listFiles('shared/db/tables').map((file) => sources.read(`shared/db/tables/${file}`))
  const blocks = texts.map((text) => /^export interface \w+Tables \{\n([\s\S]*?)^\}/m.exec(text)?.[1] ?? '')
  return blocks.flatMap((block) => [...block.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name))
}

/** Apart from its bracket, since a test finds SQL outside of shared/db by both. */
const select = 'selectFrom'

const writeQuery = (name: string, table: string) =>
  dedent(`
  import type { Database } from '../../database.ts'

  export const list${toPascal(name)} = (db: Database, limit: number) =>
    db.${select}('${table}').selectAll().limit(limit).execute()
`)

const writeTest = (area: string, name: string) =>
  dedent(`
  import { afterAll, beforeAll, expect, test } from 'vitest'
  import { list${toPascal(name)} } from '../../../../../shared/db/queries/${area}/${name}.ts'
  import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'

  let parts: TestParts
  beforeAll(async () => {
    parts = await openTestParts()
  })
  afterAll(() => parts.close())

  test('${toTitle(name).toLowerCase()}: none at first', async () => {
    expect(await list${toPascal(name)}(parts.deps.db, 10)).toEqual([])
  })
`)
