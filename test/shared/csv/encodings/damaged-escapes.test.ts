import { expect, test } from 'vitest'
import { iso2022JpDecoder } from '../../../../shared/csv/decode/iso-2022-jp-decoder.ts'

const decode = (bytes: string) => {
  const decoder = iso2022JpDecoder()
  return decoder.write(Buffer.from(bytes, 'latin1')) + decoder.end()
}
const [kanji, kana, ascii] = ['\x1b$B', '\x1b(I', '\x1b(B']

test.each([
  ['a pair', `${kanji}$"`, 'あ'],
  ['a byte of no pair, and a pair', `${kanji}\x7f$"`, '\ufffdあ'],
  ['one that is as high as a byte can be', `${kanji}\xff$"`, '\ufffdあ'],
  ['half a pair and a line end', `${kanji}$\n$"`, '\ufffd\n$"'],
  ['half a pair and a switch', `${kanji}$${ascii}x`, '\ufffdx'],
  ['a blank between pairs', `${kanji}$" $"`, 'あ あ'],
  ['the last half-width kana, and what is behind it', `${kana}\x5f\x60`, '\uff9f\ufffd'],
  ['a byte that is no ASCII', 'a\x80b', 'a\ufffdb'],
  ['the last byte of ASCII', 'a\x7fb', 'a\x7fb'],
  ['a switch that there is not', '\x1b$Zb', '\ufffd$Zb'],
  ['a switch that is cut off', 'a\x1b$', 'a\ufffd'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text))
