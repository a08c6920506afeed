import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { columnTypes, type FieldKind, type FieldSection } from '../../shared/customers/fields.ts'
import { fieldSynonyms } from '../../shared/importing/mapping/field-synonyms.ts'
import { normalizeHeader } from '../../shared/importing/mapping/normalize-header.ts'
import { UsageError } from '../commands/parse-args.ts'
import { addLine } from './insert.ts'
import { addMigration } from './migration.ts'
import { toTitle } from './names.ts'
import { readArgs } from './read-args.ts'
import { openSources, projectRoot, type Sources } from './sources.ts'

const fields = 'shared/customers/fields.ts'
const labels = ['en', 'zh-hant', 'zh-hans'].map((language) => `shared/messages/${language}/fields.ts`)
const synonyms = 'shared/importing/mapping/field-synonyms.ts'

/** The kinds of which there can be several fields; the section in which one is shown, and whether it is searched. */
const kinds: Readonly<Partial<Record<FieldKind, { section: FieldSection; isSearched?: true }>>> = {
  text: { section: 'contact' },
  email: { section: 'contact', isSearched: true },
  phone: { section: 'contact', isSearched: true },
  url: { section: 'contact' },
  linkedin: { section: 'contact' },
  instagram: { section: 'contact' },
  x: { section: 'contact' },
  country: { section: 'address' },
  count: { section: 'relationship' },
  boolean: { section: 'relationship' },
  date: { section: 'relationship' },
}

/** `npm run new -- field NAME KIND [LABEL]` */
export async function run(args: string[], root = projectRoot): Promise<void> {
  const [name = '', kind = '', label = toTitle(name.replaceAll('_', '-'))] = readArgs(args, [
    'NAME',
    'KIND',
    '[LABEL]',
  ]).positionals
  const sources = openSources(root)
  assertName(sources, name, label)
  addField(sources, name, readKind(kind), label)
  sources.save()
  writeSchema(root)
  console.log(`Where it is shown is its section in ${fields}; more names of its column go to ${synonyms}.`)
  console.log(`Its Chinese names are to be written: ${labels.slice(1).join(', ')}.`)
}

function readKind(text: string): FieldKind {
  const names = Object.keys(kinds) as FieldKind[]
  const kind = names.find((one) => one === text)
  if (kind === undefined) throw new UsageError(`There is no kind "${text}" for a new field: ${names.join(', ')}`)
  return kind
}

/** Names that the import and the export give a meaning of their own. */
const taken =
  /^(?:phones|emails|addresses|email_shared|extra_moved|harbour_\w+|(?:phone|email|address_primary)_\d+|\w+_raw)$/

/** The words that PostgreSQL 18 reserves (`pg_get_keywords()`, categories R and T). */
const sqlWords = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning
  right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user
  using variadic verbose when where window with`.split(/\s+/),
)

/** @throws UsageError when a column of the table, or a column of a file, has the name already */
function assertName(sources: Sources, name: string, label: string): void {
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name))
    throw new UsageError(`"${name}" is no name of a field: small letters and digits, with _ between words: fax_number`)
  if (taken.test(name) || readColumns(sources).includes(name))
    throw new UsageError(`The name "${name}" is taken. Choose another one.`)
  if (sqlWords.has(name))
    throw new UsageError(
      `"${name}" is a word of SQL, which a column can't be called. Choose another one: customer_${name}`,
    )
  const headers = [name, label].map(normalizeHeader)
  for (const [field, names] of fieldSynonyms) {
    const other = names.find((one) => headers.includes(normalizeHeader(one)))
    if (other !== undefined)
      throw new UsageError(`A column "${other}" is read as ${field}. Choose another name, or change ${synonyms} first.`)
  }
}

function readColumns(sources: Sources): string[] {
  const table = /^create table customers \(\n([\s\S]*?)^\)/m.exec(sources.read('shared/db/schema.sql'))?.[1] ?? ''
  return [...table.matchAll(/^ {2}(\w+) /gm)].map(([, name = '']) => name)
}

/** Declares a field, and names it for people and in the table. All else follows from the declaration. */
function addField(sources: Sources, name: string, kind: FieldKind, label: string): void {
  const { section = 'contact', isSearched = false } = kinds[kind] ?? {}
  const entry = [
    `name: '${name}', kind: '${kind}'`,
    ...(isSearched ? ['isSearched: true'] : []),
    `section: '${section}'`,
  ].join(', ')
  sources.edit(fields, (text) => addLine(text, 'export const customerFields', `{ ${entry} },`, () => false))
  for (const path of labels) {
    const line = `${name}: ${JSON.stringify(label)},`
    sources.edit(path, (text) => addLine(text, 'export const fields', line, () => false))
  }
  const statements = [`alter table customers add column ${name} ${columnTypes[kind]};`]
  if (isSearched) statements.push(...searchToo(name))
  addMigration(sources, `add-${name.replaceAll('_', '-')}`, statements.join('\n      '))
}

/** What the search looks into is a column made of others: it gets one more, behind whatever it is made of. */
const searchToo = (name: string) => [
  'do $$ begin',
  '  execute (',
  `    select format('alter table customers alter column search set expression as (%s || '' '' || fold_text(coalesce(${name}, '''')))',`,
  '      pg_get_expr(d.adbin, d.adrelid))',
  '    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum',
  "    where d.adrelid = 'customers'::regclass and a.attname = 'search'",
  '  );',
  'end $$;',
]

function writeSchema(root: string): void {
  const script = join(root, 'infra/write-schema.ts')
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('shared/db/schema.sql is not written; the lines above say why.')
}
