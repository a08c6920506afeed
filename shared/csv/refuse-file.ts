/** Why a file can't be read as a table, and what its owner can do about it. */
export interface FileRefusal {
  readonly ok: false
  readonly code: FileRefusalCode
  readonly message: string
}

export type FileRefusalCode =
  | 'file.empty'
  | 'file.is-xlsx'
  | 'file.is-xls'
  | 'file.is-zip'
  | 'file.is-gzip'
  | 'file.is-pdf'
  | 'file.is-image'
  | 'file.is-html'
  | 'file.is-json'
  | 'file.is-xml'
  | 'file.is-rtf'
  | 'file.is-vcard'
  | 'file.is-binary'

const messages: Readonly<Record<FileRefusalCode, string>> = {
  'file.empty': 'The file is empty. Export it again and check that it has rows.',
  'file.is-xlsx': 'This is an Excel workbook. In Excel, choose "Save as" and "CSV UTF-8", then send that file.',
  'file.is-xls': 'This is an old Excel workbook. In Excel, choose "Save as" and "CSV UTF-8", then send that file.',
  'file.is-zip': 'This is a ZIP archive. Unpack it and send the CSV file that is inside.',
  'file.is-gzip': 'The file is packed with gzip more than once, or damaged. Unpack it and send the CSV file.',
  'file.is-pdf': 'This is a PDF document. Export the table itself as CSV from where the PDF was made.',
  'file.is-image': 'This is a picture. Export the table itself as CSV.',
  'file.is-html': 'This is a web page, whatever its name says. Open it in a spreadsheet and save it as CSV.',
  'file.is-json': 'This is JSON. Export the table as CSV.',
  'file.is-xml': 'This is XML. Open it in a spreadsheet and save it as CSV.',
  'file.is-rtf': 'This is a text document with formatting. Save the table as CSV.',
  'file.is-vcard': 'These are vCards. Export the contacts as CSV.',
  'file.is-binary': 'This is no text file. Export the table as CSV.',
}

const refuse = (code: FileRefusalCode): FileRefusal => ({ ok: false, code, message: messages[code] })

/** First bytes, in Latin-1, by which a kind of file is known. */
const signatures: readonly (readonly [FileRefusalCode, readonly string[]])[] = [
  ['file.is-gzip', ['\x1f\x8b']],
  ['file.is-xls', ['\xd0\xcf\x11\xe0']],
  ['file.is-pdf', ['%PDF-']],
  ['file.is-image', ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*']],
]
const zipSignatures = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

const textSignatures: readonly (readonly [FileRefusalCode, RegExp])[] = [
  ['file.is-html', /^\s*<(?:!doctype html|html|head|body|table|meta)\b/i],
  ['file.is-xml', /^\s*<\?xml\b/i],
  ['file.is-json', /^\s*(?:\{\s*"|\[\s*[[{]\s*")/],
  ['file.is-rtf', /^\{\\rtf/],
  ['file.is-vcard', /^\s*BEGIN:VCARD/i],
]

/** Refuses by its first bytes what is no text. */
export function refuseBytes(sample: Uint8Array): FileRefusal | null {
  if (sample.length === 0) return refuse('file.empty')
  const start = Buffer.from(sample.subarray(0, 4096)).toString('latin1')
  const startsWith = (signature: string) => start.startsWith(signature)
  const found = signatures.find(([, known]) => known.some(startsWith))
  if (found !== undefined) return refuse(found[0])
  if (!zipSignatures.some(startsWith)) return null
  return refuse(/\[Content_Types\]\.xml|xl\//.test(start) ? 'file.is-xlsx' : 'file.is-zip')
}

/** Refuses text that is no table: nothing to see, another format, or bytes that only happened to decode. */
export function refuseText(text: string): FileRefusal | null {
  if (text.trim() === '') return refuse('file.empty')
  const found = textSignatures.find(([, signature]) => signature.test(text))
  if (found !== undefined) return refuse(found[0])
  const start = text.slice(0, 64 * 1024)
  const strange = start.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0
  return strange * 10 > start.length ? refuse('file.is-binary') : null
}
