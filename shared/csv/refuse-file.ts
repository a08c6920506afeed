import { type Text, textOf } from '../messages/text.ts'

/** Why a file can't be read as a table, and what its owner can do about it. */
export interface FileRefusal {
  readonly ok: false
  readonly code: FileRefusalCode
  readonly message: Text
}

/** The others are found on the way through a file, and bring their own text. */
export type FileRefusalCode =
  | KnownAtOnce
  | 'file.too-much'
  | 'file.damaged'
  | 'file.no-such-sheet'
  | 'file.no-such-line'
  | 'file.is-xlsb'
  | 'file.too-wide'

/** What is known from a file's first bytes. */
type KnownAtOnce =
  | 'file.empty'
  | 'file.is-xls'
  | 'file.is-locked'
  | 'file.is-opendocument'
  | 'file.is-document'
  | 'file.is-zip'
  | 'file.is-gzip'
  | 'file.is-pdf'
  | 'file.is-image'
  | 'file.is-html'
  | 'file.is-json'
  | 'file.is-xml'
  | 'file.is-rtf'
  | 'file.is-calendar'
  | 'file.is-sql'
  | 'file.is-binary'

const refuse = (code: KnownAtOnce): FileRefusal => ({ ok: false, code, message: textOf(`refusals.${code}`) })

/** First bytes, in Latin-1, by which a kind of file is known. */
const signatures: readonly (readonly [KnownAtOnce, readonly string[]])[] = [
  ['file.is-gzip', ['\x1f\x8b']],
  ['file.is-xls', ['\xd0\xcf\x11\xe0']],
  ['file.is-pdf', ['%PDF-']],
  ['file.is-image', ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*']],
  ['file.is-zip', ['PK\x05\x06', 'PK\x07\x08', '7z\xbc\xaf', 'Rar!', 'BZh91AY', '\xfd7zXZ', '\x28\xb5\x2f\xfd']],
  [
    'file.is-binary',
    ['SQLite format 3', '\x7fELF', 'MZ\x90', 'MZ\0', 'MZP\0', 'PAR1', '\xca\xfe\xba\xbe', 'OggS', 'ID3\x03', 'ID3\x04'],
  ],
]

const textSignatures: readonly (readonly [KnownAtOnce, RegExp])[] = [
  [
    'file.is-html',
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|table|meta|style|div|script)\b/i,
  ],
  ['file.is-xml', /^\s*<\?xml\b/i],
  ['file.is-json', /^\s*(?:\{\s*"|\[\s*[[{]\s*")/],
  ['file.is-rtf', /^\{\\rtf/],
  ['file.is-calendar', /^\s*BEGIN:VCALENDAR/i],
  ['file.is-sql', /^\s*(?:(?:--|\/\*).*\n\s*){1,20}(?:SET|CREATE|DROP|INSERT|USE|LOCK)\b|^\s*INSERT INTO\b/i],
]

/** Refuses by its first bytes what is no text; a workbook is none either, and not refused. */
export function refuseBytes(sample: Uint8Array): FileRefusal | null {
  if (sample.length === 0) return refuse('file.empty')
  if (isZip(sample)) return refuseZip(Buffer.from(sample).toString('latin1'))
  const start = Buffer.from(sample.subarray(0, 64)).toString('latin1')
  const found = signatures.find(([, known]) => known.some((signature) => start.startsWith(signature)))
  if (found === undefined) return null
  const isLocked =
    found[0] === 'file.is-xls' && Buffer.from(sample).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return refuse(isLocked ? 'file.is-locked' : found[0])
}

/** The first bytes of a ZIP archive, which a workbook is. */
export const isZip = (sample: Uint8Array): boolean =>
  sample[0] === 0x50 && sample[1] === 0x4b && sample[2] === 3 && sample[3] === 4

/** Whether the file begins with a vCard, in any encoding. */
export const isVcard = (sample: Uint8Array): boolean =>
  /^\s*BEGIN:VCARD/i.test(
    Buffer.from(sample.subarray(0, 400))
      .toString('latin1')
      .replaceAll(/[\0\xef\xbb\xbf\xfe\xff]/g, ''),
  )

/** The names of an archive's parts stand in its bytes; whether it is a workbook its directory says for certain. */
function refuseZip(start: string): FileRefusal | null {
  const openDocument = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start)?.[1]
  if (openDocument !== undefined && openDocument !== 'spreadsheet') return refuse('file.is-opendocument')
  if (/word\/document\.xml|ppt\/presentation\.xml|Index\/Document\.iwa/.test(start)) return refuse('file.is-document')
  return null
}

/** Refuses text that is no table: no cell with anything in it, another format, or bytes that only happened to decode. */
export function refuseText(text: string): FileRefusal | null {
  if (/^(?:sep=)?[\s,;|"]*$/i.test(text)) return refuse('file.empty')
  const found = textSignatures.find(([, signature]) => signature.test(text))
  if (found !== undefined) return refuse(found[0])
  const start = text.slice(0, 64 * 1024)
  const strange = start.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0
  return strange * 10 > start.length ? refuse('file.is-binary') : null
}
