import type { RawDecoder } from './raw-decoder.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]))
const plus = 0x2b
const minus = 0x2d

/** UTF-7, as RFC 2152 writes it: between `+` and `-`, or what is no digit of base64, stands UTF-16. */
export function utf7Decoder(): RawDecoder {
  let state: 'plain' | 'opened' | 'base64' = 'plain'
  let bits = 0
  let bitCount = 0
  let high = ''
  const putUnit = (unit: number): string => {
    const before = high
    high = ''
    if (unit >= 0xdc00 && unit <= 0xdfff) return before === '' ? '\ufffd' : before + String.fromCharCode(unit)
    const damage = before === '' ? '' : '\ufffd'
    if (unit < 0xd800 || unit > 0xdbff) return damage + String.fromCharCode(unit)
    high = String.fromCharCode(unit)
    return damage
  }
  const readDigit = (value: number): string => {
    state = 'base64'
    bits = (bits << 6) | value
    bitCount += 6
    if (bitCount < 16) return ''
    bitCount -= 16
    const unit = (bits >> bitCount) & 0xffff
    bits &= (1 << bitCount) - 1
    return putUnit(unit)
  }
  const close = (): string => {
    // Up to five bits of nought fill the last digit.
    const isDamaged = state === 'opened' || high !== '' || bitCount >= 6 || bits !== 0
    state = 'plain'
    bits = 0
    bitCount = 0
    high = ''
    return isDamaged ? '\ufffd' : ''
  }
  const readByte = (byte: number): string => {
    if (state === 'plain') {
      if (byte !== plus) return byte < 0x80 ? String.fromCharCode(byte) : '\ufffd'
      state = 'opened'
      return ''
    }
    const value = values.get(byte)
    if (value !== undefined) return readDigit(value)
    if (byte === minus && state === 'opened') {
      state = 'plain'
      return '+'
    }
    const end = close()
    if (byte === minus) return end
    return end + (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')
  }
  return {
    write(bytes) {
      let text = ''
      for (const byte of bytes) text += readByte(byte)
      return text
    },
    end: () => (state !== 'plain' ? close() : ''),
  }
}
