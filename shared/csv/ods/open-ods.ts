import { textOf } from '../../messages/text.ts'
import { XmlReader } from '../../xml/xml-reader.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import type { OpenOptions } from '../workbook/open-options.ts'
import type { SheetSink } from '../workbook/sheet-parser.ts'
import type { Spreadsheet } from '../workbook/spreadsheet.ts'
import { listStreamedSheets, textGainMax } from '../workbook/streamed-sheets.ts'
import { type FileHead, openTextFile } from '../workbook/text-file.ts'
import { gainMax, listZip, openZipEntry, type RandomAccess, type ZipEntry } from '../workbook/zip.ts'
import { SheetsReader } from './sheets-reader.ts'

const contentBytesMax = 4 * 1024 * 1024 * 1024
const manifestBytesMax = 16 * 1024 * 1024

/** The part of an archive that holds an OpenDocument spreadsheet; undefined where it is another archive. */
export const findContent = (parts: ReadonlyMap<string, ZipEntry>): ZipEntry | undefined =>
  parts.has('mimetype') || parts.has('meta-inf/manifest.xml') ? parts.get('content.xml') : undefined

/**
 * An OpenDocument spreadsheet, as LibreOffice writes it.
 *
 * @throws UnreadableFile when it is locked, damaged or too large, or another document
 */
export async function openOds(
  file: RandomAccess,
  content: ZipEntry,
  { isKnownName }: Pick<OpenOptions, 'isKnownName'>,
): Promise<Spreadsheet> {
  const parts = await listZip(file)
  if (!(await isSpreadsheet(file, parts.get('mimetype')))) {
    throw new UnreadableFile('file.is-opendocument', textOf('refusals.file.is-opendocument'))
  }
  if (await isLocked(file, parts.get('meta-inf/manifest.xml'))) {
    throw new UnreadableFile('file.is-locked', textOf('refusals.file.is-locked'))
  }
  const open = () => decode(openZipEntry(file, content, contentBytesMax))
  const streamed = { open, parse: parseSheets, sizeBytes: file.sizeBytes, gainMax }
  return { format: 'ods', sheets: await listStreamedSheets(streamed, isKnownName) }
}

/** The same in one XML file, without an archive (`.fods`). */
export async function openFlatOds(
  file: RandomAccess,
  head: FileHead,
  { chosen, isKnownName }: OpenOptions,
): Promise<Spreadsheet> {
  const { open, encoding, sizeBytes } = openTextFile(file, head, { declared: undefined, chosen })
  return {
    format: 'ods',
    sheets: await listStreamedSheets({ open, parse: parseSheets, sizeBytes, gainMax: textGainMax }, isKnownName),
    encoding,
  }
}

const parseSheets = (sink: SheetSink) => new SheetsReader(sink)

/** Its parts are always UTF-8. */
async function* decode(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** What has no type of its own is taken for one. */
async function isSpreadsheet(file: RandomAccess, mimetype: ZipEntry | undefined): Promise<boolean> {
  if (mimetype === undefined) return true
  let type = ''
  for await (const piece of openZipEntry(file, mimetype, 1024)) type += Buffer.from(piece).toString('latin1')
  return /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/.test(type)
}

async function isLocked(file: RandomAccess, manifest: ZipEntry | undefined): Promise<boolean> {
  if (manifest === undefined) return false
  let isFound = false
  const reader = new XmlReader({
    open(name) {
      if (name === 'encryption-data' || name === 'encrypted-key') isFound = true
    },
  })
  for await (const piece of openZipEntry(file, manifest, manifestBytesMax)) reader.push(piece)
  reader.end()
  return isFound
}
