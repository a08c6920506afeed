import { stateCode } from '../country/us-states.ts'
import { tidyText } from '../text/tidy-text.ts'
import { fitsCountry, withoutCountry } from './postal-formats.ts'

/** What a cell of a city says beside it. */
export interface CityParts {
  readonly city: string
  readonly code: string
  /** As written, in countries that put it between the two. */
  readonly region: string | null
}

const longest = 100
/** Where the state or province stands before the code. */
const regions: Readonly<Record<string, ReadonlySet<string>>> = {
  CA: new Set('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' ')),
  AU: new Set('ACT NSW NT QLD SA TAS VIC WA'.split(' ')),
}
const place = /^(?=.*\p{L}.*\p{L}|\p{Script=Han})[\p{L}\p{M} .,'’()/&-]+(?: cedex(?: \d{1,2})?)?$/iu
const american = /^(?<city>\D+?),?\s+(?<region>\p{Lu}{2}|\p{L}{3,}(?: \p{L}{3,}){0,2}),?\s+(?<code>\d{5}(?:-\d{4})?)$/u
const japanese = /^〒\s*(?<code>\d{3}[-‐－ー−]?\d{4})\s*(?<city>\p{L}.*)$/u

/**
 * A city and the postal code that stands in its cell, before or behind it, where the code is one of the country's:
 * `80331 München`, `Austin, TX 78701`, `Bengaluru - 560038`, `〒530-0001 大阪市`. Null for any other cell.
 *
 * @param country ISO 3166-1 alpha-2 code of the record's country; where nothing says it, only a cell that can be of one
 * country alone is read
 */
export function splitCity(raw: string, country: string | undefined): CityParts | null {
  if (raw.length > longest || !/\d{3}|\d[A-Z]|[A-Z]\d/i.test(raw)) return null
  const text = tidyText(raw).normalize('NFKC')
  const inJapan = japanese.exec(text)?.groups
  if (inJapan?.code !== undefined && (country ?? 'JP') === 'JP') return partsOf(inJapan.city, inJapan.code)
  const inAmerica = american.exec(text)?.groups
  if (inAmerica?.region !== undefined && stateCode(inAmerica.region) !== null)
    return (country ?? 'US') === 'US' ? partsOf(inAmerica.city, inAmerica.code, inAmerica.region) : null
  return country === undefined ? null : splitBy(text, country)
}

const partsOf = (city = '', code = '', region: string | null = null): CityParts | null =>
  place.test(city) ? { city: city.replace(/[\s,–-]+$/, ''), code, region } : null

/** The code is the first one or two words, or the last ones; where both fit, nobody knows. */
function splitBy(text: string, country: string): CityParts | null {
  const words = text.replace(/(?<=[\p{L})])(?:\s+[-–]\s*|,\s*|(?<=\p{L}{4})-)(?=[\dA-Z])/u, ' ').split(/\s+/)
  const found = [2, 1].flatMap((count): CityParts[] => {
    if (words.length <= count) return []
    const front = readCode(words.slice(0, count).join(' '), country)
    const end = readCode(words.slice(-count).join(' '), country)
    return [
      ...(front === null
        ? []
        : [
            partsOf(
              words
                .slice(count)
                .join(' ')
                .replace(/^[,–-]\s*/, ''),
              front,
            ) ?? [],
          ].flat()),
      ...(end === null ? [] : [withRegion(words.slice(0, -count), end, country) ?? []].flat()),
    ]
  })
  const [only, other] = found
  return only === undefined || other !== undefined ? null : only
}

function withRegion(words: readonly string[], code: string, country: string): CityParts | null {
  const region = words.at(-1)?.replace(/[.,]$/, '') ?? ''
  const isRegion = words.length > 1 && regions[country]?.has(region) === true
  return isRegion ? partsOf(words.slice(0, -1).join(' '), code, region) : partsOf(words.join(' '), code)
}

function readCode(text: string, country: string): string | null {
  const code = text.replace(/[,;]$/, '')
  if (!/\d/.test(code)) return null
  if (withoutCountry(code, country) !== null) return code
  return fitsCountry(code, country) === true ? code : null
}

const marked =
  /[(（]?\s*우(?:편번호)?\s*[)）:：]\s*[)）]?\s*(?<kr>\d{5}|\d{3}-\d{3})(?!\d)|〒\s*(?<jp>\d{3}[-‐－ー−]?\d{4})(?!\d)/u

/** A postal code in an address that its mark tells, and the address without it: `… 250 (우) 48058`, `〒530-0001 大阪市…`. */
export function takeMarkedCode(raw: string): { readonly code: string; readonly rest: string } | null {
  if (raw.length > 500 || !/[우〒]/.test(raw)) return null
  const found = marked.exec(raw)
  const code = found?.groups?.kr ?? found?.groups?.jp
  if (found === null || code === undefined) return null
  const rest = `${raw.slice(0, found.index)} ${raw.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim()
  return { code, rest: rest.replace(/^[,，、\s]+|[,，、\s]+$/g, '') }
}
