import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'
import { isHousehold } from '../../../../../shared/cleaning/names/is-household.ts'
import { arabicGivenNames, arabicNamesInWaw } from '../../../../../shared/cleaning/names/words/arabic-names.ts'

const some = arabicGivenNames.filter((_, at) => at % 7 === 0)
const isWhole = (name: string) => {
  const { first, last } = readPersonName(name)
  return first === null && last === null
}

test('beginning × name: a kunya and a compound are one name', () => {
  const beginnings = [
    'أبو',
    'ابو',
    'أبي',
    'أم',
    'ام',
    'ابن',
    'بن',
    'بنت',
    'آل',
    'ال',
    'عبد',
    'ذو',
    'Abu',
    'Umm',
    'Abd',
    'Abdul',
    'Ibn',
    'Bint',
  ]
  const wrong = beginnings.flatMap((front) => some.map((name) => `${front} ${name}`).filter((name) => !isWhole(name)))
  expect(wrong).toEqual([])
})

test('name × ending: a compound is one name', () => {
  const endings = ['الدين', 'الله', 'الإسلام', 'الهدى', 'الزهراء']
  const wrong = endings.flatMap((end) => some.map((name) => `${name} ${end}`).filter((name) => !isWhole(name)))
  expect([
    ...wrong,
    ...['Nur Uddin', 'Salah Eddin', 'Saif Ullah', 'Nour Eldin'].filter((name) => !isWhole(name)),
  ]).toEqual([])
})

test('name × name: two names that "and" joins are two people, written together or apart', () => {
  const pairs = some.flatMap((one) => some.filter((other) => other !== one).map((other) => [one, other] as const))
  const joined = pairs.flatMap(([one, other]) => [`${one} و${other}`, `${one} و ${other}`])
  expect(joined.filter((name) => !isHousehold(name))).toEqual([])
})

test('name × name that begins with the letter of "and": one person, whose parts are told', () => {
  const names = some.flatMap((one) => arabicNamesInWaw.map((other) => `${one} ${other}`))
  expect(names.filter((name) => isHousehold(name) || isWhole(name))).toEqual([])
})

test.each([
  ['خالد العتيبي', 'خالد', 'العتيبي'],
  ['د. سعود الفيصل', 'سعود', 'الفيصل'],
  ['Salma Ahmed', 'Salma', 'Ahmed'],
  ['Abel Martin', 'Abel', 'Martin'],
])('%s is %s and %s', (name, first, last) => {
  expect(readPersonName(name)).toMatchObject({ first, last })
})

test('what "and" may stand before is kept whole where the name is not known', () => {
  expect([isWhole('سالم وثاب'), isHousehold('سالم وثاب')]).toEqual([true, false])
})
