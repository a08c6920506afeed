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
  ['a switch that another cuts off', `\x1b$${kana}\x31`, '\ufffdｱ'],
  ['a switch that a line end cuts off', '\x1b$\n$"', '\ufffd\n$"'],
  ['one in kanji that there is not', `${kanji}\x1b$"x`, '\ufffdあ\ufffd'],
  ['JIS-Roman', '\x1b(Ja~', 'a~'],
  ['the kanji of 1978', '\x1b$@$"', 'あ'],
  ['the supplement', '\x1b$(D0!', '丂'],
  ['the supplement, and kanji', `\x1b$(D0!${kanji}$"`, '丂あ'],
  ['the first half-width kana, and a blank', `${kana}\x21 \x22`, '｡ ｢'],
  ['the last byte of a pair, and what is behind it', `${kanji}!~\x7f`, '◇\ufffd'],
  ['a line end after kana', `${kana}\x31\n1`, 'ｱ\n1'],
  ['half a pair at the end', `${kanji}$`, '\ufffd'],
  ['a pair of no character', `${kanji})!$"`, '\ufffdあ'],
  ['a low control and a high byte among kanji', `${kanji}\t\x80$"`, '\t\ufffdあ'],
  ['the high byte among kana', `${kana}\x80\x31`, '\ufffdｱ'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text))

test('a piece that ends in a switch or in a pair is read on', () => {
  const decoder = iso2022JpDecoder()
  const pieces = [...`${kanji}$"${ascii}x`].map((byte) => decoder.write(Buffer.from(byte, 'latin1')))
  expect([pieces.join(''), decoder.end(), decoder.end()]).toEqual(['あx', '', ''])
})
