import { type PhoneSearch, readPhoneSearch } from './phone-search.ts'

/** One word of a search, and the index that can answer for it. */
export interface SearchTerm {
  /** `part`: anywhere in the text (three Latin letters or more). `start`: at the start of a word (fewer). `cjk`:
   * characters written without spaces. */
  readonly kind: 'part' | 'start' | 'cjk'
  readonly text: string
}

/** A phone, looked for wherever one stands, in any of the writings that mean it. */
export interface PhoneTerm extends PhoneSearch {
  readonly kind: 'phone'
}

const cjkRun = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+/gu
const termsMax = 8
/**
 * What to look for, from what a person typed: words, all of which must be found; Chinese, Japanese and Korean runs
 * apart from the Latin letters beside them.
 */
export function searchTerms(search: string): (SearchTerm | PhoneTerm)[] {
  // The database can hold no NUL, so that nothing is found by one either.
  const text = search.replaceAll('\0', '').normalize('NFKC').slice(0, 200)
  const phone = readPhoneSearch(text)
  if (phone !== null) return [{ kind: 'phone', ...phone }]
  const words = text.split(/\s+/u).filter(Boolean)
  return words.flatMap(termsOfWord).slice(0, termsMax)
}

function termsOfWord(word: string): SearchTerm[] {
  const cjk = [...word.matchAll(cjkRun)].map(([text]) => ({ kind: 'cjk' as const, text }))
  const rest = word.split(cjkRun).filter(Boolean)
  return [
    ...cjk,
    ...rest.map((text) => ({ kind: [...text].length >= 3 ? ('part' as const) : ('start' as const), text })),
  ]
}
