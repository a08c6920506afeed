import type { DecimalMark } from '../../cleaning/values/decimal-mark.ts'
import type { CustomField } from '../../customers/custom-fields.ts'
import type { CustomerField } from '../../customers/fields.ts'
import type { ColumnScan, DateOrder } from './scan-column.ts'

/**
 * Why a column goes where it goes: its name, one like it, its values, a person, an earlier file of its source, a custom
 * field of its name; `ours` is a column that we wrote ourselves, which is no data; `export` is one of an export of ours;
 * `deleted` is one of a custom field that was deleted.
 */
export type MappingEvidence =
  | 'synonym'
  | 'similar'
  | 'values'
  | 'person'
  | 'remembered'
  | 'custom'
  | 'ours'
  | 'export'
  | 'deleted'
  | 'none'

/**
 * Why a person should look at a column: its name says two things; its values are of another kind than its name; only
 * its values say what it is; named like a key, it counts the rows of its file; of which network its names are stands
 * in another column, or nowhere.
 */
export type ColumnDoubt =
  | 'names-differ'
  | 'values-differ'
  | 'only-values'
  | 'running-number'
  | 'by-network'
  | 'which-network'

/** A part of what stands in another column, which is read as one with it: an area code, a house number. */
export type PartRole =
  | 'calling-code'
  | 'area-code'
  | 'house-number'
  | 'house-addition'
  | 'flat-number'
  | 'name-prefix'
  | 'name-suffix'

/**
 * What a column is to another one of the file, by its index: it labels its values, has the whole of which that has a
 * part, has a part of what that has the rest of, says the same again, stands instead
 * of it, or says of which network that is.
 */
export interface Companion {
  readonly role: 'label' | 'whole' | 'again' | 'instead' | 'network' | PartRole
  readonly of: number
  /** It stands instead of that only where all of these are blank. */
  readonly unless?: readonly number[]
}

export interface ColumnMapping {
  readonly column: string
  /** Where the column's cells go; null, and they are kept in `extra` under the column's name. */
  readonly field: CustomerField | null
  /** The custom field that they go to; `field` is null then. */
  readonly custom?: Pick<CustomField, 'key' | 'kind' | 'choices'>
  /** The key of the custom field that it meant, where that is joined into this one: the join may be undone. */
  readonly joinedKey?: string
  /** 1, or 2, 3 … for a further phone or address, in the order of the columns. */
  readonly position: number
  /** 0 to 1. From 0.9 on it is certain. */
  readonly confidence: number
  readonly evidence: MappingEvidence
  /** Under what name cells without a field are kept, where that is not the column's; null says that they are not. */
  readonly extra?: string | null
  readonly doubt?: ColumnDoubt
  /** What its name says, where its values are something else. */
  readonly proposed?: CustomerField
  /** It is no data of its own, but stands beside another column. */
  readonly companionOf?: Companion
  /** What its cells look like. */
  readonly seen?: ColumnScan
  /** What a person said of its dates, and of its numbers. */
  readonly order?: DateOrder
  readonly decimal?: DecimalMark
  /** The column under whose name its cells were kept in `extra` before, by an earlier import of the same file. */
  readonly movedFrom?: string
}

export interface MappedColumns {
  readonly columns: readonly ColumnMapping[]
}
