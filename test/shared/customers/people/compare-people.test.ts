import { describe, expect, test } from 'vitest'
import { comparePeople, isAnother, isAnotherOfId } from '../../../../shared/customers/people/compare-people.ts'
import type { Person } from '../../../../shared/customers/people/person.ts'
import { called, inParts, kinds, kindsOf, nobody } from './compare-people/people.ts'

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

describe('two names in two scripts behind one id of another system', () => {
  const names = [
    'Ann Lee',
    '李安',
    '이안나',
    'Елена Ли',
    'Παπαδόπουλος Νίκος',
    'สมชาย ใจดี',
    'محمد علي',
    'יוסי כהן',
    'गीता शर्मा',
    'Ли',
  ]
  const pairs = names.flatMap((one) =>
    names.filter((other) => kinds(one, other) === 'all').map((other) => [one, other] as const),
  )
  const isTwo = (one: string, other: string, more: Partial<Person> = {}, theirs = more) =>
    isAnotherOfId(comparePeople({ ...called(one), ...more }, { ...called(other), ...theirs }))

  test('are two where nothing else agrees, whichever scripts these are', () => {
    expect(pairs.length).toBe(names.length * (names.length - 1) - 2)
    expect(isTwo('Елена Ли', 'Ли')).toBe(false)
    for (const [one, other] of pairs) {
      expect(isTwo(one, other), `${one} and ${other}`).toBe(true)
      expect(isTwo(one, other, { emails: ['a@a.example'] }, { phones: ['+85251234567'] })).toBe(true)
      expect(isAnother(comparePeople(called(one), called(other)))).toBe(false)
    }
  })

  test('are one where an address, a number, a firm, a channel or a further name agrees', () => {
    for (const [one, other] of pairs) {
      expect(isTwo(one, other, { emails: ['a@a.example'] })).toBe(false)
      expect(isTwo(one, other, { phones: ['+85251234567'] })).toBe(false)
      expect(isTwo(one, other, { company_primary: 'Acme Ltd' })).toBe(false)
      expect(isTwo(one, other, { youtube_handle: '@ann' })).toBe(false)
      expect(isTwo(`${one} (${other})`, other)).toBe(false)
    }
  })

  test('are two beside firms in two scripts, which nobody can compare either', () => {
    const [ours, theirs] = [{ company_primary: 'Acme Ltd' }, { company_primary: '長江科技有限公司' }]
    expect(isTwo('Ann Lee', '李安', ours, theirs)).toBe(true)
    expect(isTwo('Ann Lee', 'Ann Lee', ours, theirs)).toBe(false)
  })

  test('are one where one is the reading of the other', () => {
    expect(isTwo('山田太郎', 'ヤマダ タロウ')).toBe(false)
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
