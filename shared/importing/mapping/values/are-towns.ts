import { isTown } from '../../../cleaning/detect-country/is-town.ts'
import { isStreet } from '../../../cleaning/values/is-street.ts'

/** As no street is written: `181 64 Lidingö`, `110 00 Praha`, `00-950 Warszawa`, `3750-301 Águeda`, `2011 CD Haarlem`. */
const sure =
  /^(?:[A-Z]{1,2}[- ])?(\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4} [A-Z]{2}(?= )),?\s+(\p{L}[^\d,]*)$/u
/** `0155 Oslo`, and `1200 Main Street` */
const maybe = /^(?:[A-Z]{1,2}-)?(\d{3,6}),?\s+(\p{L}[^\d,]*)$/u
/** `Rīga, LV-1050`, `Kuala Lumpur 50250` */
const behind = /^(\p{L}[^\d,]*?),?\s+((?:[A-Z]{2}-)?\d{3,6})$/u
const share = 0.8

const filledOf = (cells: readonly string[]): string[] =>
  cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')

/** Whether most cells are names of towns that are known, and none an address to write to. */
export function areNamesOfTowns(cells: readonly string[]): boolean {
  const filled = filledOf(cells)
  return (
    filled.length >= fewest &&
    !filled.some((cell) => cell.includes('@')) &&
    filled.filter(isTown).length * 2 > filled.length
  )
}
const fewest = 3

/** Whether cells are postal codes with their towns: `Postadress` in Sweden, beside a column of streets. */
export function areTowns(cells: readonly string[]): boolean {
  const filled = filledOf(cells)
  const towns = filled.flatMap((cell) => {
    const town = sure.exec(cell)?.[2] ?? (isStreet(cell) ? undefined : maybe.exec(cell)?.[2])
    return town === undefined ? [] : [town]
  })
  const known = towns.filter(isTown)
  const areSure = filled.filter((cell) => sure.test(cell)).length * 2 > towns.length
  return towns.length > 0 && towns.length >= share * filled.length && (areSure || known.length * 2 > towns.length)
}

/**
 * The town and the postal code of a cell where nothing says the country: codes that look like nothing else, and others
 * beside a town that is known.
 */
export function splitTown(raw: string): { city: string; code: string; region: null } | null {
  const cell = raw.normalize('NFKC').trim()
  if (cell.length > 80 || !/\d{3}/.test(cell) || isStreet(cell)) return null
  const [, clear, place] = sure.exec(cell) ?? []
  if (clear !== undefined && place !== undefined) return { city: place, code: clear, region: null }
  const [, code, town] = maybe.exec(cell) ?? []
  const [, name = town ?? '', last = code ?? ''] = behind.exec(cell) ?? []
  return last !== '' && isTown(name) ? { city: name, code: last, region: null } : null
}
