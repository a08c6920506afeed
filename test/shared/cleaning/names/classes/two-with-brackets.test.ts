import { expect, test } from 'vitest'
import { isHousehold } from '../../../../../shared/cleaning/names/is-household.ts'

const pairs = [
  'Ngozi & Nneka',
  'Zorblax and Quist',
  'Bo+Jo',
  'Tolu / Kemi',
  'Anna und Tom',
  'Lea et Zoé',
  '王明和李红',
  '하나와 두리',
  'はなとゆき',
]
// biome-ignore format: a list of words
const words = ['twins', 'sisters', 'Brothers', 'couple', 'Ehepaar', 'Geschwister', 'jumelles', 'hermanas', 'casal', 'coniugi', 'zussen', 'syskon', 'братья', '夫妇', '姊妹', '双子', '부부', '쌍둥이']

test.each(pairs)('%s, and what they are to each other in brackets, are two', (pair) => {
  for (const word of words)
    for (const raw of [`${pair} (${word})`, `${pair}（${word}）`, `${pair} [${word}]`])
      expect([raw, isHousehold(raw)]).toEqual([raw, true])
})

test.each(['曾先生/曾太', '李先生、李太太', '何先生和何師奶', 'Ann Lee & Bo Chan (Sydney)', 'Mr & Mrs Jones (VIP)'])(
  '%s are two',
  (raw) => expect(isHousehold(raw)).toBe(true),
)

test.each([
  'Ann Lee (twins)',
  'Ann Lee (Sister)',

  'Ann Lee (R & D)',
  'Ann Lee',
  '王明（双子座）',
  'Robert (Bob) Miller',
  'Bo Chan (Ann)',
  '陳嘉文 (Carmen)',
])('%s is one, or a firm', (raw) => expect(isHousehold(raw)).toBe(false))
