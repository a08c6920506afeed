import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeCities, makeEconomies, makeLanguages, makeRegions } from '../../../scripts/countries/collect-evidence.ts'
import { cities } from '../../../shared/cleaning/detect-country/tables/cities.ts'
import { economies } from '../../../shared/cleaning/detect-country/tables/economies.ts'
import { languages } from '../../../shared/cleaning/detect-country/tables/languages.ts'
import { regions } from '../../../shared/cleaning/detect-country/tables/regions.ts'

const root = join(import.meta.dirname, '..', '..', '..')

test.each([
  ['economies', economies, () => makeEconomies(root)],
  ['languages', languages, () => makeLanguages(root)],
  ['cities', cities, () => makeCities()],
  ['regions', regions, () => makeRegions(root)],
] as const)('the committed table of %s is what its source gives', (_, table, make) => {
  expect(table).toBe(`\n${make()}\n`)
})
