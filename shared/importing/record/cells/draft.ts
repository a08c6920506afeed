import type { ConsentColumn } from '../../../cleaning/choices/read-consent.ts'
import type { CleaningContext } from '../../../cleaning/cleaners.ts'
import type { NameOrder } from '../../../cleaning/names/evidence/name-order.ts'
import type { FileCountries } from '../../../cleaning/phone/read-by-file.ts'
import { cleanText } from '../../../cleaning/text/clean-text.ts'
import type { CustomValue } from '../../../customers/clean-custom.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { rawName } from '../../../customers/unread/unread-fields.ts'
import type { EmailPolicy, Reason, RecordNote } from '../../import.ts'
import type { ImportSettings } from '../../import-settings.ts'
import type { NoteIssue, NoteRule } from '../../reason-code.ts'
import type { CleanOptions } from '../clean-options.ts'
import { noRules, type RepairRules } from '../repair-rules.ts'

/** What a column is read by (`rulesOf`). */
export interface ColumnRules {
  /** When its cells are read among those of a record. */
  readonly turn: 'first' | 'middle' | 'last' | 'names'
  /** Takes a cell to where it belongs. */
  readonly take: (draft: Draft, cell: Cell) => void
  /** How its dates and numbers are written. */
  readonly format: Pick<CleaningContext, 'dayFirst' | 'decimal'>
  /** What its name asks about consent, where a cell may answer that. */
  readonly asks: ConsentColumn | null
  /** How a cell of a column that is kept as it is may say a wish: in an answer, as in notes, or not at all. */
  readonly wishes: 'answer' | 'note' | null
  /** Whether such a column is about what is sent to customers: whether they want it, or what alone. */
  readonly sending: 'wanted' | 'named' | null
  readonly movedFrom: string | undefined
}

export interface Cell {
  readonly rules: ColumnRules
  readonly column: string
  readonly field: CustomerField | null
  /** 1 for the column that states the field, more for further ones. */
  readonly position: number
  /** Under what name it is kept where it has no field; null, and it is not. */
  readonly extra: string | null
  readonly raw: string
  /** What a further value of it is called: what a column beside it says, else the column's name. */
  readonly label: string
}

export type NameField = 'display_name' | 'first_name' | 'last_name'

export interface Draft {
  readonly policy: EmailPolicy
  /** What every record is said to have where its own cells say nothing. */
  defaults: ImportSettings['defaults']
  /** The country that a record names in other cells than that of the country, against that of all records. */
  own?: string | undefined
  readonly repairRules: RepairRules
  /** Where the other records of the file are. */
  file: FileCountries | undefined
  /** How its full names stand, where that is not the usual order. */
  readonly names: NameOrder | undefined
  /** A customer as one of our own exports gives it: complete, each cell in its place. */
  readonly isOwn: boolean
  readonly stated: Partial<Record<CustomerField, Value>>
  readonly extra: Map<string, CustomValue>
  /** What was kept in `extra` when the same cells came in before, and has its own place now. */
  readonly moved: Map<string, string>
  readonly tags: string[]
  /** `isByPlace`: read by the country of something else, such as the other records. */
  readonly phones: { phone: string; label: string; position: number; isByPlace?: boolean }[]
  readonly emails: { email: string; label: string; position: number }[]
  readonly addresses: { address: string; label: string }[]
  readonly notes: RecordNote[]
  readonly reasons: Reason[]
  /** Cells that only say that they are as the one above, or as another one, and under what name they are kept. */
  readonly references: { name: string; raw: string }[]
  /** The column that states a field, where the file has one. */
  readonly columnOf: (field: CustomerField) => string | undefined
}

export type Value = string | number | boolean | readonly string[]

/** What the records of a file say together. */
export interface FileFacts {
  readonly countries?: FileCountries | undefined
  readonly names?: NameOrder | undefined
}

export const newDraft = (
  policy: EmailPolicy,
  { defaults, repairRules = noRules }: CleanOptions,
  isOwn: boolean,
  columnOf: Draft['columnOf'] = () => undefined,
  { countries, names }: FileFacts = {},
): Draft => ({
  columnOf,
  file: countries,
  names,
  policy,
  defaults,
  repairRules,
  isOwn,
  stated: withoutShape(),
  extra: new Map(),
  moved: new Map(),
  tags: [],
  phones: [],
  emails: [],
  addresses: [],
  notes: [],
  reasons: [],
  references: [],
})

/**
 * An object into which fields come in another order for each record: as a table of names it takes them faster than as one
 * that gets a new shape by each of them.
 */
export const withoutShape = (): Record<string, never> => Object.create(null)

/** The one cell of a field; undefined where it has none, or several. */
export function onlyCell(cells: readonly Cell[], field: CustomerField): Cell | undefined {
  let found: Cell | undefined
  for (const cell of cells) {
    if (cell.field !== field) continue
    if (found !== undefined) return undefined
    found = cell
  }
  return found
}

/** The two columns of YouTube are read as one. */
const rawNameOf = (field: CustomerField | null, column: string): string =>
  field === null ? `${column}_raw` : rawName(field === 'youtube_handle' ? 'youtube_channel_url' : field)

/** @param suggestion what the cell may mean, if a person agrees */
export function note(
  draft: Draft,
  { column, field, extra, raw }: Cell,
  rule: NoteRule | null,
  issue: NoteIssue | null,
  suggestion: string | null = null,
): void {
  if (rule === 'text.same-as-above') draft.references.push({ name: rawNameOf(field, extra ?? column), raw })
  if (rule === null && issue === null) return
  if (suggestion !== null)
    draft.notes.push({ column, ...(rule === null ? {} : { rule }), ...(issue === null ? {} : { issue }), suggestion })
  else if (issue === null) draft.notes.push(rule === null ? { column } : { column, rule })
  else draft.notes.push(rule === null ? { column, issue } : { column, rule, issue })
}

export const countryOf = ({ stated, own, defaults }: Draft): string | undefined =>
  typeof stated.country_code === 'string' ? stated.country_code : (own ?? defaults.country_code)

export const keepRaw = (draft: Draft, cell: Cell, field: string) => keep(draft, `${field}_raw`, cell.raw)

/** The rule that says why cells are nobody's value, and each of them as it came. */
export function setAside(draft: Draft, cells: readonly Cell[], rule: NoteRule): void {
  for (const cell of cells) {
    note(draft, cell, rule, null)
    keepRaw(draft, cell, cell.field ?? cell.column)
  }
}

/** What a cell refers to is nobody's guess: it is kept as it came, unless the record says nothing else. */
export function keepReferences(draft: Draft): void {
  const { stated, extra, tags, phones, emails, addresses, reasons, references } = draft
  const isElse =
    extra.size > 0 || [tags, phones, emails, addresses, reasons, Object.keys(stated)].some(({ length }) => length > 0)
  if (draft.isOwn || !isElse) return
  for (const { name, raw } of references) keep(draft, name, raw)
}

/** Two cells may be kept under one name, since a column may be called anything: the second gets a number. */
export function keep(draft: Draft, name: string, raw: string): void {
  const kept = asText(raw)
  let key = name
  for (let n = 2; draft.extra.has(key) && draft.extra.get(key) !== kept; n += 1) key = `${name}_${n}`
  draft.extra.set(key, kept)
}

export const asText = (raw: string) => cleanText(raw).value ?? raw
