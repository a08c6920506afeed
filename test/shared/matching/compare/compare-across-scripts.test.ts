import { describe, expect, test } from 'vitest'
import { compareCompanies } from '../../../../shared/matching/compare/compare-companies.ts'
import { compareNames } from '../../../../shared/matching/compare/compare-names.ts'
import { comparePlaces, compareStreets } from '../../../../shared/matching/compare/compare-places.ts'
import type { MatchAddress } from '../../../../shared/matching/match-record.ts'
import { prepareAddress } from '../../../../shared/matching/prepare/prepare-address.ts'
import { prepareCompany } from '../../../../shared/matching/prepare/prepare-company.ts'
import { prepareNames } from '../../../../shared/matching/prepare/prepare-name.ts'
import type { PreparedCompany, PreparedName } from '../../../../shared/matching/prepare/prepared.ts'

const nameOf = (text: string): PreparedName => {
  const [name] = prepareNames({ display_name: text, first_name: null, last_name: null })
  if (name === undefined) throw new Error(`${text} is no name`)
  return name
}
const levels = (one: string, other: string) => {
  const { given, family } = compareNames(nameOf(one), nameOf(other))
  return [given, family]
}

describe('a name and how it is read', () => {
  test.each([
    ['陳大文', 'Chan Tai Man'],
    ['陳大文', 'Tai-man Chan'],
    ['陳大文', 'Peter Chan Tai Man'],
    ['王小明', 'Wang Xiaoming'],
    ['김서연', 'Esther Seo Yeon Kim'],
    ['최나연', 'Nayoun Choi'],
    ['吳少子', 'Mrs. Ip Ng Siu Tsz'],
    ['黃李嘉欣', 'Li Jiaxin'],
    ['韓希恩', "Han Xi'en"],
  ])('%s is %s', (one, other) => expect(levels(one, other)).toEqual([1, 1]))

  test.each([
    ['陳大文', 'Chan Ka Fai'],
    ['김민수', 'Kim Jihoon'],
  ])('%s is not %s', (one, other) => expect(levels(one, other)[0]).toBe(5))

  test.each([
    ['Suzuki Yuki', 'Koji Suzuki'],
    ['Goto Mai', 'Goto Yoko'],
    ['Feng Jia-liang', 'Feng Jia-wei'],
    ['Lo Man-fung', 'Lo Man-tsz'],
    ['王嘉靜', '王嘉梓'],
  ])('%s and %s are two of one family', (one, other) => expect(levels(one, other)).toEqual([5, 0]))

  test.each([
    ['Li Jingqin, Amy', 'Amy Li', [1, 0]],
    ["Zhao En'ai, Sandy", "Zhao En'ai", [0, 0]],
    ['Yu-tao Li', 'Li Tao', [4, 0]],
    ['林吳英萍', '吳英萍', [0, 2]],
    ['斎藤 雄太', '斉藤 雄太', [0, 3]],
    ['許貞潔', '许贞洁', [0, 0]],
  ])('%s and %s are one', (one, other, expected) => expect(levels(one, other)).toEqual(expected))

  test('ching is no tsz with more behind it', () => expect(levels('Wong Ka Ching', '王嘉梓')[0]).toBe(5))

  test('a western name and another one can not be compared', () =>
    expect(levels('Stanley Fung', 'Fung Wang Yuen')[0]).toBe(-1))
})

const firmOf = (text: string): PreparedCompany => {
  const firm = prepareCompany(text)
  if (firm === null) throw new Error(`${text} is no firm`)
  return firm
}
const compareFirms = (one: string, other: string) => compareCompanies(firmOf(one), firmOf(other))

describe('firms', () => {
  test.each([
    ['永發工程有限公司', 'Wing Fat Engineering Co Ltd', 1],
    ['永發工程有限公司', 'Wing Fat Trading Co Ltd', 3],
    ['永發工程有限公司 Wing Fat Engineering Ltd', '永發工程', 0],
    ['Kompass Spedition AG', 'Kompass Werbeagentur GmbH', 3],
    ['Robocon Landscaping LLP', 'Robocon', 1],
    ['Euromed Intl. Cons. Pty Ltd', 'Euromed International Consulting', 1],
    ['F.lli Marini', 'Fratelli Marini S.p.A.', 1],
    ['Gebrueder Thalbacher GmbH', 'Gebrüder Thalbacher', 0],
    ['恒達鐘錶', '恒達製衣', 3],
  ])('%s and %s: level %i', (one, other, level) => expect(compareFirms(one, other)).toBe(level))
})

const at = (street: string, city: string) =>
  prepareAddress({ street, city, region: null, postalCode: null, country: null } satisfies MatchAddress)

describe('addresses in two scripts', () => {
  test.each([
    ['香港觀塘鴻圖道314號時代商業大廈1206室', 'Flat 1206, 314 Hung To Road, Kwun Tong', 1],
    ['香港觀塘鴻圖道314號時代商業大廈1206室', 'Flat 907, 88 Hung To Road, Kwun Tong', 4],
    ['名古屋市中区栄２－２２－８', '名古屋市中区栄2丁目22番8号', 0],
  ])('%s and %s: level %i', (one, other, level) => expect(compareStreets(at(one, ''), at(other, '')).level).toBe(level))

  test.each([
    ['東京都', 'Tokyo'],
    ['München', 'Munich'],
    ['서울특별시', 'Seoul'],
    ['NYC', 'New York'],
    ['九龍', 'Hong Kong'],
  ])('%s is %s', (one, other) => expect(comparePlaces(at('', one), at('', other)).level).toBe(3))
})
