import { type CountryCode, getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max'

/** What the numbering plan of a country says of one kind of numbers. */
interface Plan {
  type(kind: 'MOBILE' | 'FIXED_LINE'): { pattern(): string } | undefined
}

interface Kinds {
  readonly mobile: RegExp
  readonly fixed: RegExp | null
}

let plans: ReadonlyMap<string, readonly Kinds[]> | undefined

const readPlans = (): ReadonlyMap<string, readonly Kinds[]> =>
  new Map(
    [...Map.groupBy(getCountries(), (country) => String(getCountryCallingCode(country)))].map(
      ([code, countries]) => [code, countries.flatMap(kindsOf)] as const,
    ),
  )

function kindsOf(country: CountryCode): readonly Kinds[] {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  const plan = metadata.numberingPlan as unknown as Plan
  const [mobile, fixed] = [plan.type('MOBILE')?.pattern(), plan.type('FIXED_LINE')?.pattern()]
  if (mobile === undefined) return []
  return [{ mobile: whole(mobile), fixed: fixed === undefined ? null : whole(fixed) }]
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)

/**
 * Whether a number is one of mobile phones alone, by the numbering plans of libphonenumber: in North America nobody can tell.
 *
 * @param phone in E.164
 */
export function isMobile(phone: string): boolean {
  if (!phone.startsWith('+')) return false
  plans ??= readPlans()
  for (let end = 2; end < 5; end++) {
    const kinds = plans.get(phone.slice(1, end))
    if (kinds === undefined) continue
    const number = phone.slice(end)
    return kinds.some(({ mobile }) => mobile.test(number)) && !kinds.some(({ fixed }) => fixed?.test(number))
  }
  return false
}
