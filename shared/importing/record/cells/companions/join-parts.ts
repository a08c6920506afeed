import { cleanCountry } from '../../../../cleaning/country/clean-country.ts'
import { plainWords } from '../../../../cleaning/text/fold-key.ts'
import { tidyText } from '../../../../cleaning/text/tidy-text.ts'
import { readSuffix } from '../../../../customers/people/generation-apart.ts'
import type { ColumnMapping, PartRole } from '../../../mapping/column-mapping.ts'

/** The cells of a record, those joined that are parts of one thing. */
export interface JoinedCells {
  readonly cells: readonly string[]
  /** Parts, by their columns, of which the rest is empty: they say something by themselves. */
  readonly alone: ReadonlySet<number>
}

/** In this order they are put to the rest: a house number is whole before it comes to its street. */
const order: readonly PartRole[] = [
  'house-addition',
  'flat-number',
  'area-code',
  'calling-code',
  'name-prefix',
  'name-suffix',
  'house-number',
]
const codes: ReadonlySet<string> = new Set(['area-code', 'calling-code'])
const additions: ReadonlySet<string> = new Set(['house-addition', 'flat-number'])

const isRole = (role: string): role is PartRole => order.some((one) => one === role)

/** Whether the cells of a column are read with those of another one. */
export const isPart = ({ companionOf }: ColumnMapping): boolean => companionOf !== undefined && isRole(companionOf.role)

/** Joins the parts of a phone number, an address and a name that stand in columns of their own; null where a file has none. */
export function createJoiner(
  columns: readonly ColumnMapping[],
): ((cells: readonly string[], country: string | undefined) => JoinedCells) | null {
  const parts = columns
    .flatMap(({ companionOf }, index) =>
      companionOf !== undefined && isRole(companionOf.role)
        ? [{ index, role: companionOf.role, of: companionOf.of }]
        : [],
    )
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  if (parts.length === 0) return null
  const countryColumn = columns.findIndex(({ field }) => field === 'country_code')
  return (cells, given) => {
    const joined = [...cells]
    const alone = new Set<number>()
    const country = cleanCountry(cells[countryColumn] ?? '').value ?? given
    for (const { index, role, of } of parts) {
      const part = tidyText(joined[index] ?? '')
      if (part === '') continue
      const rest = cells[of] ?? ''
      if (role === 'name-suffix') {
        const named = withSuffix(part, joined[of] ?? '')
        if (named === null || !isSuffixOnly(part)) alone.add(index)
        if (named !== null) joined[of] = named
        continue
      }
      if (rest.trim() === '' || (codes.has(role) && !/\d/.test(part))) {
        alone.add(index)
        continue
      }
      const number = additions.has(role)
        ? parts.find((one) => one.role === 'house-number' && one.of === of)?.index
        : undefined
      const to = number !== undefined && tidyText(cells[number] ?? '') !== '' ? number : of
      joined[to] = join(role, part, tidyText(joined[to] ?? ''), country, columns[index]?.column ?? '')
    }
    return { cells: joined, alone }
  }
}

/** A name and the generation behind it; null where there is none, or the name says another one. */
function withSuffix(part: string, rest: string): string | null {
  const suffix = wordsOf(part).find((word) => readSuffix(word) !== null)
  if (suffix === undefined || rest.trim() === '') return null
  const said = readSuffix(wordsOf(rest).at(-1) ?? '')
  // Behind a comma, where a name has one: `Pruitt, Walter, II`.
  if (said === null) return `${tidyText(rest)}${rest.includes(',') ? ',' : ''} ${suffix}`
  return said === readSuffix(suffix) ? rest : null
}

/** `Jr., MD` says more than a generation. */
const isSuffixOnly = (part: string): boolean => wordsOf(part.replace(/^the\s/i, '')).length === 1
const wordsOf = (text: string): string[] => text.split(/[\s,;()[\]]+/).filter((word) => word !== '')

function join(role: PartRole, part: string, rest: string, country: string | undefined, column: string): string {
  if (role === 'calling-code') return withCallingCode(part, rest)
  if (role === 'area-code') return withAreaCode(part, rest)
  if (role === 'name-prefix') return startsWith(rest, part) ? rest : `${part} ${rest}`
  if (role === 'house-number') return withHouse(part, rest, country, column)
  if (endsWith(rest, part)) return rest
  if (role === 'flat-number') return `${rest}/${part}`
  return /^\p{L}$/u.test(part)
    ? `${rest}${part}`
    : /^\d+$/.test(part) && /\d$/.test(rest)
      ? `${rest}-${part}`
      : `${rest} ${part}`
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What begins with 0 or + is the whole number already; so is what begins with the code and is long enough without it. */
function withAreaCode(part: string, rest: string): string {
  if (/^[(\s]*(?:\+|0)/.test(rest)) return rest
  const [code, number] = [digitsOf(part).replace(/^0+/, ''), digitsOf(rest)]
  const isWhole = code !== '' && number.startsWith(code) && number.length >= wholeMin
  return isWhole ? rest : `${part} ${rest}`
}

/** What is shorter may begin like its area code by chance. */
const wholeMin = 10

function withCallingCode(part: string, rest: string): string {
  if (/^[(\s]*(?:\+|00)/.test(rest)) return rest
  const code = digitsOf(part).replace(/^00/, '')
  return code === '' || code.length > 4 ? rest : `+${code} ${rest}`
}

/** Where the number of a house stands in front of its street. */
const numberFirst: ReadonlySet<string> = new Set([
  ...['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'FR', 'LU', 'MC', 'ZA', 'SG', 'HK', 'MY', 'PH'],
  ...['IN', 'LK', 'PK', 'BD', 'NG', 'KE', 'GH', 'UG', 'TZ', 'EG', 'IL', 'JM', 'TT', 'BB'],
])
/** Where nothing says the country, the language does in which the column is called. */
const englishOrFrench = /^(?:house|building|street|number$|numero de (?:rue|voie)|n de (?:rue|voie)|n rue|numero dans)/

function withHouse(part: string, rest: string, country: string | undefined, column: string): string {
  if (startsWith(rest, part) || endsWith(rest, part)) return rest
  const isFirst = country === undefined ? englishOrFrench.test(plainWords(column)) : numberFirst.has(country)
  return isFirst ? `${part} ${rest}` : `${rest} ${part}`
}

const startsWith = (text: string, start: string): boolean => `${plainWords(text)} `.startsWith(`${plainWords(start)} `)
const endsWith = (text: string, end: string): boolean => ` ${plainWords(text)}`.endsWith(` ${plainWords(end)}`)
