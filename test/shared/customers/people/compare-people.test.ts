import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeople,
  isAnother,
  isAnotherOfId,
  isAnotherOfKey,
} from '../../../../shared/customers/people/compare-people.ts'
import { givenNameGroups } from '../../../../shared/customers/people/given-names.ts'
import type { Person } from '../../../../shared/customers/people/person.ts'
import { checkProperty } from '../../../support/property.ts'

const nobody: Person = {
  display_name: null,
  first_name: null,
  last_name: null,
  youtube_handle: null,
  youtube_channel_url: null,
}
const called = (display_name: string): Person => ({ ...nobody, display_name })
const inParts = (first_name: string | null, last_name: string | null): Person => ({ ...nobody, first_name, last_name })

const kindsOf = (one: Person, other: Person) =>
  Object.entries(comparePeople(one, other))
    .filter(([kind, isConflict]) => isConflict && kind !== 'oneSuffix')
    .map(([kind]) => kind)
const kinds = (one: string, other: string) => kindsOf(called(one), called(other)).join(' ')

describe('what makes no other person', () => {
  test.each([
    ['a short form', 'Bob Smith', 'Robert Smith'],
    ['two short forms of one name', 'Bob Smith', 'Rob Smith'],
    ['a short form of another language', 'Саша Иванова', 'Александра Иванова'],
    ['an initial', 'J. Smith', 'John Smith'],
    ['an initial of the middle name', 'John F. Kennedy', 'John Fitzgerald Kennedy'],
    ['initials together', 'J.R. Tolkien', 'John Ronald Tolkien'],
    ['two initials as one word', 'JP Morel', 'Jean-Paul Morel'],
    ['a missing middle name', 'John Kennedy', 'John Fitzgerald Kennedy'],
    ['a missing family name', 'Ann', 'Ann Lee'],
    ['a missing given name', 'Lee', 'Ann Lee'],
    ['a missing suffix', 'John Smith', 'John Smith Jr.'],
    ['accents', 'Emile Zola', 'Émile Zola'],
    ['accents written out', 'Jürgen Müller', 'Juergen Mueller'],
    ['capitals', 'IVO PETROV', 'Ivo Petrov'],
    ['the family name first', 'Petrov Ivo', 'Ivo Petrov'],
    ['the family name first with a comma', 'Petrov, Ivo', 'Ivo Petrov'],
    ['another script', '李安', 'Ann Lee'],
    ['two scripts, one in common', '陳大文 Peter Chan', '陳大文'],
    ['traditional and simplified characters', '王偉', '王伟'],
    ['a Japanese form of a character', '渡邊 太郎', '渡辺太郎'],
    ['a Chinese name with a blank', '王 小明', '王小明'],
    ['a Korean name with a blank', '김 민수', '김민수'],
    ['a Chinese family name alone', '何先生', '何文'],
    ['a given name written together', 'Chan Taiman', 'Tai Man Chan'],
    ['a given name with a hyphen', 'Chan Tai-Man', 'Chan Tai Man'],
    ['an English name in front', 'Peter Chan Tai Man', 'Chan Tai Man'],
    ['a romanisation', 'Sergey Ivanov', 'Sergei Ivanov'],
    ['a surname romanised otherwise', 'Minsu Lee', 'Minsu Yi'],
    ['a title', 'Dr. Anna Meier', 'Anna Meier'],
    ['a degree', 'Anna Meier, PhD', 'Anna Meier'],
    ['particles', 'Jan van der Berg', 'Jan Berg'],
    ['a name in brackets', 'Robert (Bob) Smith', 'Bob Smith'],
    ['a double family name', 'Anna Meier-Schmidt', 'Anna Meier'],
    ['an apostrophe', "Sean O'Brien", 'Sean OBrien'],
    ['a firm with its legal form', 'Acme Trading Ltd', 'Acme Trading'],
    ['a short form in Cyrillic', 'Иван Иванов', 'Ваня Иванов'],
    ['an Arabic name written together', 'Abdul Rahman bin Ali', 'Abdulrahman Ali'],
    ['a Vietnamese name in Western order', 'Nguyễn Văn An', 'An Nguyen'],
    ['junior and the second', 'John Smith Jr', 'John Smith II'],
  ])('%s', (_, one, other) => {
    expect([kinds(one, other), kinds(other, one)]).toEqual(['', ''])
  })

  test('a name in columns is the one in a cell, whichever column has which part', () => {
    expect(kindsOf(inParts('Ann', 'Lee'), called('Lee, Ann'))).toEqual([])
    expect(kindsOf(inParts('Lee', 'Ann'), called('Ann Lee'))).toEqual([])
    expect(kindsOf(inParts('文', '何'), called('何文'))).toEqual([])
    expect(kindsOf(inParts('민수', '김'), called('김민수'))).toEqual([])
    expect(kindsOf(nobody, called('Ann Lee'))).toEqual([])
  })
})

describe('what makes another person', () => {
  test.each([
    ['spouses', 'Mary Smithson', 'John Smithson', 'given'],
    ['siblings', 'Brandon Wong', 'Alice Wong', 'given'],
    ['siblings, family name first', 'Wong Brandon', 'Wong Alice', 'given'],
    ['a namesake', 'Emma Watson', 'Emma Stone', 'family'],
    ['father and son', 'John Smith Sr.', 'John Smith Jr.', 'suffix'],
    ['father and grandson', 'John Smith III', 'John Smith, Jr.', 'suffix'],
    ['father and son in French', 'Alexandre Dumas père', 'Alexandre Dumas fils', 'suffix'],
    ['father and son in Czech', 'Jan Novák st.', 'Jan Novák ml.', 'suffix'],
    ['father and son in Russian', 'Иван Петров старший', 'Иван Петров мл.', 'suffix'],
    ['father and son in Hungarian', 'id. Nagy János', 'ifj. Nagy János', 'suffix'],
    ['two names with one short form', 'Alexander Meier', 'Alexandra Meier', 'given'],
    ['two names that end otherwise', 'Jan Novak', 'Jana Novak', 'given'],
    ['two names of one initial', 'John Smith', 'Jane Smith', 'given'],
    ['sisters who may both be Elizabeth', 'Lisa Meier', 'Elsa Meier', 'given'],
    ['siblings who share the first of two names', 'Chan Siu Ming', 'Chan Siu Kei', 'given'],
    ['strangers', 'Zoë Bell', 'Ann Lee', 'given family'],
    ['Chinese siblings', '王小明', '王小紅', 'given'],
    ['Chinese namesakes', '李文', '何文', 'family'],
    ['Vietnamese namesakes', 'Nguyen Van An', 'Nguyen Thi An', 'given'],
    ['Korean siblings', '김민수', '김민지', 'given'],
    ['Japanese spouses', '山田 太郎', '山田 花子', 'given'],
    ['Chinese husband and wife', '何先生', '何太太', 'given'],
    ['Mr and Mrs', 'Mr Smith', 'Mrs Smith', 'given'],
    ['two words alone', 'TechGuru', 'PetWorld', 'given'],
    ['a word alone that is none of the other', 'Bob', 'Mary Smith', 'given'],
  ])('%s', (_, one, other, expected) => {
    expect([kinds(one, other), kinds(other, one)]).toEqual([expected, expected])
  })

  test.each(
    ['Weber', '後藤', '김철수', '王小明', 'Петров', 'أحمد', 'Anna Weber'].flatMap((name) =>
      [`${name}, `, `${name} (`, `${name}（`, `${name} - `, ...(/[a-z]$/.test(name) ? [] : [`${name} `, name])].map(
        (before) => [before, before.endsWith('(') ? ')' : before.endsWith('（') ? '）' : ''] as const,
      ),
    ),
  )('father and son, where the word stands apart: %s…%s', (before, after) => {
    const one = ['Sr', 'Sr.', 'snr', 'Senior', 'père', 'padre', 'st.']
    const other = ['Jr', 'Jr.', 'JNR', 'junior', 'fils', 'hijo', 'filho', 'figlio', 'II', 'III', 'neto']
    const isTwo = (a: string, b: string) =>
      isAnother(comparePeople(called(`${before}${a}${after}`), called(`${before}${b}${after}`)))
    expect(one.flatMap((a) => other.filter((b) => !isTwo(a, b)).map((b) => `${a} ${b}`))).toEqual([])
    expect(one.filter((a) => isTwo(a, a))).toEqual([])
  })

  test.each([
    ['Weber, Jr', 'Weber'],
    ['後藤 Jr.', '後藤'],
    ['後藤 Jr.', '後藤 (II)'],
    ['Pérez (padre)', 'Pérez'],
    ['Weber, V.', 'Weber, Viktor'],
    ['Weber, Anna', 'Anna Weber'],
  ])('%s and %s may be one', (one, other) => {
    expect([kinds(one, other), kinds(other, one)]).toEqual(['', ''])
  })

  test('another channel, as far as it can be compared', () => {
    const channel = (youtube_handle: string | null, youtube_channel_url: string | null = null): Person => ({
      ...called('Ann Lee'),
      youtube_handle,
      youtube_channel_url,
    })
    const site = 'https://www.youtube.com'
    expect(kindsOf(channel('@a'), channel('@b'))).toEqual(['channel'])
    expect(kindsOf(channel('@a'), channel(null))).toEqual([])
    expect(kindsOf(channel('@a'), channel(null, `${site}/@a`))).toEqual([])
    expect(kindsOf(channel('@a'), channel(null, `${site}/channel/UCx`))).toEqual([])
    expect(kindsOf(channel('@new', `${site}/channel/UCx`), channel('@old', `${site}/channel/UCx`))).toEqual([])
    expect(kindsOf(channel(null, `${site}/channel/UCx`), channel(null, `${site}/channel/UCy`))).toEqual(['channel'])
  })

  test('an id of another system knows that a family name has changed, where it is surely the family name', () => {
    const isTwo = (one: Person, other: Person) => isAnotherOfId(comparePeople(one, other))
    expect(isTwo(inParts('Anna', 'Meier'), inParts('Anna', 'Schmidt'))).toBe(false)
    expect(isTwo(called('Anna Meier'), called('Anna Schmidt'))).toBe(false)
    expect(isTwo(called('Brandon Wong'), called('Alice Wong'))).toBe(true)
    expect(isTwo(called('Wong Brandon'), called('Wong Alice'))).toBe(true)
    expect(isTwo(inParts('Smith', 'John'), inParts('Smith', 'Jane'))).toBe(true)
    expect(isTwo(called('Smith John'), called('Smith Jane'))).toBe(true)
    expect(isTwo(called('John Smith Sr'), called('John Smith Jr'))).toBe(true)
  })
})

test.each<[string | null, string | null, boolean]>([
  ['Ada Lovelace', 'Grace Hopper', true],
  ['陳大文', '李小龍', true],
  ['Ada Lovelace', 'ADA LOVELACE', false],
  ['Ada Lovelace', 'Lovelace, A.', false],
  ['Zoë', 'zoe', false],
  ['陳大文', 'Chan Tai Man', false],
  ['陳大文 Tony', 'Tony Chan', false],
  ['Ada', '', false],
  ['', '', false],
  ['-', 'Ada', false],
  [null, 'Ada', false],
])('%j and %j: %j', (one, other, isTwo) => {
  const [a, b] = [
    { ...nobody, display_name: one },
    { ...nobody, display_name: other },
  ]
  expect([isAnother(comparePeople(a, b)), isAnother(comparePeople(b, a))]).toEqual([isTwo, isTwo])
})

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

const reach = (email: string | null) => (email === null ? {} : { emails: [email] })

describe('those without a name, and those whose names can not be compared', () => {
  const firm = (company_primary: string | null, email: string | null = null, more: Partial<Person> = {}): Person => ({
    ...{ ...nobody, company_primary, ...reach(email) },
    ...more,
  })
  const judge = (one: Person, other: Person) => {
    const conflict = comparePeople(one, other)
    return [isAnother(conflict), isAnotherOfId(conflict)]
  }

  test.each([
    ['two firms', firm('Alfa Ltd'), firm('Beta Ltd'), [true, true]],
    ['two firms of one address', firm('Alfa Ltd', 'a@x.com'), firm('Beta Ltd', 'a@x.com'), [true, false]],
    ['one firm', firm('Alfa Ltd', 'a@x.com'), firm('Alfa Holding', 'b@x.com'), [false, false]],
    ['a firm and none', firm('Alfa Ltd'), firm(null), [false, false]],
    [
      'two firms of one channel',
      firm('Alfa', null, { youtube_handle: '@a' }),
      firm('Beta', null, { youtube_handle: '@a' }),
      [false, false],
    ],
  ] as const)('%s', (_, one, other, expected) => {
    const [a, b] = [{ ...other }, { ...one }]
    expect([judge(one, a), judge(b, other)]).toEqual([expected, expected])
  })

  const person = (name: string, company_primary: string | null, email: string | null): Person => ({
    ...{ ...nobody, display_name: name, company_primary, ...reach(email) },
  })
  test.each([
    ['another script alone', person('山田太郎', null, null), person('Peter Novak', null, 'p@novak.cz'), false],
    [
      'another script and address',
      person('山田太郎', null, 't@yamada.jp'),
      person('Peter Novak', null, 'p@novak.cz'),
      true,
    ],
    [
      'another script and address of one firm',
      person('山田太郎', 'Sony', 't@sony.jp'),
      person('Taro Yamada', 'Sony Corp', 'taro@sony.com'),
      false,
    ],
    [
      'one script and another address',
      person('Anna Meier', null, 'a@x.com'),
      person('Anna Schmidt', null, 'b@x.com'),
      false,
    ],
    [
      'a name and none, at another firm and address',
      person('Eva Ek', 'Ek AB', 'eva@ek.se'),
      firm('Other Ltd', 'hello505@other.uk'),
      true,
    ],
    [
      'a name and none, at another address',
      person('Eva Ek', 'Ek AB', 'eva@ek.se'),
      firm(null, 'hello505@other.uk'),
      true,
    ],
  ] as const)('an id of another system tells them apart by all that they say: %s', (_, one, other, expected) => {
    expect([isAnotherOfId(comparePeople(one, other)), isAnotherOfId(comparePeople(other, one))]).toEqual([
      expected,
      expected,
    ])
  })
  // Of each kind: nothing, said by one alone, the same, another one.
  const said = [[], ['one'], ['same', 'same'], ['one', 'other']] as const
  const channel = (youtube_handle: string): Partial<Person> => ({ youtube_handle })
  const kindsOfReach: readonly ((value: string) => Partial<Person>)[] = [
    (value) => ({ emails: [`${value}@x.com`, `${value}@y.com`] }),
    (value) => ({ phones: [`+1 ${value}`] }),
    (value) => ({ company_primary: { one: 'Alfa Ltd', other: 'Gamma SPA', same: 'Beta KG' }[value] ?? value }),
    (value) => channel(`@${value}`),
    (value) => ({ display_name: { one: 'Ann Lee', other: '山田太郎', same: 'Eva Ek' }[value] ?? value }),
  ]
  test('an id of another system: of all that both may say, two are two where something differs and nothing agrees', () => {
    const all = kindsOfReach.reduce<(readonly (readonly string[])[])[]>(
      (rest, _) => rest.flatMap((one) => said.map((values) => [...one, values])),
      [[]],
    )
    const wrong = all.filter((values) => {
      const people = [0, 1].map((n) =>
        Object.assign({}, nobody, ...values.map((own, at) => (own[n] === undefined ? {} : kindsOfReach[at]?.(own[n])))),
      ) as [Person, Person]
      const agrees = values.some(([one, other]) => one !== undefined && one === other)
      // Names in two scripts tell nothing.
      const differs = values.slice(0, -1).some(([one, other]) => other !== undefined && one !== other)
      const expected = differs && !agrees
      return judge(...people)[1] !== expected || judge(people[1], people[0])[1] !== expected
    })
    expect([all.length, wrong]).toEqual([4 ** 5, []])
  })

  test('two family names, and nothing else that agrees', () => {
    const alone = (last_name: string, email: string): Person => ({ ...inParts(null, last_name), ...reach(email) })
    expect(isAnotherOfId(comparePeople(alone('Meier', 'a@x.com'), alone('Schmidt', 'b@x.com')))).toBe(true)
    expect(isAnotherOfId(comparePeople(alone('Meier', 'a@x.com'), alone('Meier', 'b@x.com')))).toBe(false)
    expect(isAnotherOfId(comparePeople(alone('Meier', 'a@x.com'), alone('Schmidt', 'a@x.com')))).toBe(false)
  })
})

describe('a suffix that one alone has', () => {
  const suffixes = ['Jr', 'Jr.', 'jun.', 'junior', 'fils', 'hijo', 'Filho', 'II', 'III', 'Sr.', 'sen.', 'père', 'ml.']

  test('makes two of those who share an address, however the name is written', () => {
    const wrong = suffixes.flatMap((suffix) => [
      [called('Carlos Mendes'), called(`Carlos Mendes ${suffix}`)] as const,
      [inParts('Carlos', 'Mendes'), inParts('Carlos', `Mendes ${suffix}`)] as const,
    ])
    expect(wrong.filter(([one, other]) => !isAnotherOfKey(comparePeople(one, other)))).toEqual([])
    expect(wrong.filter(([one, other]) => !isAnotherOfKey(comparePeople(other, one)))).toEqual([])
    expect(wrong.filter(([one, other]) => isAnotherOfId(comparePeople(one, other)))).toEqual([])
  })

  test.each([
    ['a name that one alone has', nobody, called('John Smith Jr.')],
    ['the same suffix', called('John Smith II'), called('John Smith Jr.')],
    ['none at all', called('Bob Smith'), called('Robert Smith')],
    ['another script', called('王小明'), called('John Smith Jr.')],
  ])('%s makes no two', (_, one, other) => expect(isAnotherOfKey(comparePeople(one, other))).toBe(false))
})
