import { countryOfCity } from '../country/names/city-names.ts'
import { foldKey } from '../text/fold-key.ts'
import { cityShares, regionShares } from './read-tables.ts'

/** Whether a text is a town or a region that our tables know. */
export function isTown(text: string): boolean {
  if (text.length > 40 || /\d{3}/.test(text)) return false
  const key = foldKey(text)
  return cityShares().has(key) || regionShares().has(key) || countryOfCity(text) !== null
}
