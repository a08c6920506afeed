import { Readable } from 'node:stream'
import type { RandomAccess } from '../../../../shared/csv/workbook/zip.ts'
import { writeZip } from '../../../support/write-zip.ts'

export interface WrittenSheet {
  readonly name: string
  /** What stands inside `sheetData`. */
  readonly rows: string
  readonly state?: 'hidden'
  /** What comes after it. */
  readonly after?: string
}

/** A workbook from the XML of its sheets, as Excel lays it out. */
export function writeWorkbook(
  sheets: readonly WrittenSheet[],
  { strings = '', formats = [] as readonly string[], is1904 = false } = {},
): Buffer {
  const sheetList = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${state === undefined ? '' : `state="${state}" `}r:id="rId${i + 1}"/>`,
  )
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="http://x/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`)
  const xfs = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`)
  return writeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<workbook><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="s" Type="http://x/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  })
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A row of inline texts, at its place in the sheet. */
export const textRow = (line: number, ...cells: string[]): string =>
  `<row r="${line}">${cells.map((cell, i) => `<c r="${String.fromCharCode(65 + i)}${line}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')}</row>`

/** A file in memory, any part of which can be read. */
export const asFile = (bytes: Uint8Array): RandomAccess => ({
  sizeBytes: bytes.length,
  read: async (start, end) => Readable.from([bytes.subarray(start, end)]),
})
