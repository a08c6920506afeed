import iconv from 'iconv-lite'
import type { Encoding } from '../../../../shared/csv/encodings.ts'
import { listCharacters, singleBytes } from './tables.ts'

const names: Partial<Record<Encoding, string>> = { big5: 'big5-hkscs', 'euc-kr': 'cp949' }

/** The text in an encoding; undefined where that can't write all of it. */
export function writeEncoded(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'hz') return isIn('hz', text) ? writePairs(text, 'gb2312', ['~{', '~}']) : undefined
  if (encoding === 'iso-2022-jp')
    return isIn('iso-2022-jp', text) ? writePairs(text, 'euc-jp', ['\x1b$B', '\x1b(B']) : undefined
  const written = encoding === 'windows-1258' ? splitTones(text) : text
  if (singleBytes[encoding] !== undefined) return writeSingle(written, singleBytes[encoding])
  const name = names[encoding] ?? encoding
  const bytes = iconv.encode(written, name)
  return iconv.decode(bytes, name) === written ? bytes : undefined
}

const tables = new Map<string, Set<string>>()

function isIn(table: string, text: string): boolean {
  const known = tables.get(table) ?? new Set(listCharacters(table).map((one) => one.text))
  tables.set(table, known)
  return [...text].every((one) => one <= '\x7f' || known.has(one))
}

function writeSingle(text: string, upper: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (const one of text) {
    const at = one < '\x7f' ? one.charCodeAt(0) - 0x80 : upper.indexOf(one)
    if (at === -1) return undefined
    bytes.push(0x80 + at)
  }
  return Uint8Array.from(bytes)
}

/** Runs beyond ASCII stand between marks, with the upper bit off. */
function writePairs(text: string, name: string, [open, close]: readonly [string, string]): Uint8Array | undefined {
  const bytes = iconv.encode(text, name)
  if (iconv.decode(bytes, name) !== text || bytes.includes(0x8e) || bytes.includes(0x8f)) return undefined
  const latin1 = bytes.toString('latin1')
  const low = (run: string) => Buffer.from(run, 'latin1').map((byte) => byte & 0x7f)
  const marked = latin1.replaceAll(
    /[\x80-\xff]+/g,
    (run) => `${open}${Buffer.from(low(run)).toString('latin1')}${close}`,
  )
  return Buffer.from(marked, 'latin1')
}

/** Vietnamese on Windows: tones stand behind their letter, all other marks are a part of it. */
const splitTones = (text: string): string =>
  text.replaceAll(/\P{ASCII}/gu, (letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0]
    return tone === undefined ? letter : letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone
  })
