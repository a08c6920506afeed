import { certain, findFirmName, findName, type NamedField, weaken } from './field-names.ts'
import { isBefore, isBehind, joinedFillers, withoutAsking } from './fillers.ts'
import { compoundPlaces, isAddressNoun, isPlaceWord } from './places.ts'
import { type OwnedName, readOwned } from './read-owned.ts'

/** The field that words name, all of them: a name, fillers before or behind it, several names that say the same. */
export function readWords(all: readonly string[]): NamedField | undefined {
  const words = withoutAsking(all)
  const found = findIn(words)
  // `Street 3` is a line of an address, not another one; `Address 3 - Street` is.
  const isLine = found?.field === 'address_primary' && /^[2-9]$/.test(words.at(-1) ?? '')
  return isLine ? { ...found, field: 'address_secondary', rank: found.rank + 50 } : found
}

function findIn(words: readonly string[]): NamedField | undefined {
  const cut = words.flatMap(cutFiller)
  // A number may be a part of the name (`Billing address 2`) or not (`Work phone 2`).
  return (
    findName(words) ??
    readFilled(cut) ??
    readNumbered(words) ??
    readFilled(withoutNumbers(cut)) ??
    readRepeated(words) ??
    readTheirs(words)
  )
}

/** `Nombre del comprador`, 주문자명; nobody else's: `Spouse name`. */
function readTheirs(words: readonly string[]): NamedField | undefined {
  const { whose, found = null } = readTheirName(words) ?? {}
  return found === null || whose === 'other' ? undefined : found
}

/** What words say of whose a column is, and of what. */
export const readTheirName = (words: readonly string[]): OwnedName | null =>
  readOwned(words, (rest) => readFilled(rest.flatMap(cutFiller)))

const withoutNumbers = (words: readonly string[]) => words.filter((word) => !/^\d{1,2}$/.test(word))

/** `Phone 2`, `E-mail 1 - Value` */
function readNumbered(words: readonly string[]): NamedField | undefined {
  const letters = withoutNumbers(words)
  const found = letters.length === words.length ? undefined : findName(letters)
  // What stands for its field only alone is not alone beside a number: `Last 7`, `Name 2`.
  const isBare = found !== undefined && found.confidence >= certain && findFirmName(letters) === undefined
  return isBare ? undefined : found
}

/** `Customer E-mail`, `Phone work`, `Ciudad del cliente`: the shortest fillers count. */
function readFilled(letters: readonly string[]): NamedField | undefined {
  for (let fillers = 1; fillers < letters.length; fillers += 1) {
    for (let before = fillers; before >= 0; before -= 1) {
      const behind = fillers - before
      const found = findFirmName(letters.slice(before, letters.length - behind))
      if (found !== undefined && isFilled(letters, before, behind, found)) return weaken(found)
    }
  }
  return undefined
}

const isFilled = (words: readonly string[], before: number, behind: number, { field }: NamedField): boolean =>
  (before === 0 || isBefore(words.slice(0, before), field)) &&
  (behind === 0 || isBehind(words.slice(words.length - behind), field))

/** `Phone mobile`, `Email correo`: names side by side that say the same. */
function readRepeated(words: readonly string[]): NamedField | undefined {
  if (words.length < 2 || words.length > 6) return undefined
  const found = repeat(words)
  return found === undefined ? undefined : weaken(found)
}

function repeat(words: readonly string[]): NamedField | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const found = findFirmName(words.slice(0, length))
    if (found === undefined) continue
    if (length === words.length) return found
    const rest = repeat(words.slice(length))
    if (rest?.field === found.field) return rest.rank < found.rank ? rest : found
  }
  return undefined
}

/** `客户邮箱` is two words, `客户` and `邮箱`; so is `Privattelefon`. */
function cutFiller(word: string): string[] {
  const filler = joinedFillers.find((one) => word.startsWith(one) && word.length > one.length)
  return filler === undefined
    ? cutCompound(word)
    : [filler, ...cutFiller(word.slice(filler.length).replace(/^[の的]/u, ''))]
}

/** Only where the rest is a name that we know, and the whole is none. */
function cutCompound(word: string): string[] {
  if (findName([word]) !== undefined || isPlaceWord(word)) return [word]
  const isNoun = (rest: string) => rest.length > 3 && (isAddressNoun(rest) || findFirmName([rest]) !== undefined)
  const place = compoundPlaces.find((one) => word.startsWith(one) && isNoun(word.slice(one.length)))
  return place === undefined ? [word] : [place, word.slice(place.length)]
}
