import type { Layout } from '../../shared/csv/read-layout.ts'
import type { ColumnTrait } from '../../shared/importing/mapping/column-format.ts'
import type { Messages } from '../messages/messages.ts'

/** What told how a column's dates or numbers are written, or why it has to be asked. */
export function traitWords({ finding, trait }: ColumnTrait, t: Messages): string | undefined {
  if (finding === undefined) return undefined
  if (finding.proof !== null) return t.words.columns.proof(finding.proof.value, finding.proof.line)
  return finding.isUnclear ? t.words.columns.unclear[trait] : undefined
}

type ShownLayout = Pick<Layout, 'format' | 'encoding' | 'delimiter' | 'sheet' | 'headerLine'>

/** `UTF-8, comma, header on line 3`; `Workbook, sheet People, no header`. */
export function layoutWords({ format, encoding, delimiter, sheet, headerLine }: ShownLayout, t: Messages): string {
  const { layout, encodings, delimitersInside } = t.words.columns
  if (format === 'vcard') return layout.cards
  const kind = format === 'csv' ? [encodings[encoding], delimitersInside[delimiter]] : [layout.workbooks[format]]
  const header = headerLine === null ? layout.noHeader : layout.header(headerLine)
  return t.words.list([...kind, ...(sheet === null ? [] : [layout.sheet(sheet)]), header])
}

/** How sure the detection is, in words; the number stands beside it. */
export function sureness(confidence: number, t: Messages): string {
  const { sure, fairlySure, notSure } = t.words.columns.sureness
  return confidence >= 0.9 ? sure : isUnsure(confidence) ? notSure : fairlySure
}

export const isUnsure = (confidence: number): boolean => confidence <= 0.5
