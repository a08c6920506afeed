import countries from 'i18n-iso-countries'
import { countryName } from './labels.ts'

/** Every country as [code, name], by name. */
export const countriesByName: readonly (readonly [code: string, name: string])[] = Object.keys(
  countries.getAlpha2Codes(),
)
  .map((code) => [code, countryName(code)] as const)
  .sort(([, one], [, other]) => one.localeCompare(other, 'en'))
