import { writeZip } from '../../../support/write-zip.ts'

/** A table of texts, written in a format by the plainest means; `null` is a cell that is not there. */
export type Texts = readonly (readonly (string | null)[])[]

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')

/** The XML of a table's rows, as LibreOffice cuts texts into paragraphs. */
export const odsRows = (rows: Texts): string =>
  rows
    .map((cells) => {
      const written = cells.map((cell) => {
        if (cell === null || cell === '') return '<table:table-cell/>'
        const paragraphs = cell.split('\n').map((line) => `<text:p>${spaced(line)}</text:p>`)
        return `<table:table-cell office:value-type="string">${paragraphs.join('')}</table:table-cell>`
      })
      return `<table:table-row>${written.join('')}</table:table-row>`
    })
    .join('')

/** More blanks than one have an element, and so has one at either end. */
const spaced = (line: string): string =>
  escapeXml(line).replaceAll(/^ +| +$| {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)

export const odsContent = (sheets: Readonly<Record<string, string>>, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${Object.entries(
    sheets,
  )
    .map(
      ([name, rows]) =>
        `<table:table table:name="${escapeXml(name)}" table:style-name="${name === 'Hidden' ? 'ta2' : 'ta1'}">${rows}</table:table>`,
    )
    .join('')}</office:spreadsheet></office:body></office:document-content>`

export const writeOds = (content: string, parts: Readonly<Record<string, string>> = {}): Buffer =>
  writeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content, ...parts })

export const xml2003Rows = (rows: Texts): string =>
  rows
    .map((cells) => {
      const written = cells.flatMap((cell, n) =>
        cell === null ? [] : [`<Cell ss:Index="${n + 1}"><Data ss:Type="String">${escapeXml(cell)}</Data></Cell>`],
      )
      return `<Row>${written.join('')}</Row>`
    })
    .join('')

export const writeXml2003 = (sheets: Readonly<Record<string, string>>, styles = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles>${Object.entries(
      sheets,
    )
      .map(([name, rows]) => `<Worksheet ss:Name="${escapeXml(name)}"><Table>${rows}</Table></Worksheet>`)
      .join('')}</Workbook>`,
  )

export const htmlRows = (rows: Texts): string =>
  rows
    .map((cells) => {
      const written = cells.map((cell) => `<td>${escapeXml(cell ?? '').replaceAll('&#10;', '<br>')}</td>`)
      return `<tr>${written.join('')}</tr>`
    })
    .join('\n')

export const writeHtml = (rows: Texts): Buffer =>
  Buffer.from(`<html><body><table border=1>${htmlRows(rows)}</table></body></html>`)
