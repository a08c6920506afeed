import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherFamilies } from '../../../../../shared/cleaning/names/words/family-names.ts'
import { comparePeople, isAnother } from '../../../../../shared/customers/people/compare-people.ts'
import { givenNameGroups, isGivenName } from '../../../../../shared/customers/people/given-names.ts'
import { areTwoNames } from '../../../../../shared/importing/mapping/companions/names-whole.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { checkProperty } from '../../../../support/property.ts'

const large = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const families = [...otherFamilies].filter((name) => !isGivenName(name) && !/[^a-z]/.test(name)).map(large)
const heads = givenNameGroups.map(([head = '']) => large(head))

const arbitraryName = fc.record({ given: fc.constantFrom(...heads), family: fc.constantFrom(...families) })
const column = fc.constantFrom('Full name', 'Name', 'Vollname', 'Nom complet', '姓名')

const nobody = { last_name: null, display_name: null, youtube_handle: null, youtube_channel_url: null }
const areGivenTwo = (one: string, other: string) =>
  isAnother(comparePeople({ ...nobody, first_name: one }, { ...nobody, first_name: other }))

describe('another given or family name is somebody else', () => {
  test('whatever else the row says', () =>
    checkProperty(
      fc.property(arbitraryName, arbitraryName, column, fc.boolean(), (name, other, called, isTurned) => {
        fc.pre(areGivenTwo(name.given, other.given))
        const full = isTurned ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`
        const row = { column: called, full }
        expect(areTwoNames({ ...row, first: other.given, last: '' })).toBe(true)
        expect(areTwoNames({ ...row, first: other.given, last: name.family })).toBe(true)
        expect(areTwoNames({ ...row, first: other.given, last: other.family })).toBe(true)
      }),
      { seed: 21_101, numRuns: 500 },
    ))

  test.each([
    ['Peter Weber', 'Anna', 'Weber'],
    ['Anna Weber', 'Anna', 'Huber'],
    ['Weber', '', 'Huber'],
    ['Anna', 'Peter', ''],
    ['山田太郎', '花子', '山田'],
    ['김민수', '영희', '김'],
    ['Анна Вебер', 'Пётр', 'Вебер'],
    ['Martina Weber', 'Tina-Maria', 'Weber'],
    ['Joanna Weber', 'Anna', 'Weber'],
  ])('%s is not %s %s', (full, first, last) => expect(areTwoNames({ column: 'Name', full, first, last })).toBe(true))
})

const forms: readonly ((given: string, family: string) => string)[] = [
  (given, family) => `${given} ${family}`,
  (given, family) => `${family}, ${given}`,
  (given, family) => `${family.toUpperCase()} ${given}`,
  (given, family) => `${given.toUpperCase()} ${family.toUpperCase()}`,
  (given, family) => `${given.charAt(0)}. ${family}`,
  (given, family) => `Dr. ${given} ${family}, PhD`,
  (given, family) => `Prof. Dr. med. ${given} ${family}`,
  (given, family) => `${given} Q. ${family}`,
  (given, family) => `${given} ${family} Jr.`,
  (given, family) => `${given} ${family}-Zurbriggen`,
  (given, family) => `${given} ${family} (Zurbriggen)`,
  (given, family) => `${given} "Zippy" ${family}`,
  (given, family) => `${given}  ${family}`,
  (given) => given,
  (_, family) => family,
  (_, family) => `Mr. ${family}`,
]

describe('one name', () => {
  test('in whatever form it is written', () =>
    checkProperty(
      fc.property(
        arbitraryName,
        fc.constantFrom(...forms),
        column,
        fc.constantFrom('both', 'first', 'last'),
        (name, form, called, halves) => {
          const full = form(name.given, name.family)
          const [first, last] = [halves === 'last' ? '' : name.given, halves === 'first' ? '' : name.family]
          fc.pre(full.includes(' ') || halves === 'both')
          fc.pre(!full.startsWith('Mr.') || last !== '')
          expect(areTwoNames({ column: called, full, first, last }), full).toBe(false)
        },
      ),
      { seed: 21_102, numRuns: 2_000 },
    ))

  test('with each short form of its table', () => {
    for (const [head = '', ...short] of givenNameGroups)
      for (const one of short)
        expect(areTwoNames({ column: 'Name', full: `${one} Zurbriggen`, first: head, last: 'Zurbriggen' }), one).toBe(
          false,
        )
  })

  test.each([
    ['Anna Weber', '', ''],
    ['', 'Anna', 'Weber'],
    ['n/a', 'Anna', 'Weber'],
    ['Ludwig van den Berg', 'Ludwig', 'Vandenberg'],
    ['Ali Al-Hassan', 'Ali', 'Alhassan'],
    ['MariaJosé Silva', 'Maria José', 'Silva'],
    ['Bert ten Brink', 'Bert', 'Brink, ten'],
    ['Das', 'Abigail', 'Das'],
    ['Mr. Das', 'Abigail', 'Das'],
    ['王小明', '小明', '王'],
    ['王小明', 'David', ''],
    ['やまだ たろう', '太郎', '山田'],
    ['Анна Вебер', 'Anna', 'Weber'],
  ])('%j, %j, %j', (full, first, last) => expect(areTwoNames({ column: 'Name', full, first, last })).toBe(false))
})

describe('a column of chosen names', () => {
  test.each(['Nickname', 'Channel Name', 'English name', '昵称', 'Creator', 'Rufname'])('%s', (called) =>
    expect(areTwoNames({ column: called, full: 'Zippy Zap', first: 'Anna', last: 'Weber' })).toBe(false),
  )
  test.each(['Display Name', 'File As'])('%s has to be a whole name', (called) => {
    expect(areTwoNames({ column: called, full: 'zippy', first: 'Anna', last: 'Weber' })).toBe(false)
    expect(areTwoNames({ column: called, full: 'Peter Huber', first: 'Anna', last: 'Weber' })).toBe(true)
  })
})

describe('most of a column', () => {
  const columns = ['Name', 'First name', 'Last name', 'E-mail']
  const rows = [
    ['Blue lamp', 'Anna', 'Weber', 'a@weber.ch'],
    ['Green lamp', 'Peter', 'Huber', 'p@huber.ch'],
    ['Red lamp', 'Eva', 'Moser', 'e@moser.ch'],
    ['Uma Egger', 'Uma', 'Egger', 'u@egger.ch'],
  ]
  test('that names others is asked about', () =>
    expect(mapColumns(columns, rows).columns).toMatchObject([
      { field: null, evidence: 'none', confidence: 0, doubt: 'values-differ', proposed: 'display_name' },
      { field: 'first_name' },
      { field: 'last_name' },
      { field: 'email' },
    ]))
  test.each([
    ['half of it', [...rows.slice(0, 2), rows[3], ['Al Ott', 'Al', 'Ott', '']]],
    ['two rows', rows.slice(0, 2)],
    ['rows without halves', [rows[0], rows[1], ['Eva Moser', '', '', ''], ['Uma Egger', '', '', '']]],
  ])('but not %s', (_, some) =>
    expect(mapColumns(columns, some as string[][]).columns[0]).toMatchObject({ field: 'display_name' }),
  )
})
