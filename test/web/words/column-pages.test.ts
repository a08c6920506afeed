import { expect, test } from 'vitest'
import { columnPage, isOn, pageOf } from '../../../web/words/column-pages.ts'

test.each([0, 1, 99, 100, 101, 200, 201, 1_999, 2_000])('%i columns are each on one page', (count) => {
  const { pages } = columnPage(count)
  const all = Array.from({ length: pages }, (_, n) => columnPage(count, String(n + 1)))
  for (let index = 0; index < count; index += 1) {
    const pagesWithIt = all.filter((page) => isOn(page, index))
    expect(pagesWithIt.map(({ page }) => String(page))).toEqual([pageOf(index)])
  }
  expect(all.every(({ first, end }) => end - first <= 100)).toBe(true)
})

test.each([
  [null, 1],
  ['', 1],
  ['0', 1],
  ['-3', 1],
  ['x', 1],
  ['2.7', 2],
  ['3', 3],
  ['99', 3],
  ['1e9', 3],
])('page %j of three is page %i', (wanted, page) => expect(columnPage(250, wanted).page).toBe(page))
