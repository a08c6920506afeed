import { createRawDecoder } from '../decode/create-raw-decoder.ts'
import { entityTable, withoutSemicolon } from './entity-table.ts'

const named: ReadonlyMap<string, string> = new Map(
  entityTable
    .trim()
    .split(/\s+/)
    .map((line) => {
      const [name = '', numbers = ''] = line.split('=')
      return [name, String.fromCodePoint(...numbers.split('+').map((hex) => Number.parseInt(hex, 16)))]
    }),
)
const bare = new Set(withoutSemicolon.trim().split(/\s+/))
const bareLengthMax = Math.max(...[...bare].map(({ length }) => length))

/** Puts in what the references of HTML stand for, as a browser does; any other `&` stays as it is. */
export const decodeHtml = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(?:[xX]([0-9a-fA-F]+)|(\d+));?|([a-zA-Z][a-zA-Z0-9]*)(;?))/g, meaningOf)
    : text

/** How much of a text may be decoded before the rest of it has come: all, unless it may end within a reference. */
export function cutBeforeReference(text: string): number {
  const start = text.lastIndexOf('&')
  if (start === -1 || text.length - start > referenceLengthMax) return text.length
  return /^&#?[a-zA-Z0-9]*$/.test(text.slice(start)) ? start : text.length
}

/** `&CounterClockwiseContourIntegral;` is the longest; a number may have zeros in front. */
const referenceLengthMax = 40

function meaningOf(whole: string, hex?: string, decimal?: string, name?: string, semicolon?: string): string {
  if (name === undefined) return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  const known = semicolon === ';' ? named.get(name) : undefined
  if (known !== undefined) return known
  for (let length = Math.min(name.length, bareLengthMax); length > 1; length--) {
    const start = name.slice(0, length)
    if (bare.has(start)) return `${named.get(start) ?? ''}${whole.slice(length + 1)}`
  }
  return whole
}

const replacement = '\ufffd'
const windows = createRawDecoder('windows-1252')

/** Numbers of the C1 controls mean the characters that Windows has there. */
function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return replacement
  return code >= 0x80 && code < 0xa0 ? windows.write(Uint8Array.of(code)) : String.fromCodePoint(code)
}
