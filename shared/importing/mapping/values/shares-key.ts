import { foldKey } from '../../../cleaning/text/fold-key.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { normalizeHeader } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'

type CellsOf = (index: number) => readonly string[]

/** What tells two people apart, and, where neither is named, two firms: colleagues have one firm and one phone. */
const ofPeople: readonly (readonly CustomerField[])[] = [['display_name', 'first_name', 'last_name'], ['email']]
const ofFirms: readonly (readonly CustomerField[])[] = [['company_primary'], ['phone']]
/** So many of a column's cells, and at least so many, repeat the key of somebody else. */
const share = 0.2
const rowsMin = 2
/** A column that says one thing alone has to say it so often, but for one that says nothing: `0`. */
const constantMin = 3

/**
 * Whether the cells of a column that is named like a key are those of something that several customers have: a row has
 * the key of one before, and says neither name nor address nor firm of what that one says. A few such rows are for a
 * person to read.
 */
export function isSharedKey(key: Candidate, candidates: readonly Candidate[], cellsOf: CellsOf): boolean {
  const textsOf = (fields: readonly CustomerField[]) => {
    const columns = candidates.filter(({ field }) => fields.includes(field)).map(({ index }) => cellsOf(index))
    return (row: number) => foldKey(columns.map((cells) => cells[row] ?? '').join(' '))
  }
  const [people, firms] = [ofPeople.map(textsOf), ofFirms.map(textsOf)]
  const rows = cellsOf(key.index).flatMap((cell, row) => {
    const said = cell.trim()
    return said === '' ? [] : [{ said, row }]
  })
  const groups = [...Map.groupBy(rows, ({ said }) => said).values()]
  const strangers = groups.flatMap(([first, ...more]) =>
    first === undefined ? [] : more.filter(({ row }) => areStrangers(people, firms, first.row, row)),
  ).length
  const [only, second] = groups
  if (second === undefined) {
    const isNothing = /^0+$/.test(only?.[0]?.said ?? '')
    return strangers > 0 && (isNothing || rows.length >= constantMin)
  }
  return strangers >= rowsMin && strangers >= share * rows.length
}

type TextOf = (row: number) => string

/** Both say something of the same kind, and nothing that is the same. */
function areStrangers(people: readonly TextOf[], firms: readonly TextOf[], one: number, other: number): boolean {
  const saidBy = (texts: readonly TextOf[]) =>
    texts.map((text) => [text(one), text(other)] as const).filter(([a, b]) => a !== '' && b !== '')
  const ofPerson = saidBy(people)
  const said = ofPerson.length > 0 ? ofPerson : saidBy(firms)
  return said.length > 0 && said.every(([a, b]) => a !== b)
}

/** The number of a firm at the office of value added tax, which Austria and Switzerland call `UID`. */
export const isTaxNumber = (column: string, cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.replace(/[\s.-]/g, '').toUpperCase()).filter((cell) => cell !== '')
  const taxed = filled.filter((cell) => taxNumber.test(cell))
  return normalizeHeader(column) === 'uid' && taxed.length > 0 && taxed.length * 2 >= filled.length
}

const taxNumber =
  /^(?:ATU\d{8}|CHE\d{9}(?:MWST|TVA|IVA)?|DE\d{9}|IT\d{11}|FR[\dA-Z]{2}\d{9}|(?:CZ|SK|HU|SI|PL|LI)\d{8,10})$/
