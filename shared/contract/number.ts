import * as z from 'zod'
import type { TextKey } from '../messages/text.ts'

interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** A whole number, or its digits, as addresses and forms have them. Neither `null` nor an empty text is one. */
export const typedInt = (bounds: Bounds = {}) =>
  fromDigits(/^-?\d{1,15}$/, within(z.int({ error: 'requests.noWholeNumber' satisfies TextKey }), bounds))

/** The same, with places behind a point. */
export const typedNumber = (bounds: Bounds = {}) =>
  fromDigits(/^-?\d{1,15}(?:\.\d{1,20})?$/, within(z.number({ error: 'requests.noNumber' satisfies TextKey }), bounds))

const within = (number: z.ZodNumber, { min, max }: Bounds): z.ZodNumber => {
  const least = min === undefined ? number : number.min(min)
  return max === undefined ? least : least.max(max)
}

const fromDigits = (digits: RegExp, number: z.ZodNumber) =>
  z.preprocess((given) => (typeof given === 'string' && digits.test(given) ? Number(given) : given), number)
