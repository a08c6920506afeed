import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../../../shared/matching/prepare/prepare-address.ts'
import { prepare } from '../make-record.ts'

const streetOf = (address_primary: string) => prepare({ address_primary }).addresses[0]?.street
const companyOf = (company_primary: string) => prepare({ company_primary }).company?.text
const nameOf = (first_name: string | null, last_name: string | null, display_name: string | null = null) => {
  const [name] = prepare({ first_name, last_name, display_name }).names
  return [name?.given.join(' '), name?.family.join(' ')]
}

describe('one street in its spellings', () => {
  test.each([
    ['12 High Street', '12 High St.'],
    ['12 High Street', '12, HIGH STR'],
    ['3 Mill Road', '3 Mill Rd'],
    ['8 Park Avenue', '8 Park Ave'],
    ['中環1號', '中环1号'.replace('环', '環').replace('号', '號')],
  ])('%s is %s', (one, other) => expect(streetOf(other)).toBe(streetOf(one)))

  test('another number is another one', () => expect(streetOf('12 High Street')).not.toBe(streetOf('14 High Street')))
})

describe('a company without its legal form', () => {
  test.each([
    ['Blue Mesa Software, Inc.', 'bluemesasoftware'],
    ['BLUE MESA SOFTWARE', 'bluemesasoftware'],
    ['The Blue Mesa Software Co. Ltd', 'bluemesasoftware'],
    ['Alpen-Technik GmbH & Co. KG', 'alpentechnik'],
    ['株式会社青空', '青空'],
    ['青空有限公司', '青空'],
    ['㈱青空', '青空'],
    ['Limited', 'limited'],
  ])('%s', (name, text) => expect(companyOf(name)).toBe(text))
})

describe('the parts of a name', () => {
  test.each([
    ['Peter', 'Chan', 'peter', 'chan'],
    ['Tai Man', 'Chan', 'taiman', 'chan'],
    ['Tai-Man', 'Chan', 'taiman', 'chan'],
    ['Peter Tai Man', 'Chan', 'taiman peter', 'chan'],
    ['Min-su', 'Kim', 'minsu', 'kim'],
    ['Wai Long', 'Tsui', 'wailong', 'tsui'],
    ['Tsui', 'Wai Long', 'tsui', 'wai long'],
    ['J. M.', 'Barrie', 'j m', 'barrie'],
    ['Dr. Anna', 'van der Berg', 'anna', 'berg'],
  ])('%s %s', (first, last, given, family) => expect(nameOf(first, last)).toEqual([given, family]))

  test('of a whole name', () => {
    expect(nameOf(null, null, 'Peter Chan Tai Man')).toEqual(['taiman peter', 'chan'])
    expect(nameOf(null, null, 'Miller, Anna')).toEqual(['anna', 'miller'])
  })
})

test('a further name counts where it has other letters', () => {
  const namesOf = (alias: string) =>
    prepare({ first_name: 'Anna', last_name: 'Miller', extra: { alias } }).names.map(({ familyText }) => familyText)
  expect([namesOf('Miller Anna'), namesOf('Anna Singer')]).toEqual([['miller'], ['miller', 'singer']])
})

test('an address for mail that is only the name, and one of a desk', () => {
  const marks = (email: string, first_name: string, last_name: string) => {
    const [one] = prepare({ email, first_name, last_name }).emails
    return [one?.isOfName, one?.isRole]
  }
  expect(marks('anna.miller@gmail.com', 'Anna', 'Miller')).toEqual([true, false])
  expect(marks('amiller@firm.example', 'Anna', 'Miller')).toEqual([true, false])
  expect(marks('taiman.chan@gmail.com', '大文', '陳')).toEqual([true, false])
  expect(marks('anna.miller77@gmail.com', 'Anna', 'Miller')).toEqual([false, false])
  expect(marks('info@firm.example', 'Anna', 'Miller')).toEqual([false, true])
  // How Japan reads a given name nobody can tell, and the family name tells enough.
  expect(marks('sato.ken@gmail.com', '健', '佐藤')).toEqual([true, false])
  expect(marks('sunny@gmail.com', '健', '佐藤')).toEqual([false, false])
})

test('of a firm’s name the words tell that few firms have, and all of them where there are no others', () => {
  const wordsOf = (company_primary: string) => prepare({ company_primary }).company?.words
  expect(wordsOf('Quist Trading Ltd')).toEqual(['quist'])
  expect(wordsOf('Quist Harbour Trading')).toEqual(['quist', 'harbour'])
  expect(wordsOf('Trading Company')).toEqual(['trading'])
})

test('a firm that stands in place of a name: it says what it does, and nobody’s given name', () => {
  const calledOf = (display_name: string) => {
    const { names, company } = prepare({ display_name })
    return [names.length, company?.text ?? null]
  }
  expect(['Quist Trading', 'Quist Group', 'Green Bakery', '山田食品'].map(calledOf)).toEqual([
    [0, 'quisttrading'],
    [0, 'quistgroup'],
    [0, 'greenbakery'],
    [0, '山田食品'],
  ])
  for (const person of ['Anna Trading', 'Anna Food', 'Anna Miller', 'Trading', 'Quist Harbour', '山田', '陳大文'])
    expect(calledOf(person)).toEqual([1, null])
})

test('an address is compared by pairs of letters, each as often as it stands there', () => {
  const pairs = (text: string) => [...pairsOf(text)].map((pair) => String.fromCharCode(pair >> 16, pair & 0xffff))
  expect([pairs('abcab'), pairs('a'), pairs('')]).toEqual([['ab', 'ab', 'bc', 'ca'], [], []])
})

test('domains of its own: of the website, and of addresses at no provider', () =>
  expect(
    prepare({ email: 'a@gmail.com', emails: ['b@firm.example'], company_website: 'https://www.firm.com/x' }).domains,
  ).toEqual(['firm.com', 'firm.example']))

test('a day in the forms in which files have it', () => {
  const dateOf = (value: string) => prepare({ extra: { born: value } }).other.born?.date
  for (const text of ['1980-02-03', '19800203', '1980/02/03', '3 Feb 1980']) expect(dateOf(text)).toEqual([1980, 2, 3])
  expect(dateOf('1630-08-01')).toEqual([1630, 8, 1])
  expect(dateOf('1824')).toEqual([1824, 0, 0])
  expect(dateOf('AB 12')).toBeNull()
  // A sentence that begins with a day is none.
  expect(dateOf(`1980-02-03 ${'she was born '.repeat(3)}`)).toBeNull()
})
