import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGivenWord } from '../../../../../shared/cleaning/names/is-given-word.ts'
import { oftenFamilies, oftenGiven } from '../../../../../shared/cleaning/names/words/either-names.ts'
import { otherFamilies } from '../../../../../shared/cleaning/names/words/family-names.ts'
import { givenNameGroups } from '../../../../../shared/customers/people/given-names.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { checkProperty } from '../../../../support/property.ts'

const large = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const families = [...otherFamilies].filter(
  (name) => !isGivenWord(name) && !oftenGiven.has(name) && !/[^a-z]/.test(name),
)
const givens = givenNameGroups
  .map(([head = '']) => head)
  .filter((name) => !oftenFamilies.has(name) && !otherFamilies.has(name) && !/[^a-z]/.test(name))

const headers = [
  ['First name', 'Last name'],
  ['Vorname', 'Nachname'],
  ['Prénom', 'Nom de famille'],
  ['Imię', 'Nazwisko'],
  ['名', '姓'],
  ['имя', 'фамилия'],
] as const

type Row = readonly [first: string, last: string]
const fieldsOf = ([first, last]: readonly [string, string], rows: readonly Row[]) =>
  mapColumns(
    [first, last, 'E-mail'],
    rows.map((row, at) => [...row, `p${at}@quay.example`]),
  ).columns.map(({ field, doubt, proposed }) => [field, doubt ?? null, proposed ?? null])

const asNamed = [
  ['first_name', null, null],
  ['last_name', null, null],
  ['email', null, null],
]
const swapped = [
  [null, 'values-differ', 'last_name'],
  [null, 'values-differ', 'first_name'],
  ['email', null, null],
]

const rowOf = fc.tuple(fc.constantFrom(...givens.map(large)), fc.constantFrom(...families.map(large)))
const turn = ([first, last]: Row): Row => [last, first]

describe('columns of given and of family names', () => {
  test('that hold each other’s names are a question, whatever they are called', () =>
    checkProperty(
      fc.property(fc.constantFrom(...headers), fc.array(rowOf, { minLength: 3, maxLength: 12 }), (header, rows) => {
        expect(fieldsOf(header, rows.map(turn))).toEqual(swapped)
        expect(fieldsOf(header, rows)).toEqual(asNamed)
      }),
      { seed: 31_101, numRuns: 200 },
    ))

  test.each<[string, readonly Row[]]>([
    [
      'Chinese',
      [
        ['王', '伟'],
        ['李', '秀英'],
        ['张', '敏'],
        ['欧阳', '娜'],
      ],
    ],
    [
      'Korean',
      [
        ['김', '민준'],
        ['이', '서연'],
        ['박', '지훈'],
      ],
    ],
    [
      'Japanese',
      [
        ['高橋', '健一'],
        ['佐藤', '花子'],
        ['鈴木', '翔太'],
      ],
    ],
    [
      'Russian',
      [
        ['Иванова', 'Мария'],
        ['Петров', 'Олег'],
        ['Смирнова', 'Ольга'],
      ],
    ],
    [
      'Greek',
      [
        ['Παπαδόπουλος', 'Νίκος'],
        ['Γεωργίου', 'Άννα'],
        ['Δημητριάδης', 'Πέτρος'],
        ['Αντωνιάδης', 'Γιώργος'],
      ],
    ],
  ])('%s ones too', (_, rows) => {
    expect(fieldsOf(['First name', 'Last name'], rows)).toEqual(swapped)
    expect(fieldsOf(['First name', 'Last name'], rows.map(turn))).toEqual(asNamed)
  })

  test.each<[string, readonly Row[]]>([
    [
      'names that are both',
      [
        ['Taylor', 'James'],
        ['Kelly', 'Scott'],
        ['Jordan', 'Martin'],
        ['Morgan', 'Thomas'],
      ],
    ],
    [
      'two rows',
      [
        ['Kowalski', 'Jan'],
        ['Nowak', 'Anna'],
      ],
    ],
    [
      'as many the one way as the other',
      [
        ['Kowalski', 'Jan'],
        ['Anna', 'Nowak'],
        ['Lewandowska', 'Agnieszka'],
        ['Maria', 'Wójcik'],
        ['Kaczmarek', 'Ewa'],
      ],
    ],
    [
      'blank halves',
      [
        ['Kowalski', ''],
        ['Nowak', ''],
        ['', 'Jan'],
        ['Kaczmarek', ''],
      ],
    ],
    [
      'words that nobody knows',
      [
        ['Zorblax', 'Quimpet'],
        ['Brontu', 'Velsi'],
        ['Hamtil', 'Orvek'],
      ],
    ],
  ])('are as they are named with %s', (_, rows) => {
    expect(fieldsOf(['First name', 'Last name'], rows)).toEqual(asNamed)
  })
})
