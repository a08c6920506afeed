import { expect, test } from 'vitest'
import { headerParts } from '../../../../../shared/importing/mapping/naming/header-parts.ts'

test.each([
  ['First name', [['first name', 'Latin']]],
  [
    'Country/Region 国家',
    [
      ['country', 'Latin'],
      ['region', 'Latin'],
      ['国家', 'Han'],
    ],
  ],
  [
    '邮箱（E-mail）',
    [
      ['邮箱', 'Han'],
      ['e mail', 'Latin'],
    ],
  ],
  [
    '邮箱Email',
    [
      ['邮箱', 'Han'],
      ['email', 'Latin'],
    ],
  ],
  [
    'Phone - Work',
    [
      ['phone', 'Latin'],
      ['work', 'Latin'],
    ],
  ],
  ['E-mail', [['e mail', 'Latin']]],
  ['1. Name', [['name', 'Latin']]],
  ['(2) Name', [['name', 'Latin']]],
  ['3、姓名', [['姓名', 'Han']]],
  ['123. Name', [['123 name', 'Latin']]],
  ['1. 2', [['1 2', '']]],
  ['お名前', [['お名前', 'Han']]],
  [
    '이름 name',
    [
      ['이름', 'Hangul'],
      ['name', 'Latin'],
    ],
  ],
  ['Имя', [['имя', 'Cyrillic']]],
  ['2 Имя', [['2 имя', 'Cyrillic']]],
  ['ქართ', [['ქართ', 'other']]],
  [
    'ქa',
    [
      ['ქ', 'other'],
      ['a', 'Latin'],
    ],
  ],
  ['/ /', []],
  ['', []],
])('%j has the parts %j', (column, parts) => {
  expect(headerParts(column).map(({ words, script }) => [words.join(' '), script])).toEqual(parts)
})
