import type { Catalog, Table } from './read-catalog.ts'

const top = `-- The schema as the migrations and the functions leave it. \`npm run schema\` writes this file: don't edit it.
-- What tables and columns are for is said in the migrations. Functions stand at the end, without their bodies.`

/** The whole schema as one readable text. `fileOf` gives the file that has a function's body. */
export function renderSchema(catalog: Catalog, fileOf: (name: string) => string): string {
  const functions = catalog.functions.map(({ name, signature }) => `-- ${fileOf(name)}: ${lowerKeywords(signature)}`)
  const parts = [
    top,
    catalog.extensions.map((name) => `create extension ${name};`).join('\n'),
    catalog.sequences.map((name) => `create sequence ${name};`).join('\n'),
    ...catalog.tables.map(renderTable),
    functions.join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function renderTable({ name, columns, constraints, indexes, options, triggers }: Table): string {
  const lines = [...columns, ...constraints].map((line) => `  ${onOneLine(line)}`).join(',\n')
  const after = [...indexes, ...options, ...triggers].map((line) => `${onOneLine(line)};`)
  return [`create table ${name} (\n${lines}\n);`, ...after].join('\n')
}

/** PostgreSQL breaks the lines of a `case`. */
const onOneLine = (text: string) => lowerKeywords(text.replaceAll(/\s*\n\s*/g, ' '))

/** PostgreSQL writes keywords in capitals, and whatever else has capitals in quotes. */
const lowerKeywords = (text: string) =>
  text.replaceAll(/('(?:[^']|'')*'|"(?:[^"]|"")*")|[A-Z]+/g, (word, quoted?: string) => quoted ?? word.toLowerCase())
