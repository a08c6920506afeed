import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import type { DecimalMark } from './decimal-mark.ts'

export type CountRule = 'count.approximate' | 'count.number' | 'count.scientific-notation' | 'count.thousands'
export type CountIssue =
  | 'count.negative'
  | 'count.not-a-number'
  | 'count.not-whole'
  | 'count.range'
  | 'count.scientific-notation'
  | 'count.unclear-separator'
export type CleanedCount = Cleaned<number, CountRule, CountIssue>

// Longest first, so that `million` isn't read as `m`. 万 is ten thousand, 億 a hundred million, lakh and crore Indian.
const units: ReadonlyArray<readonly [name: RegExp, factor: number]> = [
  [/^(?:billions?|bn|mrd|milliarden?|b|十亿|十億)$/, 1e9],
  [/^(?:억|亿|億)$/, 1e8],
  [/^(?:crores?|cr|千万|千萬)$/, 1e7],
  [
    /^(?:millions?|millionen|millones|mio|mil\.? ?mill|mln|mn|m|百万|百萬|milhão|milhões|millón|milione|milioni|milionów|miliony|milyon|juta|jt|млн|triệu|ล้าน)$/,
    1e6,
  ],
  [/^(?:lakhs?|lacs?|十万|十萬)$/, 1e5],
  [/^(?:万|萬|만|w)$/, 1e4],
  [/^(?:thousands?|tsd|tausend|k|천|千|mila|tys|тыс|тис|bin|ribu|rb|nghìn|ngàn|พัน)$/, 1e3],
]

const audience =
  /(?:subscribers?|subs?|followers?|fans?|members?|people|abonnenten|abonnés|suscriptores|位?(?:订阅者|訂閱者)|名?(?:粉丝|粉絲)|人|位|名|명|登録者(?:数)?)\.?$/
const about =
  /^(?:[~≈<>≥≤=約约+]|about|approx\.?|approximately|around|over|more than|up to|ca\.?|circa|almost|nearly|c\.|超過|超过)\s*/

/**
 * How many, as a whole number: `12,345`, `1.2M`, `3.4k subscribers`, `10万`, `1,2 Mio`.
 *
 * `~5k` and `10k+` are taken for the number they name (rule `count.approximate`). `12.345` is twelve thousand to a
 * German and a little over twelve, its unit lost, to others: a suggestion, unless the column's decimal mark tells.
 */
export function cleanCount(raw: string, { decimal }: { decimal?: DecimalMark | undefined } = {}): CleanedCount {
  if (isBlank(raw, 'count')) return blank
  if (raw.length > 100) return none('count.not-a-number')
  const text = tidyText(raw)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^['"]+|['"]+$/g, '')
  const bare = text.replace(audience, '').trim()
  const number = bare.replace(about, '').replace(/\s*\+$/, '')
  if (/^[-−]\s*\d/.test(number)) return none('count.negative')
  if (/^\d[\d.,]*\D{0,10}\s*(?:-|–|to|~)\s*\d/.test(number)) return none('count.range')
  const parts = /^(\d[\d., '’_]*)(\D*)$/.exec(number)
  if (!parts) return fromScientific(number)
  const read = readNumber((parts[1] ?? '').trim(), parts[2] ?? '', decimal)
  if (!read || !Number.isSafeInteger(read.count))
    return none(read && read.count < 2 ** 53 ? 'count.not-whole' : 'count.not-a-number')
  if (read.unclear) return guess(read.count, 'count.thousands', 'count.unclear-separator')
  return sure(read.count, String(read.count) === raw ? null : number !== bare ? 'count.approximate' : 'count.number')
}

interface Read {
  readonly count: number
  readonly unclear: boolean
}

function readNumber(digits: string, written: string, decimal: DecimalMark | undefined): Read | null {
  const unit = written.trim().replace(/\.$/, '')
  const factor = unit === '' ? 1 : (units.find(([name]) => name.test(unit))?.[1] ?? Number.NaN)
  const plain = digits.replace(/[ '’_](?=\d{3})/g, '')
  if (/^\d+$/.test(plain)) return scaled(plain, factor, false)
  // Groups of three, twice or more, or with an Indian pair: only thousands look like this.
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(plain) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain))
    return scaled(plain.replace(/[.,]/g, ''), factor, false)
  // Both signs: the last is the decimal one.
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return scaled(plain.replaceAll(',', ''), factor, false)
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) return scaled(plain.replaceAll('.', '').replace(',', '.'), factor, false)
  return oneSeparator(plain, factor, decimal)
}

// A lone sign before three digits: a comma groups thousands unless a unit follows; a point is as likely a decimal one.
function oneSeparator(plain: string, factor: number, decimal: DecimalMark | undefined): Read | null {
  const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)
  const comma = plain.includes(',')
  if (thousands && decimal !== undefined)
    return scaled(plain.includes(decimal) ? plain.replace(decimal, '.') : plain.replace(/[.,]/, ''), factor, false)
  if (thousands && factor === 1) return scaled(plain.replace(/[.,]/, ''), 1, !comma)
  if (thousands && comma) return scaled(plain.replace(',', '.'), factor, true)
  return /^\d+[.,]\d+$/.test(plain) ? scaled(plain.replace(',', '.'), factor, false) : null
}

// 1.2 × 1e6 is a little off in binary; a count is whole.
function scaled(decimal: string, factor: number, unclear: boolean): Read {
  const exact = Number(decimal) * factor
  const count = Math.round(exact)
  return { count: Math.abs(exact - count) < 1e-6 * Math.max(1, Math.min(factor, 1e3)) ? count : exact, unclear }
}

// A spreadsheet shows 1.2E+6 for anything near: the digits after the first are gone.
function fromScientific(text: string): CleanedCount {
  const count = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return Number.isSafeInteger(count)
    ? guess(count, 'count.scientific-notation', 'count.scientific-notation')
    : none('count.not-a-number')
}
