import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTable } from './collect-names.ts'

const root = join(import.meta.dirname, '..', '..')
const target = join(root, 'shared', 'cleaning', 'country', 'names', 'listed-names.ts')

writeFileSync(
  target,
  `/**
 * The names of all countries in all languages of CLDR and of i18n-iso-countries. Made by \`npm run countries\`; a test
 * compares it with the two. A line a country: its codes, its English names and, behind an empty one, those of all
 * other languages, as \`foldWords\` gives them, with \`|\` between them.
 */
export const listedNames = \`
${makeTable(root)}
\`
`,
)
