import type { Encoding } from '../../shared/csv/encodings.ts'
import type { Layout } from '../../shared/csv/read-layout.ts'
import type { CustomKind } from '../../shared/customers/custom-fields.ts'
import type { ColumnTrait } from '../../shared/importing/mapping/column-format.ts'
import type { MappingEvidence } from '../../shared/importing/mapping/column-mapping.ts'
import { formatCount } from './numbers.ts'

/** Why a column goes where it goes. */
export const evidenceWords: Readonly<Record<MappingEvidence, string>> = {
  synonym: 'by its name',
  similar: 'by a name like it',
  values: 'by its values',
  person: 'chosen',
  remembered: 'as the last time',
  custom: 'by its name',
  ours: 'written by Harbour',
  export: 'written by Harbour',
  none: '',
}

export const kindLabels: Readonly<Record<CustomKind, string>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  boolean: 'yes-or-no',
  choice: 'choice',
}

export const formatLabels = {
  dmy: 'Day first: 31/12/2026',
  mdy: 'Month first: 12/31/2026',
  '.': 'Point: 1,234.5',
  ',': 'Comma: 1.234,5',
} as const

/** What told how a column's dates or numbers are written, or why it has to be asked. */
export function traitWords({ finding, trait }: ColumnTrait): string | undefined {
  if (finding === undefined) return undefined
  if (finding.proof !== null) return `${finding.proof.value} on line ${formatCount(finding.proof.line)}`
  if (!finding.isUnclear) return undefined
  return trait === 'date-order'
    ? 'Its dates do not tell whether the day or the month comes first.'
    : 'Its numbers do not tell what stands before the decimals.'
}

export const delimiterLabels = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe' } as const

const encodingNames: Readonly<Partial<Record<Encoding, string>>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030, Simplified Chinese',
  big5: 'Big5, Traditional Chinese',
  shift_jis: 'Shift_JIS, Japanese',
  'euc-jp': 'EUC-JP, Japanese',
  'euc-kr': 'EUC-KR, Korean',
  'windows-1252': 'Windows-1252, Western',
  'windows-1250': 'Windows-1250, Central European',
  'windows-1251': 'Windows-1251, Cyrillic',
}
export const encodingLabel = (encoding: Encoding): string =>
  encodingNames[encoding] ?? encoding.replace('windows', 'Windows')

type ShownLayout = Pick<Layout, 'format' | 'encoding' | 'delimiter' | 'sheet' | 'headerLine'>

/** `UTF-8, comma, header on line 3`; `Workbook, sheet People, no header`. */
export function layoutWords({ format, encoding, delimiter, sheet, headerLine }: ShownLayout): string {
  if (format === 'vcard') return 'Cards'
  const kind = format === 'csv' ? [encodingLabel(encoding), delimiterLabels[delimiter].toLowerCase()] : ['Workbook']
  const header = headerLine === null ? 'no header' : `header on line ${formatCount(headerLine)}`
  return [...kind, ...(sheet === null ? [] : [`sheet ${sheet}`]), header].join(', ')
}

/** How sure the detection is, in words; the number stands beside it. */
export const sureness = (confidence: number): string =>
  confidence >= 0.9 ? 'Sure' : isUnsure(confidence) ? 'Not sure' : 'Fairly sure'

export const isUnsure = (confidence: number): boolean => confidence <= 0.5
