import { foldKey } from '../text/fold-key.ts'
import { cleanCountry, isCountryName } from './clean-country.ts'

/** Countries that are called as a town of theirs in one language or another, and those that are hardly more than one. */
const likeTowns: ReadonlySet<string> = new Set(
  'AD AI AW BB BH BL BM BN BZ CK CW DJ DZ FK GD GG GI GP GT GU HK IM JE KN KW KY LC LI LU MC MF MO MQ MS MT MX NC NF NR NU PA PR PW QA RE SG SM ST SV SX TC TN TV VA VC VG VI'.split(
    ' ',
  ),
)

/** Whether a city is the name of the country once more, `Germany`, and no town; one may be called as its country is: Singapore. */
export function isOnlyCountry(city: string, country: string): boolean {
  if (city.length < 2 || city.length > 80 || foldKey(city) !== foldKey(country)) return false
  const { value } = cleanCountry(city)
  return value !== null && !likeTowns.has(value) && isCountryName(city)
}
