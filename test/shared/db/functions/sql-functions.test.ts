import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from './call-function.ts'

const { value } = openFunctions()

test.each([
  ['Zoë MÜLLER', 'zoe muller'],
  ['ＡＢＣ　ｄ１', 'abc d1'],
  ['Łódź Øre Straße', 'lodz ore strasse'],
  ['e\u0301', 'e'],
  ['ﬁ ①', 'fi 1'],
  ['陳大文', '陳大文'],
  ['ｻｸﾗ', 'サクラ'],
  ['', ''],
])('fold_text: %j is looked for as %j', async (text, folded) => {
  expect(await value(sql`fold_text(${text})`)).toBe(folded)
  expect(await value(sql`fold_text(fold_text(${text}))`)).toBe(folded)
})

test.each([
  ['', []],
  ['abc 123', []],
  ['陳', ['陳']],
  ['陳大文', ['大', '大文', '文', '陳', '陳大']],
  ['陳a大', ['大', '陳']],
  ['大大大', ['大', '大大']],
  ['김철', ['김', '김철', '철']],
  ['さク', ['ク', 'さ', 'さク']],
])('cjk_grams of %j: %j', async (text, grams) => {
  const found = await value(sql`cjk_grams(${text})`)
  expect([...(Array.isArray(found) ? found : [])].sort()).toEqual([...grams].sort())
})

test.each([
  ['Wei, LI', 'li wei'],
  ['Li Wei', 'li wei'],
  ['li  li wei', 'li wei'],
  ["O'Brien-Smith, Zoë", 'brien o smith zoe'],
  ['陳大文', '陳大文'],
  ['陳 大文', '大文 陳'],
  ['- . ,', ''],
  ['', ''],
])('name_key: %j has the parts %j', async (name, key) => {
  expect(await value(sql`name_key(${name})`)).toBe(key)
  expect(await value(sql`name_tokens(${name})`)).toEqual(key === '' ? [] : key.split(' '))
})
