import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRecordHash, recordHash } from '../../../../shared/importing/record/record-hash.ts'
import { checkProperty } from '../../../support/property.ts'

describe('the mark of a record', () => {
  test('is stored, so it must stay what it was', () => {
    expect(recordHash(['Name', 'email'], ['Ada', 'ada@example.com'])).toBe('55a71d3fcd3f633f13ca4e85b2a5aa04')
  })

  test('does not depend on the order of the columns, nor on columns without a cell', async () => {
    const anyRecord = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.string()), {
      selector: ([name]) => name,
    })
    await checkProperty(
      fc.property(anyRecord, fc.infiniteStream(fc.nat()), (record, random) => {
        const shuffled = record
          .map((pair) => ({ pair, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ pair }) => pair)
        const withBlank: [string, string][] = [...shuffled, ['another', '']]
        const hashOf = (pairs: readonly (readonly [string, string])[]) =>
          recordHash(
            pairs.map(([name]) => name),
            pairs.map(([, cell]) => cell),
          )
        expect(hashOf(withBlank)).toBe(hashOf(record))
      }),
      { seed: 20261128 },
    )
  })

  test.each([
    ['case and spaces of a name', ['E-Mail ', ' Name'], ['e-mail', 'name']],
    ['width of a name', ['ｎａｍｅ', 'x'], ['name', 'x']],
  ])('does not depend on the %s', (_, one, other) => {
    expect(recordHash(one, ['a', 'b'])).toBe(recordHash(other, ['a', 'b']))
  })

  test.each([
    [
      'a cell',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [
        ['a', 'b'],
        ['1', '3'],
      ],
    ],
    ['white space in a cell', [['a'], ['1']], [['a'], ['1 ']]],
    [
      'which column a cell is in',
      [
        ['a', 'b'],
        ['1', ''],
      ],
      [
        ['a', 'b'],
        ['', '1'],
      ],
    ],
    [
      'where one cell ends and the next begins',
      [
        ['a', 'b'],
        ['1b', '2'],
      ],
      [
        ['a', 'b'],
        ['1', 'b2'],
      ],
    ],
    ['overflow', [['a'], ['1']], [['a'], ['1', '2']]],
    ['the place of overflow', [['a'], ['1', '2', '']], [['a'], ['1', '', '2']]],
    [
      'a column named like overflow',
      [
        ['a', 'o0'],
        ['1', '2'],
      ],
      [['a'], ['1', '2']],
    ],
  ])('tells %s apart', (_, one, other) => {
    const [a, b] = [one, other].map(([columns = [], cells = []]) => recordHash(columns, cells))
    expect(a).not.toBe(b)
  })

  test('is 32 hexadecimal digits, and the same from the prepared form', () => {
    const hash = recordHash(['a'], ['1'])
    expect(hash).toMatch(/^[0-9a-f]{32}$/)
    expect(createRecordHash(['a'])(['1'])).toBe(hash)
  })
})
