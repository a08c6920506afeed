import type { CountryCode } from 'libphonenumber-js/max'
import { readNumbers } from './read-numbers.ts'

// Two numbers have no fewer digits, and nobody writes more than four of them into one cell.
const digitsMin = 14
const ownDigitsMin = 7
const lengthMax = 80
const numbersMax = 4

const plain = /^([^\d+(]*)(\+?[\d(][\d ().–—·•\\-]*)$/u
const gaps = /(?<=[\d)]) ?[ .–—·•\\-] ?(?=[\d(])/gu

/**
 * The numbers of a cell in which nothing but a blank or a hyphen stands between them (`91238802 62238803`), as the country
 * has them; undefined where they are one number, or may be cut in several ways.
 */
export function cutPlainNumbers(text: string, region: CountryCode | undefined): string[] | undefined {
  if (text.length <= digitsMin || text.length > lengthMax) return undefined
  const [, label = '', numbers = ''] = plain.exec(text) ?? []
  if (digitsOf(numbers) < digitsMin || readNumbers(numbers, region).length > 0) return undefined
  if (!numbers.startsWith('+') && readNumbers(`+${numbers}`, region).length > 0) return undefined
  const all = cutsOf(numbers, region)
  const alike = all.filter(beginAlike)
  const [only, other] = alike.length > 0 ? alike : all
  // A short one may be a part of the number beside it.
  const isSure = only !== undefined && other === undefined && only.every((one) => digitsOf(one) >= ownDigitsMin)
  return !isSure ? undefined : only.map((one, at) => (at === 0 ? label + one : one))
}

const digitsOf = (text: string): number => text.replace(/\D/g, '').length

/** All ways to cut a text so that each part is a number, and can be no other one. */
function cutsOf(text: string, region: CountryCode | undefined): string[][] {
  const found = [...text.matchAll(gaps)]
  const known = new Map<string, boolean>()
  const isNumber = (part: string): boolean => {
    const isKnown = known.get(part) ?? isOneNumber(part, region)
    known.set(part, isKnown)
    return isKnown
  }
  const cutFrom = (from: number, left: number): string[][] => {
    const rest = text.slice(from)
    const whole = isNumber(rest) ? [[rest]] : []
    if (left === 1) return whole
    const further = found
      .filter(({ index }) => index > from && isNumber(text.slice(from, index)))
      .flatMap(({ index, 0: gap }) =>
        cutFrom(index + gap.length, left - 1).map((parts) => [text.slice(from, index), ...parts]),
      )
    return [...whole, ...further]
  }
  return cutFrom(0, numbersMax)
}

function isOneNumber(part: string, region: CountryCode | undefined): boolean {
  const [number, other] = readNumbers(part, region)
  return number !== undefined && other === undefined && number.ext === undefined
}

/** With the zero that is dialled at home, or without; behind a + nobody dials it. */
function beginAlike(numbers: readonly string[]): boolean {
  const own = numbers.filter((one) => !one.startsWith('+'))
  return new Set(own.map((one) => /^\(?0/.test(one))).size < 2
}
