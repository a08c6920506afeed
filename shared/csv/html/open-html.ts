import { textOf } from '../../messages/text.ts'
import { decodeSample } from '../decode.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import type { OpenOptions } from '../workbook/open-options.ts'
import type { SheetSink } from '../workbook/sheet-parser.ts'
import type { Spreadsheet } from '../workbook/spreadsheet.ts'
import { listStreamedSheets, textGainMax } from '../workbook/streamed-sheets.ts'
import { type FileHead, openTextFile } from '../workbook/text-file.ts'
import type { RandomAccess } from '../workbook/zip.ts'
import { TableReader } from './table-reader.ts'

/**
 * The tables of a page as sheets: what web shops and many older programs export, often as `.xls`.
 *
 * @throws UnreadableFile when the page has no table
 */
export async function openHtml(
  file: RandomAccess,
  head: FileHead,
  { chosen, isKnownName }: OpenOptions,
): Promise<Spreadsheet> {
  const text = openTextFile(file, head, { declared: declaredCharset(head.bytes), chosen })
  const { encoding, sizeBytes } = text
  const parse = (sink: SheetSink) => new TableReader(sink)
  const sheets = await listStreamedSheets({ open: text.open, parse, sizeBytes, gainMax: textGainMax }, isKnownName)
  if (sheets.length === 0) throw new UnreadableFile('file.is-html', textOf('refusals.file.is-html'))
  return { format: 'html', sheets, encoding, badPlaces: () => text.badPlaces }
}

/** `<meta charset="…">`, or in the older form `content="text/html; charset=…"`. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = decodeSample(bytes.subarray(0, 16 * 1024), 'iso-8859-1', false)
  const said =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)
  return said?.[1]
}
