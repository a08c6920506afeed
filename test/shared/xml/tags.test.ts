import { describe, expect, test } from 'vitest'
import { findTagEnd, isWellFormed, localName, nameOf } from '../../../shared/xml/tags.ts'

describe('where a tag ends', () => {
  test.each([
    ['<a>', '<a>'],
    ['<>', '<>'],
    ['<a b="1>2" c=\'">\'>', '<a b="1>2" c=\'">\'>'],
    ['<?a ?>', '<?a ?>'],
    ['<??>', '<??>'],
    ['<?a>b?>', '<?a>b?>'],
    ['<!---->', '<!---->'],
    ['<!-- " > -->', '<!-- " > -->'],
    ['<![CDATA[]]>', '<![CDATA[]]>'],
    ['<![CDATA[a>"]]>', '<![CDATA[a>"]]>'],
    ['<!DOCTYPE a>', '<!DOCTYPE a>'],
    ['<!ELEMEN>', '<!ELEMEN>'],
  ])('of %s', (text, tag) => {
    expect(findTagEnd(text, 0)).toBe(tag.length)
    expect(findTagEnd(`${text}"b>-->`, 0)).toBe(tag.length)
    expect(findTagEnd(`a">"${text}c`, 4)).toBe(4 + tag.length)
  })

  test.each([
    '<',
    '<a',
    '<a b=">',
    '<a b=\'>"',
    '<?a>',
    '<?>',
    '<!-->',
    '<!-- >',
    '<![CDATA[a>]]',
    '<![CDATA[>',
    '<!',
    '<!DOCT>',
    '<!DOCTY>',
  ])('it has not come yet in %s', (text) => {
    expect(findTagEnd(text, 0)).toBe(-1)
    expect(findTagEnd(`abcdefghij${text}`, 10)).toBe(-1)
  })
})

test.each([
  ['a', true],
  ['s:row r="1"', true],
  ['a\nb="1"', true],
  ['', false],
  [' a', false],
  ['a b="<"', false],
  ['a=', false],
  ['/a', false],
])('%j is well-formed: %s', (tag, isOne) => expect(isWellFormed(tag)).toBe(isOne))

test.each([
  ['row', 'row'],
  ['row r="1"', 'row'],
  ['row\tr="1"', 'row'],
  ['row!x', 'row!x'],
  [' row', ''],
  ['', ''],
])('the name that %j begins with is %j', (tag, name) => expect(nameOf(tag)).toBe(name))

test.each([
  ['row', 'row'],
  ['s:row', 'row'],
  ['s:', ''],
  ['a:b:c', 'b:c'],
])('%s without its prefix is %j', (name, local) => expect(localName(name)).toBe(local))
