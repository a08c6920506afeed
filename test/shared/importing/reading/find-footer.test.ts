import { describe, expect, test } from 'vitest'
import { findFooter } from '../../../../shared/importing/reading/find-footer.ts'

const people = [
  ['Ada', 'ada@a.example', '3'],
  ['Bob', 'bob@b.example', '4'],
]

describe('below the table', () => {
  test.each([
    ['totals', [['Total', '', '7']]],
    ['totals in Chinese', [['合计：', '', '7']]],
    ['totals in German, with the sum in the same cell', [['Summe: 7', '', '']]],
    ['a copyright', [['Copyright (c) 2026 Acme']]],
    ['a rule and a note', [['--------'], ['exported by Tool 3']]],
  ])('%s', (_, rows) => {
    expect(findFooter([...people, ...rows], 3)).toBe(2)
  })

  test('lone cells after a blank line, which itself is none', () => {
    expect(findFooter([...people, [''], ['Report of April'], ['Acme']], 3)).toBe(3)
  })
})

describe('no footer', () => {
  test.each([
    ['a record with a name alone', [['Eve']], 3],
    ['a person called Total', [['Total', 'total@t.example', '3']], 3],
    ['blank lines', [[''], ['']], 3],
    ['a single column', [[''], ['eve@e.example']], 1],
    ['a lone cell that is not the first', [[''], ['', 'eve@e.example', '']], 3],
  ])('%s', (_, rows, width) => {
    expect(findFooter([...people, ...rows], width)).toBeNull()
  })

  test('where there is nothing else', () => {
    expect(findFooter([['Total', '7']], 2)).toBeNull()
  })
})
