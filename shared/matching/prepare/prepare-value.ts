import { plainWords } from '../../cleaning/text/fold-key.ts'
import { cleanDate } from '../../cleaning/values/clean-date.ts'
import { foldHan } from '../../customers/people/han-variants.ts'
import type { PreparedValue } from './prepared.ts'

const wordsMax = 12

/** A value of a column that is no field; null where it says nothing. */
export function prepareValue(value: string): PreparedValue | null {
  const text = foldHan(plainWords(value))
  if (text === '' || nothing.has(text)) return null
  const code = text.replaceAll(' ', '')
  const date = readDate(value.normalize('NFKC').trim())
  return {
    text,
    words: wordsOfValue(text),
    code: date === null ? code : codeOfDate(date, code),
    date,
    written: value.toLowerCase(),
  }
}

/** The words of a folded text that are compared. */
export const wordsOfValue = (text: string): readonly string[] => text.split(' ').slice(0, wordsMax)

/** One code for a day, however it is written. */
const codeOfDate = ([year, month, day]: readonly [number, number, number], code: string): string =>
  month === 0 ? code : `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`

const nothing = new Set(['null', 'none', 'nan', 'na', 'n a', 'unknown', 'undefined'])

/** A calendar day of any year, or a year alone. */
function readDate(value: string): PreparedValue['date'] {
  if (!/\d/.test(value) || value.length > 40) return null
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(value) ?? []
  if (year !== undefined) return [Number(year), Number(month), Number(day)]
  const east = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?$/u.exec(value)
  if (east !== null) return [Number(east[1]), Number(east[2]), Number(east[3])]
  const yearAlone = /^(1[0-9]{3}|20\d\d)$/.exec(value)?.[1]
  if (yearAlone !== undefined) return [Number(yearAlone), 0, 0]
  const { value: clean, suggestion } = cleanDate(value)
  const found = clean ?? (typeof suggestion === 'string' ? suggestion : null)
  if (found === null || !/^\d{4}-\d\d-\d\d$/.test(found)) return null
  return [Number(found.slice(0, 4)), Number(found.slice(5, 7)), Number(found.slice(8))]
}
