import { expect, test } from 'vitest'
import { isHousehold } from '../../../../shared/cleaning/names/is-household.ts'

/** A name of two people of so many characters. */
const two = (length: number) =>
  `${'A'.repeat(length - 'Ann  Lee & Bo Chan'.length)}nn Lee & Bo Chan`.padEnd(length, 'n')

test.each([
  'Mr & Mrs Jones',
  'Herr und Frau Huber',
  'M. et Mme Dupont',
  'M & Mme Dupont',
  'Ann Lee & Bo Chan',
  'Ann Lee and Bo Chan',
  '王先生、李小姐',
  '王小明/李大文',
  '김민수, 박영희',
  'Fam. Huber',
  'Familie Huber Meier',
  'Ann & Bo Jones',
  'Familie',
  'Huber Familie',
  two(100),
])('%s is several people', (name) => {
  expect(isHousehold(name)).toBe(true)
})

test.each([
  'Mr Jones',
  'Mr & Ann Jones',
  'Ann & Mr Jones',
  'Mr Mrs',
  'Ann Lee',
  'Familie Huber Meier Quist',
  '王小明',
  '',
  two(101),
])('%s is one person, or nobody', (name) => {
  expect(isHousehold(name)).toBe(false)
})
