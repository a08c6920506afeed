import { countryCodes } from '../../shared/cleaning/country/country-table.ts'
import { namesOfRegions } from '../../shared/messages/names-of-regions.ts'
import { perLanguage } from './per-language.ts'

/** Every country as [code, name], in the order in which people look names up. */
export const countriesByName = perLanguage((locale): readonly (readonly [code: string, name: string])[] => {
  const names = namesOfRegions(locale)
  const { compare } = new Intl.Collator(locale)
  return countryCodes
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => compare(one, other))
})
