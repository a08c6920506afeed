import { openHtml } from './html/open-html.ts'
import { findContent, openFlatOds, openOds } from './ods/open-ods.ts'
import type { WorkbookKind } from './workbook/detect-workbook.ts'
import type { OpenOptions } from './workbook/open-options.ts'
import type { Spreadsheet } from './workbook/spreadsheet.ts'
import type { FileHead } from './workbook/text-file.ts'
import { listZip, type RandomAccess } from './workbook/zip.ts'
import { openXlsx } from './xlsx/open-xlsx.ts'
import { openXml2003 } from './xml-2003/open-xml-2003.ts'

/** @throws UnreadableFile when it is damaged, locked, too large, or no workbook after all */
export function openSpreadsheet(
  kind: WorkbookKind,
  file: RandomAccess,
  head: FileHead,
  options: OpenOptions,
): Promise<Spreadsheet> {
  switch (kind) {
    case 'archive':
      return openArchive(file, options)
    case 'html':
      return openHtml(file, head, options)
    case 'xml-2003':
      return openXml2003(file, head, options)
    case 'flat-ods':
      return openFlatOds(file, head, options)
  }
}

async function openArchive(file: RandomAccess, options: OpenOptions): Promise<Spreadsheet> {
  const content = findContent(await listZip(file))
  return content === undefined ? openXlsx(file, options.isKnownName) : openOds(file, content, options)
}
