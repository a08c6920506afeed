import { headerWords, normalizeHeader, unparted } from '../normalize-header.ts'
import { registerNumbers } from '../synonyms/registers.ts'
import { findName } from './field-names.ts'
import { isBefore, isBehind } from './fillers.ts'

const names: ReadonlySet<string> = new Set(registerNumbers.flatMap((line) => line.split(', ')).map(normalizeHeader))
const joined = [...names].filter((name) => name.length > 1 && unparted.test(name))

/** As numbers are written in Brazil (CPF, CNPJ), Chile (RUT), Korea and the United States, and no telephone number is. */
const form =
  /^(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}[/-]\d{4}-\d{2}|\d{1,2}\.\d{3}\.\d{3}-[\dK]|\d{3}-\d{2}-\d{4,5}|\d{6}-\d{7})$/i
const shareOfForm = 0.6

/**
 * Whether a column has the numbers by which a register knows persons, firms or who pays a tax: by none of them somebody is
 * called, whatever they look like.
 */
export function areRegisterNumbers(column: string, cells: readonly string[]): boolean {
  const words = headerWords(column)
  if (words.some((word) => findName([word])?.field === 'phone')) return false
  if (isRegister(words)) return true
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => form.test(cell)).length >= shareOfForm * filled.length
}

/** `Kennitala greiðanda`, 客户身份证号; a short name only among words that say whose it is: `NIP`, `Nr NIP klienta`. */
export function isRegister(words: readonly string[]): boolean {
  if (words.length > wordsMax) return false
  if (words.some((word) => unparted.test(word) && joined.some((name) => word.includes(name)))) return true
  return words.some((_, from) =>
    words.slice(from).some((_, length) => {
      const name = words.slice(from, from + length + 1).join('')
      return names.has(name) && (name.length >= telling || words.toSpliced(from, length + 1).every(isFiller))
    }),
  )
}

const wordsMax = 12
const telling = 5

const isFiller = (word: string): boolean =>
  /^\d+$/.test(word) || names.has(word) || isBefore([word], 'phone') || isBehind([word], 'phone')
