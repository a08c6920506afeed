import { decodeSample } from '../decode.ts'
import { type Encoding, encodings } from '../encodings.ts'
import { countUtf8 } from '../utf8.ts'

/** One unfolded line of a card. */
export interface CardProperty {
  /** In capitals, without the group in front: `item1.EMAIL` is `EMAIL`. */
  readonly name: string
  /** In lower case: `work`, `cell`; those that say nothing of use are left out. */
  readonly types: readonly string[]
  readonly isPreferred: boolean
  /** The value's parts, as semicolons cut it; unescaped. */
  readonly parts: readonly string[]
}

/** Said of nearly every number or address, or of how the value is written. */
const idleTypes = new Set(['voice', 'internet', 'pref', 'x400', 'msg', 'quoted-printable', 'base64', 'b', '8bit', ''])

/** Null for a line that is no property. */
export function readProperty(line: string): CardProperty | null {
  const colon = findColon(line)
  if (colon === -1) return null
  // Between quotes a semicolon ends no parameter.
  const beginning = line.slice(0, colon).replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(';', ' '))
  const [head = '', ...parameters] = splitAt(beginning, ';')
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return null
  const types = readTypes(parameters)
  return {
    name,
    types: [...new Set(types)].filter((type) => !idleTypes.has(type)),
    isPreferred: types.includes('pref') || parameters.some((parameter) => /^PREF=/i.test(parameter)),
    parts: splitAt(readValue(line.slice(colon + 1), parameters), ';').map(unescapeText),
  }
}

/** Whether a line is written so that a `=` at its end says that it goes on. */
export function isQuotedPrintable(line: string): boolean {
  const colon = findColon(line)
  return colon !== -1 && /(?:;|=)QUOTED-PRINTABLE(?:;|$)/i.test(line.slice(0, colon))
}

/** The colon that ends the name and its parameters, which may hold others in quotes. */
function findColon(line: string): number {
  let isQuoted = false
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') isQuoted = !isQuoted
    else if (line[i] === ':' && !isQuoted) return i
  }
  return -1
}

function readTypes(parameters: readonly string[]): string[] {
  return parameters.flatMap((parameter) => {
    const [name = '', value] = parameter.split('=', 2)
    // Version 2.1 leaves the name out: `TEL;WORK;VOICE`.
    if (value === undefined) return [name.trim().toLowerCase()]
    if (!/^TYPE$/i.test(name.trim())) return []
    return value
      .replaceAll('"', '')
      .toLowerCase()
      .split(',')
      .map((type) => type.trim())
  })
}

function readValue(value: string, parameters: readonly string[]): string {
  if (!parameters.some((parameter) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(parameter.trim()))) return value
  const charset = parameters.map((parameter) => /^CHARSET="?([^"]*)"?$/i.exec(parameter.trim())?.[1]).find(Boolean)
  return decodeQuotedPrintable(value, charset)
}

/** `=E5=BC=A0` in the encoding that is named; where none is, in UTF-8 if it is that, else as Windows does. */
function decodeQuotedPrintable(value: string, charset: string | undefined): string {
  const bytes: number[] = []
  for (const [piece, hex] of value.matchAll(/=([0-9a-f]{2})|[^=]+|=/gi)) {
    if (hex === undefined) bytes.push(...Buffer.from(piece))
    else bytes.push(Number.parseInt(hex, 16))
  }
  const raw = Uint8Array.from(bytes)
  const guess = countUtf8(raw, true).bad === 0 ? 'utf-8' : 'windows-1252'
  return decodeSample(raw, findEncoding(charset) ?? guess, true)
}

function findEncoding(charset: string | undefined): Encoding | undefined {
  const name = charset?.toLowerCase() ?? ''
  const alias = { gbk: 'gb18030', gb2312: 'gb18030', sjis: 'shift_jis', 'iso-8859-1': 'windows-1252' }[name] ?? name
  return encodings.find((encoding) => encoding === alias)
}

/** Cut where the sign stands without a backslash in front; the backslashes stay. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = []
  let part = ''
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && i + 1 < text.length) part += text.slice(i, ++i + 1)
    else if (text[i] === sign) {
      parts.push(part)
      part = ''
    } else part += text[i]
  }
  return [...parts, part]
}

const unescapeText = (text: string): string =>
  text.replaceAll(/\\([\\,;:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim()
