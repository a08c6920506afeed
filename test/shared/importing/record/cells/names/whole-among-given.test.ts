import { describe, expect, test } from 'vitest'
import { isGivenWord } from '../../../../../../shared/cleaning/names/is-given-word.ts'
import { mayBeWholeName } from '../../../../../../shared/cleaning/names/read-whole-name.ts'
import { givenNameGroups } from '../../../../../../shared/customers/people/given-names.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const large = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const given = givenNameGroups.map(([head = '']) => large(head)).filter((_, n) => n % 9 === 0)
// Of the commonest family names of each country, those that are nobody's given name, and a few that no list has.
const families =
  'Rodríguez Ramírez Fernández Ferreira Restrepo Neruda Carvalho Bianchi Besson Moulin Kramer Lenz Thiel Bakker Lindqvist Korhonen Kowalczyk Dvořák Kovács Yıldız Papadopoulos Okonkwo Adeyemi Mwangi Subramanian Chattopadhyay Zorblax Quimbleton'
    .split(' ')
    .filter((name) => !isGivenWord(name))
const forms = [
  (g: string, f: string) => `${g} ${f}`,
  (g: string, f: string) => `${g} Maria ${f}`,
  (g: string, f: string) => `${g} de ${f}`,
  (g: string, f: string) => `${g} ${f} Silva`,
]
const read = (cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

test('given × family × form: a whole name alone among given names is in the full name, or split, and never a given name', () => {
  const wrong = given.flatMap((g) =>
    families.flatMap((f) =>
      forms
        .map((form) => form(g, f))
        .filter((raw) => {
          const { record, inferred, verdict } = read({ first_name: raw, city: 'Oslo' })
          const first = record.first_name ?? inferred.first_name
          const isKept =
            record.display_name === raw || (record.extra as Record<string, unknown>)?.first_name_raw === raw
          return verdict !== null || !isKept || first === raw || String(first ?? '').includes(f)
        }),
    ),
  )
  expect(wrong).toEqual([])
})

test('given × given: two given names stay there', () => {
  const wrong = given.flatMap((one) =>
    given
      // V. may be the fifth.
      .filter((other) => !other.startsWith('V'))
      .flatMap((other) => [`${one} ${other}`, `${one}-${other}`, `${one} ${other[0]}.`, `${one} de ${other}`])
      .filter((raw) => read({ first_name: raw, city: 'Oslo' }).record.first_name !== raw),
  )
  expect(wrong).toEqual([])
})

describe('beside other names', () => {
  test.each([
    [
      { first_name: 'Zorblax Quimbleton', last_name: 'Weber' },
      { first_name: 'Zorblax Quimbleton', last_name: 'Weber' },
    ],
    [
      { display_name: '王小明', first_name: 'Peter' },
      { display_name: '王小明', first_name: 'Peter' },
    ],
    [
      { display_name: '王小明', first_name: 'Siu Ming WONG' },
      { display_name: '王小明', extra: { first_name: 'Siu Ming WONG' } },
    ],
    [
      { display_name: 'Wong Siu Ming', first_name: '王小明' },
      { display_name: 'Wong Siu Ming', extra: { first_name: '王小明' } },
    ],
    [{ first_name: '小明' }, { first_name: '小明' }],
    [{ first_name: '민수' }, { first_name: '민수' }],
    [{ first_name: 'Zorblax' }, { first_name: 'Zorblax' }],
  ])('%j', (cells, record) => expect(read(cells).record).toEqual(record))

  test('it is noted', () => {
    expect(read({ first_name: 'Peter Quimbleton', city: 'Oslo' }).notes).toContainEqual({
      ...{ column: 'first_name', rule: 'name.whole' },
    })
  })
})

test.each([
  ['Peter', false],
  ['Anna Maria', false],
  ['Jean-Luc', false],
  ['Peter Jr', false],
  ['Peter de', false],
  ['Peter Quimbleton', true],
  ['Kam Wing', true],
  ['王小', false],
  ['王小明', true],
  ['a '.repeat(8).trim(), false],
])('%s may be a whole name: %s', (name, may) => expect(mayBeWholeName(name)).toBe(may))
