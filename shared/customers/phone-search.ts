import { getCountries, getCountryCallingCode, Metadata, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** What to look for among phones: one of these stands in each number that may be meant. */
export interface PhoneSearch {
  /** In numbers as we keep them: `+442079460999`. */
  readonly kept: readonly string[]
  /** In the digits of numbers that could not be read, which stand as they were written: `02079460999`. */
  readonly unread: readonly string[]
}

/** Five digits or more, and nothing but what people put between them. */
const written = /^\s*(?:tel:)?\s*\(?\+?(?:[\s().\-‐-―–/]*\d){5,}[\s().\-‐-―–/]*$/iu
/** The zero that is dialled within the country alone: `+44 (0)20`. */
const trunkZero = /[([]\s*0\s*[)\]]/gu
const shortest = 5
/** What hardly anything but a number abroad begins with. */
const abroadSure = /^00[1-9]/

/**
 * What to look for, from a number as somebody writes it: national, with what is dialled before it there (0, 06, 8), or
 * international, behind +, 00, 011 or what a country dials, with blanks, brackets or (0) in it; whole, or its beginning.
 * Null for what is no number.
 */
export function readPhoneSearch(text: string): PhoneSearch | null {
  if (!written.test(text)) return null
  const digits = [text.replace(trunkZero, ''), text].map((one) => one.replace(/\D/g, ''))
  const isInternational = text.includes('+')
  const meant = digits.map((one) => (isInternational ? ofInternational(one) : ofDialled(one)))
  return {
    kept: keepShortest(meant.flatMap(({ kept }) => kept)),
    unread: keepShortest(meant.flatMap(({ unread }) => unread)),
  }
}

/** From the digits behind a +; some write a 0 behind the code of the country. */
function ofInternational(digits: string): PhoneSearch {
  const number = parsePhoneNumberFromString(`+${digits}`)
  if (number === undefined) return { kept: [`+${digits}`], unread: [digits] }
  const national = number.formatNational().replace(/\D/g, '')
  return {
    kept: number.isValid() ? [number.number] : [`+${digits}`],
    unread: [digits, number.nationalNumber, national, ...withoutTrunk(national)],
  }
}

/** From digits without a +: as they are, and without what is dialled before a number at home or abroad. */
function ofDialled(digits: string): PhoneSearch {
  const national = abroadSure.test(digits) ? [digits] : [digits, ...withoutTrunk(digits)]
  const whole = [...internationalOf(digits), ...readByPlans(digits), ...(isValid(digits) ? [digits] : [])]
  const abroad = whole.map(ofInternational)
  return {
    kept: [...national, ...abroad.flatMap(({ kept }) => kept)],
    unread: [...national, ...abroad.flatMap(({ unread }) => unread)],
  }
}

const isValid = (digits: string): boolean => parsePhoneNumberFromString(`+${digits}`)?.isValid() ?? false

/** What comes behind 00 or 011; behind what else a country dials for abroad, where that is a number. */
const internationalOf = (digits: string): string[] =>
  abroadPrefixes.flatMap((prefix) => {
    const rest = digits.replace(prefix, '')
    if (rest === digits || rest.startsWith('0')) return []
    return /^0(?:0|11)$/.test(digits.slice(0, -rest.length)) || isValid(rest) ? [rest] : []
  })

/** What stays behind a trunk prefix of some country: 0, 8, 06. */
const withoutTrunk = (digits: string): string[] => {
  const prefix = plainTrunks.find((one) => digits.startsWith(one))
  return prefix === undefined ? [] : [digits.slice(prefix.length)]
}

/** The valid numbers that single numbering plans make of what is dialled there: without a carrier, with a mobile's 9. */
const readByPlans = (digits: string): string[] =>
  ownRules.flatMap(({ code, prefix, rule }) => {
    const national = digits.replace(prefix, (_, ...rest: unknown[]) => {
      const groups = rest.slice(
        0,
        rest.findIndex((one) => typeof one === 'number'),
      ) as (string | undefined)[]
      if (rule === null || groups.at(-1) === undefined) return ''
      return rule.replace(/\$(\d)/g, (_mark, place: string) => groups[Number(place) - 1] ?? '')
    })
    return national !== digits && isValid(code + national) ? [code + national] : []
  })

/** Each once; none that another one stands in, since what it finds is found by that. */
function keepShortest(texts: readonly string[]): string[] {
  const long = [...new Set(texts)].filter((text) => text.replace('+', '').length >= shortest)
  return long.filter((text) => !long.some((other) => other !== text && text.includes(other))).slice(0, 8)
}

/** What the numbering plans of libphonenumber say, beyond what its types tell. */
interface Plan {
  IDDPrefix(): string
  nationalPrefixForParsing(): string | 0 | undefined
  nationalPrefixTransformRule(): string | 0 | undefined
}

const plans = getCountries().map((country) => {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  const plan = metadata.numberingPlan as unknown as Plan
  const prefix = plan.nationalPrefixForParsing() || ''
  return {
    code: getCountryCallingCode(country),
    abroad: plan.IDDPrefix(),
    prefix,
    rule: plan.nationalPrefixTransformRule() || null,
  }
})
const atStart = (pattern: string) => new RegExp(`^(?:${pattern})`)
const abroadPrefixes = [...new Set(plans.map(({ abroad }) => abroad))].map(atStart)
/** The longest first. A 1 is the code of its countries as well. */
const plainTrunks = [...new Set(plans.map(({ prefix }) => prefix))]
  .filter((prefix) => /^\d+$/.test(prefix) && prefix !== '1')
  .toSorted((one, other) => other.length - one.length)
const ownRules = plans
  .filter(({ prefix }) => /\D/.test(prefix) || prefix === '1')
  .map(({ code, prefix, rule }) => ({ code, prefix: atStart(prefix), rule }))
