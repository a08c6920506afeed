import { describe, expect, test } from 'vitest'
import { fieldSynonyms } from '../../../../../shared/importing/mapping/field-synonyms.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { areBareNames } from '../../../../../shared/importing/mapping/naming/field-names.ts'
import { headerParts } from '../../../../../shared/importing/mapping/naming/header-parts.ts'

const fieldsOf = (columns: readonly string[], rows: readonly (readonly string[])[] = []) =>
  mapColumns(columns, rows).columns.map(({ field }) => field)

const isBare = (name: string) => areBareNames(headerParts(name))
const namesOf = (field: string) =>
  [field, ...(fieldSynonyms.get(field) ?? [])].filter((name) => fieldsOf([name])[0] === field)
const whole = namesOf('display_name').filter(isBare)

test('each table has names that may be whole', () => expect(whole.length).toBeGreaterThan(10))

describe.each([
  ['first_name', 'last_name', ['Anna', 'Muster']],
  ['last_name', 'first_name', ['Muster', 'Anna']],
] as const)('beside a column of %s', (half, other, row) => {
  test.each(whole)('%s is the other half', (name) => {
    for (const column of namesOf(half).filter((one) => !isBare(one))) {
      expect(fieldsOf([column, name]), column).toEqual([half, other])
      expect(fieldsOf([column, name], [row]), column).toEqual([half, other])
      expect(fieldsOf([name, column], [row.toReversed()]), column).toEqual([other, half])
    }
  })

  test.each(whole)('%s is the whole where its cells have that half in them', (name) =>
    expect(
      fieldsOf(
        [half, name],
        [
          [row[0], 'Anna Muster'],
          [row[0], 'Muster, Anna'],
        ],
      ),
    ).toEqual([half, 'display_name']),
  )
})

test.each([
  [
    ['Vorname', 'Nachname', 'Name'],
    ['first_name', 'last_name', 'display_name'],
  ],
  [
    ['full_name', 'phone', 'name', 'surname'],
    ['display_name', 'phone', 'first_name', 'last_name'],
  ],
  [
    ['Prénom', 'Nom'],
    ['first_name', 'last_name'],
  ],
  [
    ['First name', 'Company name'],
    ['first_name', 'company_primary'],
  ],
  [
    ['First name', 'Full name'],
    ['first_name', 'display_name'],
  ],
  [
    ['First name', 'Contact name'],
    ['first_name', 'display_name'],
  ],
  [
    ['Name', 'Email'],
    ['display_name', 'email'],
  ],
])('%j are %j', (columns, fields) => expect(fieldsOf(columns)).toEqual(fields))

test('a name whose half is blank in most rows is whole', () => {
  const rows = [
    ['Anna Berg', ''],
    ['Ben Cohen', ''],
    ['Cara', 'Dorn'],
  ]
  expect(fieldsOf(['Name', 'Surname'], rows)).toEqual(['display_name', 'last_name'])
  expect(fieldsOf(['Name', 'Surname'], rows.slice(2))).toEqual(['first_name', 'last_name'])
})

describe('a column of whole names that is called as one half is', () => {
  test.each([
    ['nombre', ['Ana García', 'Luis']],
    ['Nome', ['Mario Rossi']],
    ['Имя', ['Иван Петров', 'Мария Иванова']],
    ['Nom', ['Jean Dupont']],
  ])('%s: %j', (column, cells) =>
    expect(
      fieldsOf(
        [column, 'Email'],
        cells.map((cell) => [cell, 'a@b.es']),
      )[0],
    ).toBe('display_name'),
  )

  test.each([
    ['nombre', ['María José', 'Juan Carlos', 'Ana']],
    ['Nome', ['Mario', 'Anna Maria', 'Luca Rossi']],
    ['Nom', ['García López', 'Dupont', 'de la Cruz']],
    ['First name', ['Ana García']],
  ])('but not %s: %j', (column, cells) =>
    expect(
      fieldsOf(
        [column],
        cells.map((cell) => [cell]),
      )[0],
    ).toMatch(/^(?:first|last)_name$/),
  )

  test('nor beside the other half', () =>
    expect(fieldsOf(['nombre', 'apellidos'], [['Ana García', 'López']])).toEqual(['first_name', 'last_name']))
})
