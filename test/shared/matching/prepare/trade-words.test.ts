import { expect, test } from 'vitest'
import { foldHan } from '../../../../shared/customers/people/han-variants.ts'
import { tradesOfText, tradesOfWords } from '../../../../shared/matching/prepare/trade-words.ts'

const [food = -1] = tradesOfWords(['food'])
const [trading = -1] = tradesOfWords(['trading'])

test('a trade is one in whatever language it is said', () => {
  expect(food).not.toBe(trading)
  expect(tradesOfWords(['quist', 'trade', 'shokuhin'])).toEqual([trading, food])
  for (const word of ['食品', 'フーズ', '식품']) expect(tradesOfText(foldHan(`青空${word}`)).trades).toEqual([food])
})

test.each([
  ['behind the name', '德舟貿易', '德舟', [trading]],
  ['within it', '德舟貿易香港', '德舟香港', [trading]],
  ['twice', '德舟食品貿易', '德舟', [food, trading]],
  ['in front, where it is the name', '貿易德舟', '貿易德舟', []],
  ['nowhere', '德舟', '德舟', []],
])('of what stands %s, %s, the name is %s', (_, text, core, trades) =>
  expect(tradesOfText(foldHan(text))).toEqual({ core: foldHan(core), trades }),
)
