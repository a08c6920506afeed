import { expect, test } from 'vitest'
import { catalogues } from '../../../web/messages/catalogues.ts'
import { valueWords } from '../../../web/words/changes.ts'
import { layoutWords } from '../../../web/words/columns.ts'

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null, headerLine: 3 } as const

test.each([
  ['en', 'vip, shop', 'UTF-8, comma, header on line 3'],
  ['zh-Hant', 'vip、shop', 'UTF-8、逗號、標題列在第 3 行'],
  ['zh-Hans', 'vip、shop', 'UTF-8、逗号、表头在第 3 行'],
] as const)('in %s, what is named one after the other: %s', (language, tags, read) => {
  expect(valueWords('tags', ['vip', 'shop'], catalogues[language])).toBe(tags)
  expect(layoutWords(layout, catalogues[language])).toBe(read)
})
