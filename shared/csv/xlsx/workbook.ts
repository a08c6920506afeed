import { textOf } from '../../messages/text.ts'
import { type XmlHandlers, XmlReader } from '../../xml/xml-reader.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { listZip, openZipEntry, type RandomAccess, type ZipEntry } from '../workbook/zip.ts'

export interface Workbook {
  /** In the order of the tabs; hidden ones included. */
  readonly sheets: readonly WorkbookSheet[]
  /** Days count from 1904, as in old workbooks of the Mac. */
  readonly is1904: boolean
  /** The number format of each cell style, by its index. */
  readonly formats: readonly string[]
  readonly sharedStrings: ZipEntry | undefined
}

export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly entry: ZipEntry | undefined
}

/** The parts that describe a workbook are small. */
const partBytesMax = 64 * 1024 * 1024

/** @throws UnreadableFile when this is no XLSX workbook, or a damaged one */
export async function openWorkbook(file: RandomAccess): Promise<Workbook> {
  const entries = await listZip(file)
  const read = (path: string, handlers: XmlHandlers) => readPart(file, entries, path, handlers)
  const root = await readRelations(read, '_rels/.rels')
  const path = [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  refuseOtherKinds(path, entries)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const relations = await readRelations(read, `${folder}_rels/${path.slice(folder.length)}.rels`, folder)
  const target = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target
  const { sheets, is1904 } = await readCustomers(read, path)
  const find = (part: string | undefined) => (part === undefined ? undefined : entries.get(part.toLowerCase()))
  return {
    sheets: sheets.map(({ id, ...sheet }) => ({ ...sheet, entry: find(relations.get(id)?.target) })),
    is1904,
    formats: await readFormats(read, target('styles') ?? `${folder}styles.xml`),
    sharedStrings: find(target('sharedStrings') ?? `${folder}sharedStrings.xml`),
  }
}

type ReadPart = (path: string, handlers: XmlHandlers) => Promise<void>

async function readPart(
  file: RandomAccess,
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
  handlers: XmlHandlers,
): Promise<void> {
  const entry = entries.get(path.toLowerCase())
  if (entry === undefined) return
  const reader = new XmlReader(handlers)
  for await (const piece of openZipEntry(file, entry, partBytesMax)) reader.push(piece)
  reader.end()
}

function refuseOtherKinds(path: string, entries: ReadonlyMap<string, ZipEntry>): void {
  if (path.endsWith('.bin')) {
    throw new UnreadableFile('file.is-xlsb', textOf('refusals.binaryWorkbook'))
  }
  if (entries.has(path.toLowerCase())) return
  throw new UnreadableFile('file.is-zip', textOf('refusals.file.is-zip'))
}

interface Relation {
  /** The last word of the relation's type, which is the same in both dialects of the format. */
  readonly type: string
  readonly target: string
}

async function readRelations(read: ReadPart, path: string, folder = ''): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>()
  await read(path, {
    open(name, attribute) {
      if (name !== 'Relationship') return
      const type = attribute('Type') ?? ''
      found.set(attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvePath(folder, attribute('Target') ?? ''),
      })
    },
  })
  return found
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

async function readCustomers(read: ReadPart, path: string) {
  const sheets: { name: string; isHidden: boolean; id: string }[] = []
  let is1904 = false
  await read(path, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const isHidden = (attribute('state') ?? 'visible') !== 'visible'
      sheets.push({ name: attribute('name') ?? `Sheet ${sheets.length + 1}`, isHidden, id: attribute('id') ?? '' })
    },
  })
  return { sheets, is1904 }
}

/** The formats that are known by a number alone. Those from 27 to 58 are dates of East Asian editions. */
const builtIn: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, 'yyyy-mm-dd']),
  ),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, 'hh:mm:ss'])),
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

async function readFormats(read: ReadPart, path: string): Promise<string[]> {
  const own = new Map<number, string>()
  const formats: string[] = []
  let isInCells = false
  await read(path, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells) return
      const id = Number(attribute('numFmtId') ?? 0)
      formats.push(own.get(id) ?? builtIn[id] ?? 'General')
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}
