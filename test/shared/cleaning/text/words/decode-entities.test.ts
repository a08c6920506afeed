import { expect, test } from 'vitest'
import { decodeEntities } from '../../../../../shared/cleaning/text/words/decode-entities.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

test.each([
  ['J&ouml;rg', 'Jörg'],
  ['D&#39;Angelo', 'D’Angelo'.replace('’', "'")],
  ['L&#x27;Oie', "L'Oie"],
  ['Fox &amp; Owl', 'Fox & Owl'],
  ['Fox &amp;amp; Owl', 'Fox & Owl'],
  ['&Scaron;imon &Yuml;', 'Šimon Ÿ'],
  ['&#29579;&#20116;', '王五'],
  ['&yuml;&THORN;&eth;', 'ÿÞð'],
  ['A & B; C', null],
  ['A &unheard; B', null],
  ['&#7; &#55296;', null],
  ['plain', null],
])('%s is %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded)
})

test('each character of Latin-1 is at its place', () => {
  for (const [name, code] of [
    ['nbsp', 0xa0],
    ['iquest', 0xbf],
    ['Agrave', 0xc0],
    ['szlig', 0xdf],
    ['agrave', 0xe0],
    ['divide', 0xf7],
    ['yuml', 0xff],
  ] as const)
    expect(decodeEntities(`&${name};`)).toBe(String.fromCharCode(code))
})

test('a record is read as the page showed it, and the cells are kept', () => {
  const { record, verdict, notes } = cleanRecord(
    columns('display_name', 'company_primary'),
    ['J&ouml;rg Wei&szlig;', 'Fox &amp; Owl Ltd'],
    'repair',
  )
  expect(verdict).toBeNull()
  expect(record).toMatchObject({ display_name: 'Jörg Weiß', company_primary: 'Fox & Owl Ltd' })
  expect(record.extra).toEqual({ display_name_raw: 'J&ouml;rg Wei&szlig;', company_primary_raw: 'Fox &amp; Owl Ltd' })
  expect(notes).toContainEqual({ column: 'display_name', rule: 'cell.entities' })
})
