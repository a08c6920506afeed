import type { RawDecoder } from './raw-decoder.ts'

const ESC = 0x1b
const LF = 0x0a

type Charset = 'ascii' | 'kana' | 'kanji' | 'supplement'

/** What stands behind ESC, and what it switches to. JIS-Roman differs from ASCII in two signs, which nobody writes. */
const switches: readonly (readonly [string, Charset])[] = [
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(I', 'kana'],
  ['$@', 'kanji'],
  ['$B', 'kanji'],
  ['$(D', 'supplement'],
]

/** ISO-2022-JP with the half-width kana that Windows writes. A line end switches back, so that damage ends there. */
export function iso2022JpDecoder(): RawDecoder {
  const japanese = new TextDecoder('euc-jp')
  let charset: Charset = 'ascii'
  let sequence: string | null = null
  let first: number | null = null
  const readEscape = (byte: number): string => {
    const longer = `${sequence}${String.fromCharCode(byte)}`
    const found = switches.find(([name]) => name === longer)
    sequence = longer
    if (found === undefined && switches.some(([name]) => name.startsWith(longer))) return ''
    sequence = null
    if (found !== undefined) {
      charset = found[1]
      return ''
    }
    // What is no switch stands as text, the ESC as damage.
    return `\ufffd${[...longer].map((one) => readPlain(one.charCodeAt(0))).join('')}`
  }
  const readByte = (byte: number): string => {
    if (sequence !== null && byte !== LF && byte !== ESC) return readEscape(byte)
    const damage = dropOpen(byte)
    if (byte === ESC) {
      sequence = ''
      return damage
    }
    if (byte === LF) charset = 'ascii'
    return damage + readPlain(byte)
  }
  /** A line end or ESC cuts what is open. */
  const dropOpen = (byte: number): string => {
    if (byte !== LF && byte !== ESC) return ''
    const isOpen = sequence !== null || first !== null
    sequence = null
    first = null
    return isOpen ? '\ufffd' : ''
  }
  const readPlain = (byte: number): string => {
    if (charset === 'ascii' || byte <= 0x20) return byte < 0x80 ? String.fromCharCode(byte) : '\ufffd'
    if (charset === 'kana') return byte <= 0x5f ? String.fromCharCode(0xff40 + byte) : '\ufffd'
    if (byte >= 0x7f) return '\ufffd'
    if (first === null) {
      first = byte
      return ''
    }
    const pair = [first | 0x80, byte | 0x80]
    first = null
    return japanese.decode(Uint8Array.from(charset === 'kanji' ? pair : [0x8f, ...pair]))
  }
  return {
    write(bytes) {
      let text = ''
      for (const byte of bytes) text += readByte(byte)
      return text
    },
    end: () => dropOpen(ESC),
  }
}
