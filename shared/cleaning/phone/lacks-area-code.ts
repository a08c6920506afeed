import { readNumbers, regionOf } from './read-numbers.ts'
import { tidyPhone } from './tidy-phone.ts'

const outwards = /^\(?[+0]/

/**
 * Whether a further number of a cell is written without the area code of the first one: of `0711/22 33 44 u. 22 33 55`
 * nobody dials the second as it stands. Who leaves the zero of a number off writes as many digits as the first has, and a
 * mobile number has no area code.
 */
export function lacksAreaCode(first: string, further: string, country: string | undefined): boolean {
  const text = tidyPhone(further)
  const whole = tidyPhone(first)
  if (outwards.test(text) || !outwards.test(whole)) return false
  const region = regionOf(country)
  const [other] = readNumbers(text, region)
  const [number] = readNumbers(whole, region)
  if (other === undefined || number === undefined) return false
  return other.nationalNumber.length < number.nationalNumber.length && other.getType() !== 'MOBILE'
}
