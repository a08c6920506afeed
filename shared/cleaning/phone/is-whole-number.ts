import type { PhoneNumber } from 'libphonenumber-js/max'

/**
 * Mobile numbers that a national plan gives one length, and the library takes shorter ones of too: digits behind the
 * country code. Of all countries these are two; elsewhere two lengths are two kinds of numbers, or the plan is open.
 *
 * Sources: Korea, Telecommunications Numbering Rules, 010 and eight digits (ITU notification of +82); South Africa,
 * ICASA Numbering Plan Regulations 2016, nine digits (+27): what is shorter are codes of services.
 */
const plans: readonly (readonly [callingCode: string, begins: RegExp, digits: number])[] = [
  ['82', /^10/, 10],
  ['27', /^8[1-4]/, 9],
]

/** Whether a number is valid, and none that lacks a digit by the plan of its country. */
export const isWholeNumber = (number: PhoneNumber | undefined): number is PhoneNumber =>
  number?.isValid() === true && !lacksDigits(number)

/** Whether it is shorter than the plan of its country has numbers that begin so. */
export function lacksDigits({ countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  // What is valid neither way keeps the zero that is dialled at home.
  const own = nationalNumber.replace(/^0/, '')
  return plans.some(
    ([callingCode, begins, digits]) => callingCode === countryCallingCode && begins.test(own) && own.length < digits,
  )
}
