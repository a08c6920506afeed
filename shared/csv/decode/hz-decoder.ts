import type { RawDecoder } from './raw-decoder.ts'

const tilde = 0x7e
const LF = 0x0a

const isGraphic = (byte: number): boolean => byte > 0x20 && byte < 0x7f

/**
 * HZ, as RFC 1843 writes it: between `~{` and `~}` two bytes are a character of GB 2312, `~~` is a tilde, and a tilde
 * before a line end joins the lines. A line end closes what is open, so that damage ends there.
 */
export function hzDecoder(): RawDecoder {
  const gb = new TextDecoder('gb18030')
  let isChinese = false
  let first: number | null = null
  const readPair = (lead: number, byte: number): string => {
    if (lead === tilde) return readEscape(byte)
    if (!isChinese) return String.fromCharCode(lead)
    const isPair = isGraphic(lead) && isGraphic(byte)
    return isPair ? gb.decode(Uint8Array.of(lead | 0x80, byte | 0x80)) : '\ufffd'
  }
  const readEscape = (byte: number): string => {
    if (!isChinese && byte === tilde) return '~'
    if (!isChinese && byte === LF) return ''
    if (byte !== (isChinese ? 0x7d : 0x7b)) return '\ufffd'
    isChinese = !isChinese
    return ''
  }
  const readByte = (byte: number): string => {
    if (isChinese && byte === LF) {
      const damage = first === null ? '' : '\ufffd'
      first = null
      isChinese = false
      return `${damage}\n`
    }
    if (first !== null) {
      const lead = first
      first = null
      return readPair(lead, byte)
    }
    if (isChinese || byte === tilde) {
      first = byte
      return ''
    }
    return byte < 0x80 ? String.fromCharCode(byte) : '\ufffd'
  }
  return {
    write(bytes: Uint8Array) {
      let text = ''
      for (const byte of bytes) text += readByte(byte)
      return text
    },
    end() {
      const damage = first === null ? '' : '\ufffd'
      first = null
      return damage
    },
  }
}
