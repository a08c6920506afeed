import { guess } from '../cleaned.ts'
import { countEdits } from '../text/count-edits.ts'
import { foldKey } from '../text/fold-key.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { countryGuesses, notCountries } from './country-guesses.ts'
import { exactNames, spellings } from './country-table.ts'

/** The country whose English name a text is a misspelling of, where it is near to one alone. */
export function suggestSpelling(text: string): CleanedCountry | null {
  const key = foldKey(text)
  if (key.length < 5 || key.length > 40 || !/^[a-z]+$/.test(key)) return null
  const code = nearestCountry(key, 1) ?? (key.length > 7 && nearestCountry(key, 2)) ?? null
  return code ? guess(code, 'country.spelling', 'country.misspelt') : null
}

/**
 * The country of the English name that is at most so many edits away; null where two countries are. The first letter is
 * seldom wrong, and of two neighbours the one that ends alike is meant: `Nigera` is Nigeria, not Niger.
 */
export function nearestCountry(key: string, edits: 1 | 2): string | null {
  if (key.length < 5 || notCountries.has(key)) return null
  const near = (spellings().get(key.charAt(0)) ?? []).filter(
    ([name]) => !Object.hasOwn(countryGuesses, name) && name.length > 3 && countEdits(name, key, edits) <= edits,
  )
  const alike = near.filter(([name]) => name.at(-1) === key.at(-1))
  const [code, other] = new Set((alike.length > 0 && edits === 1 ? alike : near).map(([, its]) => its))
  return other === undefined ? (code ?? null) : null
}

/** `C?te d'Ivoire`, `Cura�ao`: a letter was lost on the way. */
export function suggestFromGaps(text: string): CleanedCountry | null {
  if (!/[?\ufffd]/.test(text) || text.length > 60) return null
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}?\ufffd]+/gu, '')
  const gaps = letters.match(/[?\ufffd]+/g) ?? []
  if (gaps.length > 3 || letters.length - gaps.join('').length < 4) return null
  const pattern = new RegExp(`^${letters.replace(/[?\ufffd]+/g, '.{1,2}')}$`, 'u')
  const codes = new Set<string>()
  for (const [name, its] of exactNames()) if (pattern.test(name)) for (const code of its) codes.add(code)
  const [code, other] = codes
  return code !== undefined && other === undefined ? guess(code, 'country.spelling', 'country.misspelt') : null
}
