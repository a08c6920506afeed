import { expect, test } from 'vitest'
import { utf7Decoder } from '../../../../shared/csv/decode/utf7-decoder.ts'

const decode = (bytes: string) => {
  const decoder = utf7Decoder()
  return decoder.write(Buffer.from(bytes, 'latin1')) + decoder.end()
}

test.each([
  ['a letter between plus and minus', 'M+APw-ller', 'Müller'],
  ['two letters', '+AOkA6A-', 'éè'],
  ['three letters, of which none ends with a digit', '+TS1kgVpD-', '䴭撁婃'],
  ['a plus', '1 +- 1', '1 + 1'],
  ['a plus behind a letter', '+AOk-+-', 'é+'],
  ['letters that a sign closes, which stays', '+AOk, +AOk.', 'é, é.'],
  ['letters that the end closes', 'a+AOk', 'aé'],
  ['a plus at the end', 'a+', 'a\ufffd'],
  ['a plus before a sign', 'a+,b', 'a\ufffd,b'],
  ['a digit too many', '+A-+AOk-', '\ufffdé'],
  ['a digit too many behind a letter', '+AOkA-+AOk-', 'é\ufffdé'],
  ['a last digit that is not filled with noughts', '+AOl-+AOk-', 'é\ufffdé'],
  ['the last byte of ASCII and the one behind it', '\x7f\x80', '\x7f\ufffd'],
  ['letters that the last byte of ASCII closes, or the one behind it', '+AOk\x7f+AOk\x80', 'é\x7fé\ufffd'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text))

const write = (...units: number[]) => {
  const bytes = Buffer.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]))
  return `+${bytes.toString('base64').replaceAll('=', '')}-`
}

test.each([
  ['the last letter before the halves', [0xd7ff], '\ud7ff'],
  ['the first letter behind the halves', [0xe000], '\ue000'],
  ['the first pair', [0xd800, 0xdc00], '\u{10000}'],
  ['the last pair', [0xdbff, 0xdfff], '\u{10ffff}'],
  ['a first half alone', [0xd800], '\ufffd'],
  ['the last first half alone', [0xdbff], '\ufffd'],
  ['a second half alone', [0xdc00, 0x41], '\ufffdA'],
  ['the last second half alone', [0xdfff, 0x41], '\ufffdA'],
  ['a first half before a letter', [0xd83d, 0x41], '\ufffdA'],
  ['a first half before a pair', [0xd83d, 0xd83d, 0xde00], '\ufffd😀'],
  ['a pair and one more second half', [0xd83d, 0xde00, 0xde00], '😀\ufffd'],
])('%s', (_, units, text) => expect(decode(write(...units))).toBe(text))

test('a half that is cut off has no other half behind the next plus', () => {
  expect(decode(write(0xd83d) + write(0xde00))).toBe('\ufffd\ufffd')
})

test('what is cut by the end of a piece is read on', () => {
  const decoder = utf7Decoder()
  const pieces = [...`${write(0xd83d, 0xde00)}+-`].map((byte) => decoder.write(Buffer.from(byte)))
  expect([pieces.join(''), decoder.end()]).toEqual(['😀+', ''])
})
