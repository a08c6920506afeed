import { expect, test } from 'vitest'
import { hzDecoder } from '../../../../shared/csv/decode/hz-decoder.ts'

const decode = (bytes: string) => {
  const decoder = hzDecoder()
  return decoder.write(Buffer.from(bytes, 'latin1')) + decoder.end()
}

test.each([
  ['two characters', 'a~{VPND~}b', 'a中文b'],
  ['a tilde', 'a~~b', 'a~b'],
  ['a tilde that joins two lines', 'a~\nb', 'ab'],
  ['a tilde before something else', 'a~b', 'a\ufffd'],
  ['a tilde at the end', 'a~', 'a\ufffd'],
  ['a closing mark where nothing is open', 'a~}b', 'a\ufffdb'],
  ['an opening mark where one is open', '~{VP~{ND~}b', '中\ufffd文b'],
  ['a tilde doubled among characters', '~{VP~~ND~}b', '中\ufffd文b'],
  ['a line end that closes', '~{VP\nND', '中\nND'],
  ['half a character and a line end', '~{V\nND', '\ufffd\nND'],
  ['half a character at the end', '~{VPN', '中\ufffd'],
  ['the first byte of a pair', '~{!!~}', '\u3000'],
  ['the last byte of a pair', '~{!~~}', '〓'],
  ['a lead that is a blank', '~{ !VP~}', '\ufffd中'],
  ['a second byte that is a blank', '~{! VP~}', '\ufffd中'],
  ['a lead and a second byte that are DEL', '~{\x7f!!\x7fVP~}', '\ufffd\ufffd中'],
  ['the last byte of ASCII and the one behind it', 'a\x7f\x80b', 'a\x7f\ufffdb'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text))

test('what is cut by the end of a piece is read on', () => {
  const decoder = hzDecoder()
  const pieces = [...'~{VPND~}~~'].map((byte) => decoder.write(Buffer.from(byte)))
  expect([pieces.join(''), decoder.end()]).toEqual(['中文~', ''])
})

test('the end closes, so that it says its damage once', () => {
  const decoder = hzDecoder()
  expect([decoder.write(Buffer.from('~{V')), decoder.end(), decoder.end()]).toEqual(['', '\ufffd', ''])
})
