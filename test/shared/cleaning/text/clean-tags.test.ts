import { describe, expect, test } from 'vitest'
import { cleanTags } from '../../../../shared/cleaning/text/clean-tags.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a tags cell', () => {
  testTable(cleanTags, {
    blank: ['', ' ', 'n/a', '-', ',;', '无'],
    sure: [
      ['vip', ['vip'], null],
      ['vip, hk', ['vip', 'hk'], null],
      ['VIP;vip;Ｖip; Hong Kong ', ['VIP', 'Hong Kong'], 'tags.listed'],
      ['a|b\nc', ['a', 'b', 'c'], 'tags.listed'],
      ['大客户、香港，重要', ['大客户', '香港', '重要'], 'tags.listed'],
      ['#vip #hk', ['vip', 'hk'], 'tags.listed'],
      ['* myContacts ::: VIP', ['myContacts', 'VIP'], 'tags.listed'],
      ['["a","b"]', ['a', 'b'], 'tags.listed'],
      [' [ "a, b" , "c" ] ', ['a, b', 'c'], 'tags.listed'],
      ['[1, "a"]', ['1', 'a'], 'tags.listed'],
    ],
  })

  test('a megabyte of tags is read', () => {
    expect(cleanTags('a,b;'.repeat(250_000)).value).toEqual(['a', 'b'])
  })

  // Joined, as an export writes them.
  const joined = (raw: string) => ({
    ...cleanTags(raw),
    value: cleanTags(raw).value?.join(', ') ?? null,
    suggestion: null,
  })
  testLaws(joined, { kind: 'tags', pieces: ['a', 'B', ',', ';', '#', '、', '"', '[', '-'] })
})
