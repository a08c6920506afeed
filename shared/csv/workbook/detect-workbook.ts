import { decodeSample } from '../decode.ts'
import { detectEncoding } from '../detect/encoding/detect-encoding.ts'
import { isZip } from '../refuse-file.ts'
import type { FileHead } from './text-file.ts'

/** What a file has to be opened as, by its beginning: an archive of parts, or a text with all its sheets in it. */
export type WorkbookKind = 'archive' | 'html' | 'xml-2003' | 'flat-ods'

/** Null for delimited text, cards, and what is refused. */
export function detectWorkbook(head: FileHead): WorkbookKind | null {
  if (isZip(head.bytes)) return 'archive'
  if (!beginsWithTag(head.bytes)) return null
  const text = decodeSample(head.bytes, detectEncoding(head.bytes, head.isWhole).encoding, head.isWhole)
  if (isHtml(text)) return 'html'
  const start = text.slice(0, startLength)
  if (isXml2003(start)) return 'xml-2003'
  return isFlatOds(start) ? 'flat-ods' : null
}

const startLength = 64 * 1024

/** In any encoding, after any byte order mark. */
const beginsWithTag = (bytes: Uint8Array): boolean =>
  /^\s*</.test(
    Buffer.from(bytes.subarray(0, 4_000))
      .toString('latin1')
      .replaceAll(/[\0\xef\xbb\xbf\xfe\xff]/g, ''),
  )

const isXml2003 = (start: string): boolean =>
  /<(?:\w+:)?Workbook\b/.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet')

const isFlatOds = (start: string): boolean =>
  /\bmimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?["']/.test(start)

/** A page by its first tag, or a piece of one by the table in it. */
function isHtml(text: string): boolean {
  const start = text.replace(/^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*/, '')
  if (/^<(?:!doctype html|html|head|body|table|meta|style|div|script)\b/i.test(start)) return true
  if (/^<(?:[\w-]+:)?(?:workbook|document)\b/i.test(start) || text.trimStart().startsWith('<?xml')) return false
  return /^<[a-z]/i.test(start) && /<table[\s>][\s\S]{0,4000}<t[dhr][\s>]/i.test(text.slice(0, startLength))
}
