import { expect, test } from 'vitest'
import { entityTable } from '../../../../../shared/csv/html/entity-table.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { decodeEntities } from '../../../../../shared/importing/record/take-entities.ts'
import { columns } from '../cells/columns.ts'

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
  ['R&D; AT&T; x', null],
  ['&copyright; &notit;', null],
  ['A &unheard; B', null],
  ['&#7; &#55296;', null],
  ['plain', null],
])('%s is %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded)
})

test('each name of HTML that ends in its semicolon is its character, and no other text changes', () => {
  for (const line of entityTable.trim().split(/\s+/)) {
    const [name = '', numbers = ''] = line.split('=')
    const character = String.fromCodePoint(...numbers.split('+').map((hex) => Number.parseInt(hex, 16)))
    if (name === 'amp' || name === 'AMP' || name.length < 2 || character === ';' || /\p{Cc}/u.test(character)) continue
    expect([name, decodeEntities(`x&${name};`)]).toEqual([name, `x${character}`])
    expect([name, decodeEntities(`x&${name}`)]).toEqual([name, null])
  }
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
