import { hashText } from '../../shared/db/schema/function-files.ts'
import { dedent } from './dedent.ts'
import { addLine, insertImport } from './insert.ts'
import { readName, toCamel } from './names.ts'
import { readArgs } from './read-args.ts'
import { openSources, projectRoot, type Sources } from './sources.ts'

const index = 'shared/db/migrations/index.ts'
const landed = 'test/shared/db/migrations/landed.test.ts'

/** `npm run new -- migration NAME [SQL]` */
export async function run(args: string[], root = projectRoot): Promise<void> {
  const [name = '', statement] = readArgs(args, ['NAME', '[SQL]']).positionals
  const sources = openSources(root)
  addMigration(sources, readName(name), statement ?? '-- What changes.')
  sources.save()
  console.log('Now: its tables in shared/db/tables/, then npm run schema.')
  console.log(`Whoever changes it before it lands puts its new hash in ${landed}, which says it.`)
}

/** The last of the migrations, whatever the clock says; registered, and landed as it is. */
export function addMigration(sources: Sources, name: string, statement: string, now = new Date()): void {
  const stamps = [...sources.read(index).matchAll(/^ {2}'(\d{8}T\d{6})-/gm)].map(([, stamp = '']) => stamp)
  const file = `${nextStamp(stamps.sort().at(-1) ?? '', now)}-${name}`
  const text = writeMigration(statement)
  sources.create(`shared/db/migrations/${file}.ts`, text)
  sources.edit(index, (before) => {
    const imported = insertImport(before, `import * as ${toCamel(name)} from './${file}.ts'`, `./${file}.ts`)
    return addLine(imported, 'export const migrations', `'${file}': ${toCamel(name)},`, () => false)
  })
  sources.edit(landed, (before) => addLine(before, 'const landed', `'${file}': '${hashText(text)}',`, () => false))
}

/** `20261128T093000`, in UTC: now, or the second after the latest one where that is later. */
function nextStamp(latest: string, now: Date): string {
  const stamp = stampOf(now)
  if (stamp > latest) return stamp
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(latest)?.slice(1).map(Number) ?? []
  const [year = 0, month = 1, day, hour, minute, second = 0] = parts
  return stampOf(new Date(Date.UTC(year, month - 1, day, hour, minute, second + 1)))
}

const stampOf = (at: Date) => at.toISOString().replace(/\.\d+Z$|[-:]/g, '')

const writeMigration = (statement: string) =>
  dedent(`
  import { sql } from 'kysely'
  import type { Database } from '../database.ts'

  export async function up(db: Database): Promise<void> {
    await sql\`
      ${statement.replace(/[\\`]|\$\{/g, '\\$&')}
    \`.execute(db)
  }
`)
