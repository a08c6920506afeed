import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max'
import { isWholeNumber } from './is-whole-number.ts'
import { parseNumber } from './read-numbers.ts'

/**
 * What was dialled before a national number and has been given up, by country (ITU, Operational Bulletin): people go on
 * writing it. Of digits alone; the national number stands in the group.
 */
const given: Readonly<Partial<Record<CountryCode, RegExp>>> = {
  // Until 2019
  MX: /^(?:01|04[45])(\d{10})$/,
  // The trunk zero, until 2016
  CL: /^0(\d{9})$/,
  CO: /^0(3\d{9})$/,
  CZ: /^0(\d{9})$/,
  PL: /^0(\d{9})$/,
}
/** `+52 1 33 1847 2290`, as chats still write it. */
const mexicanMobile = /^(?:\+|00)?521(\d{10})$/
/** `0xx11 3221-8400`: for the digits of whichever company carries the call. */
const anyCarrier = /^\(?0 ?xx ?\(?(\d{2})\)? ?(\d[\d ().-]*\d)$/i

/** A number as it was dialled before its country gave that up, or undefined. */
export function readFormerDialling(text: string, region: CountryCode | undefined): PhoneNumber | undefined {
  const [, area, rest] = region === 'BR' ? (anyCarrier.exec(text) ?? []) : []
  if (area !== undefined) return wholeOf(`${area}${rest}`, 'BR')
  if (!/^\+?[\d ().-]+$/.test(text)) return undefined
  const digits = text.replace(/[^\d+]/g, '')
  const [, mobile] = mexicanMobile.exec(digits) ?? []
  if (mobile !== undefined && (region === 'MX' || digits.startsWith('+') || digits.startsWith('00')))
    return wholeOf(mobile, 'MX')
  const [, national] = region === undefined ? [] : (given[region]?.exec(digits) ?? [])
  return national === undefined ? undefined : wholeOf(national, region)
}

function wholeOf(national: string, region: CountryCode | undefined): PhoneNumber | undefined {
  const number = parseNumber(national, region)
  return isWholeNumber(number) && number.country === region ? number : undefined
}
