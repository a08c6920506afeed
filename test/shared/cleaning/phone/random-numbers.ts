import fc from 'fast-check'
import { type CountryCode, getCountryCallingCode, Metadata, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isWholeNumber } from '../../../../shared/cleaning/phone/is-whole-number.ts'

/** A valid number, and how it is written. */
export interface RandomNumber {
  readonly region: CountryCode
  readonly e164: string
  readonly callingCode: string
  /** The digits behind the country code. */
  readonly own: string
  /** With the trunk zero, brackets and gaps of its country. */
  readonly national: string
  /** With gaps, without `+`. */
  readonly international: string
}

// What a customer has. Freephone numbers begin with exit codes in some countries, and are dialled there alone.
const types = ['MOBILE', 'FIXED_LINE', 'VOIP', 'PERSONAL_NUMBER']

/** Numbers of all kinds that the plan of a region has: those are regular expressions, which fast-check draws from. */
export function drawNumbers(region: CountryCode, count: number, seed: number): RandomNumber[] {
  const callingCode = getCountryCallingCode(region)
  const drawn = patternsOf(region).flatMap((pattern) =>
    fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { numRuns: count, seed }),
  )
  return [...new Set(drawn)].flatMap((own) => {
    const number = parsePhoneNumberFromString(`+${callingCode}${own}`)
    // Several countries share a code: what is another one's is no test of this one.
    if (!isWholeNumber(number) || number.country !== region || number.nationalNumber !== own) return []
    const [national, international] = [number.formatNational(), number.formatInternational().slice(1)]
    return { region, e164: number.number, callingCode, own, national, international }
  })
}

// The types of the package leave out what its metadata says of a kind of number.
interface Plan {
  readonly numberingPlan: { type(name: string): { pattern(): string } | undefined }
}

function patternsOf(region: CountryCode): string[] {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(region)
  const plan = (metadata as unknown as Plan).numberingPlan
  return types.flatMap((type) => plan.type(type)?.pattern() || [])
}
