import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areTwoPeople } from '../../../../shared/cleaning/names/are-two-people.ts'
import { isGivenWord } from '../../../../shared/cleaning/names/is-given-word.ts'
import { isHousehold } from '../../../../shared/cleaning/names/is-household.ts'
import { conjunctions, weakConjunctions } from '../../../../shared/cleaning/names/words/conjunctions.ts'
import { otherFamilies } from '../../../../shared/cleaning/names/words/family-names.ts'
import { furtherGivenNames } from '../../../../shared/cleaning/names/words/further-given-names.ts'
import { eastAsianHouseholds, households } from '../../../../shared/cleaning/names/words/titles.ts'
import { foldWord } from '../../../../shared/customers/people/fold-word.ts'
import { givenNameGroups, isSameGivenName } from '../../../../shared/customers/people/given-names.ts'
import { checkProperty } from '../../../support/property.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const heads = givenNameGroups.flatMap(([head = '']) => capital(head))
const families = [...otherFamilies].filter((word) => word.length > 3 && !isGivenWord(word)).map(capital)
const given = fc.constantFrom(...heads)
const family = fc.constantFrom(...families)
const unlike = ([one, other]: readonly [string, string]) => !isSameGivenName(foldWord(one), foldWord(other))
const givens = fc.tuple(given, given).filter(unlike)
const words = [...conjunctions].filter((word) => !/[&+＆＋/]/.test(word))

test('two given names with a word between them are two people, in every language', async () => {
  await checkProperty(
    fc.property(givens, fc.constantFrom(...words, ...weakConjunctions), ([one, other], and) => {
      expect(areTwoPeople(`${one} ${and} ${other}`, 'first_name')).toBe(true)
    }),
    { seed: 2811, numRuns: 2000 },
  )
})

test('two whole names with a sign between them are two people, in every column of names', async () => {
  const columns = fc.constantFrom('display_name' as const, 'first_name' as const, 'last_name' as const)
  const between = fc.constantFrom(' / ', '/', '; ', ';', ' + ', ' & ', '、', ' und ', ' and ', '\n', ' | ')
  await checkProperty(
    fc.property(givens, family, family, between, columns, ([a, b], x, y, sign, column) => {
      expect(areTwoPeople(`${a} ${x}${sign}${b} ${y}`, column)).toBe(true)
      expect(areTwoPeople(`${x}, ${a}; ${y}, ${b}`, column)).toBe(true)
    }),
    { seed: 2812, numRuns: 2000 },
  )
})

test('a comma parts two people of one family name, and else a family name from given ones', async () => {
  await checkProperty(
    fc.property(givens, givens, family, ([a, b], [c, d], x) => {
      expect(areTwoPeople(`${a} ${x},${b} ${x}`, 'display_name')).toBe(true)
      expect(areTwoPeople(`${x}, ${a} ${b}`, 'display_name')).toBe(false)
      expect(areTwoPeople(`van ${x}, ${c} ${d}`, 'display_name')).toBe(false)
    }),
    { seed: 2813, numRuns: 2000 },
  )
})

test('one person is one: with two given names, two family names, short forms, two scripts', async () => {
  const short = fc.constantFrom(
    ...givenNameGroups.flatMap(([head = '', ...others]) =>
      others.map((other) => [capital(head), capital(other)] as const),
    ),
  )
  const columns = fc.constantFrom('display_name' as const, 'first_name' as const, 'last_name' as const)
  const iberian = fc.constantFrom('y', 'e', 'i')
  await checkProperty(
    fc.property(givens, family, family, short, iberian, columns, ([a, b], x, y, [full, nick], and, column) => {
      for (const name of [
        ...[
          `${a}-${b}`,
          `${a} ${b}`,
          `${a} ${b} ${x}`,
          `${a} ${x}`,
          `${x}, ${a}`,
          `${a} ${x} ${and} ${y}`,
          `${a} ${x}-${y}`,
        ],
        ...[`${full} / ${nick}`, `${full} ${x} / ${nick} ${x}`, `${a} ${x} / ${x} ${a}`],
        ...[`王小明 / ${a} ${x}`, `${a} ${x}（王小明）`, `김민수/${a} ${x}`, `山田太郎／ヤマダタロウ`],
      ])
        expect(areTwoPeople(name, column), name).toBe(false)
    }),
    { seed: 2814, numRuns: 1000 },
  )
})

test.each([
  ['陽子・花子', 'first_name', true],
  ['陽子・花子', 'display_name', false],
  ['陽子、花子', 'first_name', true],
  ['민수·영희', 'first_name', true],
  ['マリア・テレサ', 'first_name', false],
  ['阿不都·热西提', 'display_name', false],
  ['张和平', 'display_name', false],
  ['陈小明和李红', 'display_name', true],
  ['田中太郎と鈴木花子', 'display_name', true],
  ['이지영과 김영희', 'display_name', true],
  ['陈小明/陳小明', 'display_name', false],
  ['Kim Min-su, Lee Young-hee', 'display_name', true],
  ['Nguyen Van Minh, Tran Thi Hoa', 'display_name', true],
  ['Wong Siu Ming, Peter', 'display_name', false],
  ['John and Mary', 'display_name', true],
  ['Procter & Gamble', 'display_name', false],
  ['राम और सीता', 'first_name', true],
] as const)('%s in %s: %s', (name, column, is) => {
  expect(areTwoPeople(name, column)).toBe(is)
})

test.each(['Anil Kapoor s/o Surinder Kapoor', 'Muthu a/l Raman', 'Ivy Lui / Procurement', 'John Smith | Data Science'])(
  '%s is one person',
  (name) => {
    expect(areTwoPeople(name, 'display_name')).toBe(false)
  },
)

test('the word for a family stands before its name, behind it, or alone', () => {
  for (const word of households) {
    expect(isHousehold(capital(word), 'first_name'), word).toBe(true)
    expect(isHousehold(`${capital(word)} Novak`), word).toBe(true)
    expect(isHousehold(`Novak ${word}`), word).toBe(true)
    expect(isHousehold(`Happy ${word} Clinic`), word).toBe(false)
  }
  for (const name of ['田中家族', '佐藤ご夫妻', '王先生一家', '김씨 가족', 'ご家族様', '全家'])
    expect(isHousehold(name), name).toBe(true)
  expect(eastAsianHouseholds.test('田中一')).toBe(false)
})

test.each(['山田太郎 他2名', '홍길동 외 3명', 'Anna Meier et al.', 'Anna Meier u.a.'])('%s are several', (name) => {
  expect(isHousehold(name)).toBe(true)
})

test('a name is one person', () => {
  for (const first of [...heads, ...furtherGivenNames])
    for (const last of families.slice(0, 40)) expect(isHousehold(`${first} ${last}`), `${first} ${last}`).toBe(false)
})
