import { expect, test } from 'vitest'
import { cutBeforeEntity, decodeEntities } from '../../../shared/xml/decode-entities.ts'

const decode = (text: string) => {
  let unknown = 0
  return [decodeEntities(text, () => unknown++), unknown]
}

test.each([
  ['a < b', 'a < b', 0],
  ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`, 0],
  ['&#65;&#x42;&#X43;&#x1F600;', 'ABC😀', 0],
  ['&#1114111;&#x10ffff;', '\u{10ffff}\u{10ffff}', 0],
  ['&#1114112;', '&#1114112;', 1],
  ['&#x110000;', '&#x110000;', 1],
  ['&#x0000041;', '&#x0000041;', 1],
  ['&#00000065;', '&#00000065;', 1],
  ['&#;&#x;&;', '&#;&#x;&;', 3],
  ['&nbsp;&constructor;', '&nbsp;&constructor;', 2],
  ['&amp', '&amp', 1],
  ['a & b &amp; c', 'a & b & c', 1],
  ['&amp;lt;', '&lt;', 0],
])('%j says %j, with so many that are unknown: %i', (text, decoded, unknown) => {
  expect(decode(text)).toEqual([decoded, unknown])
  expect(decodeEntities(text)).toBe(decoded)
})

test.each([
  ['abc', 'abc'],
  ['abc&am', 'abc'],
  ['abc&amp;', 'abc&amp;'],
  ['abc&amp;&', 'abc&amp;'],
  ['a;b&c', 'a;b'],
  ['a long text and an entity &l', 'a long text and an entity '],
  // The longest entity has ten characters: what has as many and no end may still be one.
  ['&#11141110', ''],
  ['&#111411100', '&#111411100'],
])('of %j may be decoded %j before the rest has come', (text, known) => {
  expect(text.slice(0, cutBeforeEntity(text))).toBe(known)
})
