import { decodeSample } from '../decode.ts'
import type { OpenOptions } from '../workbook/open-options.ts'
import type { SheetSink } from '../workbook/sheet-parser.ts'
import type { Spreadsheet } from '../workbook/spreadsheet.ts'
import { listStreamedSheets, textGainMax } from '../workbook/streamed-sheets.ts'
import { type FileHead, openTextFile } from '../workbook/text-file.ts'
import type { RandomAccess } from '../workbook/zip.ts'
import { SheetsReader } from './sheets-reader.ts'

/**
 * A workbook in one XML file, as Excel 2003 and many programs since have written it.
 *
 * @throws UnreadableFile when it has too many sheets or rows
 */
export async function openXml2003(
  file: RandomAccess,
  head: FileHead,
  { chosen, isKnownName }: OpenOptions,
): Promise<Spreadsheet> {
  const start = decodeSample(head.bytes.subarray(0, 1024), 'iso-8859-1', false)
  const declared = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1]
  const text = openTextFile(file, head, { declared, chosen })
  const { encoding, sizeBytes } = text
  const parse = (sink: SheetSink) => new SheetsReader(sink)
  const sheets = await listStreamedSheets({ open: text.open, parse, sizeBytes, gainMax: textGainMax }, isKnownName)
  return { format: 'xml-2003', sheets, encoding, badPlaces: () => text.badPlaces }
}
