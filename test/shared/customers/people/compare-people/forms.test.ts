import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePeople, isAnother, isAnotherOfId } from '../../../../../shared/customers/people/compare-people.ts'
import { givenNameGroups } from '../../../../../shared/customers/people/given-names.ts'
import type { Person } from '../../../../../shared/customers/people/person.ts'
import { checkProperty } from '../../../../support/property.ts'
import { called, inParts, kinds } from './people.ts'

const given = ['John', 'Mary', 'Katarzyna', 'Søren', 'Priya', 'Jean-Paul', 'Émile', 'Дмитрий', 'Ольга', 'Γιώργος']
const family = ['Smith', 'Wong', 'Müller', "O'Neill", 'de Vries', 'Sharma', 'Петров', 'Παππάς']
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)
const scriptOf = (text: string) => (isLatin(text) ? 'latin' : /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'greek')
const pairs = given.flatMap((g) => family.filter((f) => scriptOf(f) === scriptOf(g)).map((f) => [g, f] as const))

const forms: readonly (readonly [string, (g: string, f: string) => Person])[] = [
  ['in order', (g, f) => called(`${g} ${f}`)],
  ['family name first', (g, f) => called(`${f} ${g}`)],
  ['with a comma', (g, f) => called(`${f}, ${g}`)],
  ['in capitals', (g, f) => called(`${g} ${f}`.toUpperCase())],
  ['family name in capitals', (g, f) => called(`${f.toUpperCase()} ${g}`)],
  ['in small letters', (g, f) => called(`${g} ${f}`.toLowerCase())],
  ['without accents', (g, f) => called(`${g} ${f}`.normalize('NFD').replace(/\p{M}/gu, ''))],
  ['with a title', (g, f) => called(`Dr ${g} ${f}`)],
  ['with a middle initial', (g, f) => called(`${g} ${scriptOf(g) === 'latin' ? 'Q' : 'Ш'}. ${f}`)],
  ['the given name as an initial', (g, f) => called(`${g[0]}. ${f}`)],
  ['as a junior', (g, f) => called(`${g} ${f} Jr.`)],
  ['in columns', (g, f) => inParts(g, f)],
  ['in columns, exchanged', (g, f) => inParts(f, g)],
  ['the given name alone', (g) => inParts(g, null)],
  ['the family name alone', (_, f) => inParts(null, f)],
]

const areColumns = (...names: readonly string[]) => names.every((name) => name.startsWith('in columns'))

test('given × family × form × form: one person in any two forms is one', () => {
  const wrong = pairs.flatMap(([g, f]) =>
    forms.flatMap(([one, a]) =>
      forms
        .filter(([other]) => one !== other && !areColumns(one, other))
        .filter(([, b]) => isAnother(comparePeople(a(g, f), b(g, f))))
        .map(([other]) => `${g} ${f}: ${one}, ${other}`),
    ),
  )
  expect(wrong).toEqual([])
})

describe('the given name of the one in the column of the family name of the other', () => {
  const han = '王小明 李娜 陈志强 林美玲 山田太郎'.split(' ').map((name) => [name.slice(1), name.slice(0, 1)] as const)
  const hangul = '김민수 이서연 박지훈'.split(' ').map((name) => [name.slice(1), name.slice(0, 1)] as const)
  const further = [
    ['Thi Mai', 'Nguyen'],
    ['Tai Man', 'Chan'],
    ['László', 'Kovács'],
    ['Maria', 'García Márquez'],
    ['J.', 'Weber'],
  ] as const

  test.each([...pairs, ...han, ...hangul, ...further])('%s | %s is asked, both ways', (g, f) => {
    const [one, other] = [inParts(g, f), inParts(f, g)]
    for (const conflict of [comparePeople(one, other), comparePeople(other, one)])
      expect([conflict.given, conflict.family, isAnother(conflict), isAnotherOfId(conflict)]).toEqual(
        Array(4).fill(true),
      )
  })

  test.each([...pairs, ...han, ...hangul, ...further])('%s | %s in full is none', (g, f) => {
    expect(isAnother(comparePeople(inParts(g, f), inParts(g, f)))).toBe(false)
    expect(isAnother(comparePeople(called(`${f} ${g}`), inParts(g, f)))).toBe(false)
    expect(isAnother(comparePeople(inParts(g, f), inParts(g, null)))).toBe(false)
  })

  test.each([
    ['the same word twice', inParts('Thomas', 'Thomas'), inParts('Thomas', 'Thomas')],
    ['a part that is missing', inParts('Thomas', 'Martin'), inParts('Martin', null)],
    ['two scripts', inParts('小明', '王'), inParts('Wang', 'Xiaoming')],
    [
      'full names in another order, and what was read of them',
      { ...inParts('Thomas', 'Martin'), display_name: 'Thomas Martin' },
      { ...inParts('Martin', 'Thomas'), display_name: 'Martin Thomas' },
    ],
  ])('%s is no exchange', (_, one, other) => {
    expect(isAnother(comparePeople(one, other))).toBe(false)
  })
})

/** Forms that say both parts in full. */
const whole = forms.filter(([name]) => !/initial$|alone/.test(name))
const isFull = (name: string) => name !== 'the given name as an initial'

test('given × family × form × form: two given names, or two family names, are two people in any form', () => {
  const wrong = pairs.flatMap(([g, f]) =>
    pairs
      .filter(([g2, f2]) => scriptOf(g2) === scriptOf(g) && (g === g2) !== (f === f2))
      .flatMap(([g2, f2]) =>
        whole.flatMap(([one, a]) =>
          whole
            .filter(([other, b]) => isFull(other) && !isAnother(comparePeople(a(g, f), b(g2, f2))))
            .map(([other]) => `${g} ${f} ${one}, ${g2} ${f2} ${other}`),
        ),
      ),
  )
  expect(wrong).toEqual([])
})

test('every name of the table is each of its short forms, and with another family name is somebody else', () => {
  for (const [head = '', ...short] of givenNameGroups) {
    for (const form of short) {
      expect([head, form, kinds(`${head} Quist`, `${form} Quist`)]).toEqual([head, form, ''])
      expect([head, form, kinds(`${head} Quist`, `${form} Tengvall`)]).toEqual([
        head,
        form,
        expect.stringMatching(/family/),
      ])
    }
  }
})

test('the first names of any two lines of the table are two, but where one is a short form of the other', () => {
  const heads = givenNameGroups.map(([head = '', ...forms]) => ({ head, forms: new Set(forms) }))
  const same = heads.flatMap((a, n) =>
    heads
      .slice(n + 1)
      .filter((b) => !a.forms.has(b.head) && !b.forms.has(a.head))
      .filter((b) => kinds(`${a.head} Quist`, `${b.head} Quist`) === '')
      .map((b) => `${a.head} ${b.head}`),
  )
  expect(same).toEqual([])
})

test('the comparison is the same both ways, and nobody is somebody else than himself, whatever the cells say', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('Ann Lee', '李安', '김민수', 'ifj.', 'St.', ',', 'Dr', 'van der', '  ', 'V', 'J R'),
  )
  const maybe = fc.option(text)
  const person: fc.Arbitrary<Person> = fc.record({
    display_name: maybe,
    first_name: maybe,
    last_name: maybe,
    youtube_handle: fc.option(fc.constantFrom('@a', '@b')),
    youtube_channel_url: fc.option(fc.constantFrom('https://www.youtube.com/@a', 'https://www.youtube.com/c/%E0')),
  })
  await checkProperty(
    fc.property(person, person, (one, other) => {
      expect(comparePeople(one, other)).toEqual(comparePeople(other, one))
      expect(isAnother(comparePeople(one, { ...one }))).toBe(false)
    }),
    { seed: 20261128, numRuns: 3000 },
  )
})
