import { expect, test } from 'vitest'
import { readAttribute } from '../../../shared/xml/read-attribute.ts'

test.each([
  ['c r="A1"', 'A1'],
  ["c r='A1'", 'A1'],
  ['c r=""', ''],
  ['c r = "A1"', 'A1'],
  ['c r=\n\t"A1"', 'A1'],
  ['c\tr="A1"', 'A1'],
  ['c\nr="A1"', 'A1'],
  ['c\rr="A1"', 'A1'],
  ['c s="1"r="A1"', 'A1'],
  ["c s='1'r='A1'", 'A1'],
  ['c s="r=" r="A1"', 'A1'],
  ['c s="\'" r="A1"', 'A1'],
  ['c s=r r="A1"', 'A1'],
  ['c s=!"r="A1"', 'A1'],
  ['c x:r="2" r="1"', '1'],
  ['c x:r="2" y:r="3"', '2'],
  ['c r="1" x:r="2"', '1'],
  ['c r="1" r="2"', '1'],
  ['c r="a"b"', 'a'],
])('r of %j is %j', (tag, value) => expect(readAttribute(tag, 'r')).toBe(value))

test.each([
  ['c'],
  ['row'],
  ['c s="1"'],
  ['c rr="1"'],
  ['c x.r="1"'],
  ['c r'],
  ['c r='],
  ['c r=1'],
  ['c r="1'],
  ['r="1"'],
  ['c s="r=\'1\'"'],
  ['c r!="1"'],
  ['c s=="r=\'1\'"'],
])('%j has no r', (tag) => expect(readAttribute(tag, 'r')).toBeUndefined())

test('a longer name is found whole', () => {
  expect(readAttribute('numFmt Id="0" numFmtId="1"', 'numFmtId')).toBe('1')
  expect(readAttribute('numFmt numFmtId="1"', 'Id')).toBeUndefined()
})
