import { ownOf } from '../../own-of.ts'
import type { NumberedRow } from '../numbered-row.ts'
import { textCellLengthMax } from '../records/text-cell-length.ts'
import { type CardProperty, isQuotedPrintable, readProperty } from './read-property.ts'
import { LineSplitter } from './split-lines.ts'

/** Not text, or not about the person. */
const leftOut = new Set([
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'REV',
  'PHOTO',
  'LOGO',
  'SOUND',
  'KEY',
  'PROFILE',
  'CLASS',
])
const binary = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])
/** A longer line is cut: by what is too long for a cell, its name and parameters aside, it is known later. */
const lineLengthMax = textCellLengthMax + 64 * 1024

/** The columns that a property's parts fill, in their order; null for a part that nobody fills in. */
const partNames: Readonly<Record<string, readonly (string | null)[]>> = {
  FN: ['Full name'],
  N: ['Last name', 'First name', 'Middle name', 'Name prefix', 'Name suffix'],
  NICKNAME: ['Nickname'],
  ORG: ['Company', 'Department'],
  TITLE: ['Job title'],
  ROLE: ['Role'],
  EMAIL: ['Email'],
  URL: ['Website'],
  ADR: ['PO box', 'Address line 2', 'Address', 'City', 'Region', 'Postal code', 'Country'],
  NOTE: ['Notes'],
  CATEGORIES: ['Tags'],
  BDAY: ['Birthday'],
  UID: ['UID'],
}
/** Their semicolons part nothing. */
const wholeValues = new Set(['FN', 'NOTE', 'URL', 'EMAIL', 'TEL', 'TITLE', 'ROLE', 'UID', 'BDAY', 'CATEGORIES'])

/**
 * Reads vCards of versions 2.1, 3.0 and 4.0 from text that comes in pieces: each card is a row, at the line of its
 * BEGIN. A column is added where a card first needs one, so earlier rows may be shorter. A card inside a card is left
 * out; one that is not ended ends where the next begins.
 */
export class CardReader {
  readonly #splitter = new LineSplitter(lineLengthMax)
  readonly #columns: string[] = []
  readonly #indexes = new Map<string, number>()
  #line = 0
  #logical: string | null = null
  #isSoft = false
  #start = 0
  #depth = 0
  #properties: CardProperty[] = []
  #rows: NumberedRow[] = []
  /** Lines that are in no card and not blank. */
  strayLines = 0
  /** Pictures, sounds and keys that were left out. */
  pictures = 0

  /** All that any card so far has needed. */
  get columns(): readonly string[] {
    return this.#columns
  }

  push(text: string): NumberedRow[] {
    for (const line of this.#splitter.push(text)) this.#take(line)
    return this.#takeRows()
  }

  end(): NumberedRow[] {
    for (const line of this.#splitter.end()) this.#take(line)
    this.#endLogical()
    this.#endCard()
    return this.#takeRows()
  }

  #takeRows(): NumberedRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  /** One physical line; those that begin with white space, or follow a soft line end, belong to the one before. */
  #take(line: string): void {
    this.#line++
    if (this.#logical !== null && (this.#isSoft || /^[ \t]/.test(line))) {
      const more = this.#isSoft ? line : line.slice(1)
      const before = this.#isSoft ? this.#logical.slice(0, -1) : this.#logical
      if (before.length < lineLengthMax) this.#logical = before + more
      this.#isSoft = this.#isSoft && line.endsWith('=')
      return
    }
    this.#endLogical()
    if (line.trim() === '') return
    if (/^\s*BEGIN:VCARD\s*$/i.test(line)) this.#begin()
    else if (/^\s*END:VCARD\s*$/i.test(line)) this.#endOne()
    else if (this.#depth === 0) this.strayLines++
    else if (this.#depth === 1) {
      this.#logical = line
      this.#isSoft = line.endsWith('=') && isQuotedPrintable(line)
    }
  }

  #begin(): void {
    // Only an AGENT holds a card of its own; any other BEGIN says that the END before it is missing.
    const isNested = this.#properties.at(-1)?.name === 'AGENT'
    if (this.#depth > 0 && isNested) {
      this.#depth++
      return
    }
    this.#endCard()
    this.#depth = 1
    this.#start = this.#line
  }

  #endOne(): void {
    this.#depth = Math.max(0, this.#depth - 1)
    if (this.#depth === 0) this.#endCard()
  }

  #endLogical(): void {
    const property = this.#logical === null ? null : readProperty(this.#logical)
    this.#logical = null
    this.#isSoft = false
    if (property === null) return
    if (binary.has(property.name)) this.pictures++
    if (!leftOut.has(property.name)) this.#properties.push(property)
  }

  #endCard(): void {
    if (this.#properties.length > 0) this.#rows.push({ line: this.#start, cells: this.#toCells(this.#properties) })
    this.#properties = []
    this.#depth = 0
  }

  #toCells(properties: readonly CardProperty[]): string[] {
    const cells: string[] = []
    const used = new Set<string>()
    for (const property of preferredFirst(properties)) {
      const filled = namedParts(property).filter(([, value]) => value !== '')
      const names = filled.map(([name]) => name)
      let n = 1
      while (names.some((name) => used.has(numbered(name, n)))) n++
      for (const [name, value] of filled) {
        used.add(numbered(name, n))
        cells[this.#indexOf(numbered(name, n))] = value
      }
    }
    return Array.from(cells, (cell) => cell ?? '')
  }

  #indexOf(column: string): number {
    const known = this.#indexes.get(column)
    if (known !== undefined) return known
    this.#indexes.set(column, this.#columns.length)
    this.#columns.push(column)
    return this.#columns.length - 1
  }
}

/** Among those of one name; each name keeps its places. */
function preferredFirst(properties: readonly CardProperty[]): CardProperty[] {
  const byName = Map.groupBy(properties, ({ name }) => name)
  for (const [name, same] of byName) {
    byName.set(
      name,
      same.toSorted((a, b) => Number(b.isPreferred) - Number(a.isPreferred)),
    )
  }
  return properties.flatMap(({ name }) => byName.get(name)?.shift() ?? [])
}

/** `Email`, `Email (2)`: the second of a kind, and so on. */
const numbered = (name: string, n: number): string => (n === 1 ? name : `${name} (${n})`)

function namedParts({ name, types, parts }: CardProperty): [string, string][] {
  const whole = parts.join(wholeValues.has(name) ? ';' : ' ')
  if (name === 'TEL') return [[phoneName(types), whole.replace(/^tel:/i, '')]]
  if (name === 'X-SOCIALPROFILE' && types[0] !== undefined) return [[`${types[0]} url`, whole]]
  const names = ownOf(partNames, name)
  if (names === undefined) return [[name, parts.filter((part) => part !== '').join('; ')]]
  if (wholeValues.has(name)) return [[names[0] ?? name, whole]]
  const last = names.length - 1
  const rest = parts
    .slice(last)
    .filter((part) => part !== '')
    .join(', ')
  return names.map((partName, i): [string, string] => [partName ?? name, i < last ? (parts[i] ?? '') : rest])
}

function phoneName(types: readonly string[]): string {
  const others = types.filter((type) => type !== 'fax')
  const kind = types.includes('fax') ? 'Fax' : 'Phone'
  return others.length === 0 ? kind : `${kind} (${others.join(' ')})`
}
