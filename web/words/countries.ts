import { countryCodes } from '../../shared/cleaning/country/country-table.ts'
import { countryName } from './labels.ts'

/** Every country as [code, name], by name. */
export const countriesByName: readonly (readonly [code: string, name: string])[] = countryCodes
  .map((code) => [code, countryName(code)] as const)
  .sort(([, one], [, other]) => one.localeCompare(other, 'en'))
