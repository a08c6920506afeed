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
    // Joined syllables, and a family name too short to be known by its sound.
    ['김지현', 'Jihyeon Gim'],
    ['고인수', 'In-soo Go'],
    ['류원석', 'Won Seok Yoo'],
    // From Cantonese and from Mandarin.
    ['Tsui Tsz Siu', 'Xu Zixiao'],
    ['Lam Wing-kwok', 'Lin Yongguo'],
    ['Choi Ka Ho', 'Cai Jiahao'],
    ['岡田 さくら', 'Sakura Okada'],
  ])('%s is %s', (one, other) => expect(levels(one, other)).toEqual([1, 1]))

  test.each([
    ['陳大文', 'Chan Ka Fai'],
    ['김민수', 'Kim Jihoon'],
    ['岡田 さくら', 'Kaori Okada'],
    ['Lam Wing-kwok', 'Lin Yongping'],
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

  test('a slip in the family name leaves open where it stands', () =>
    expect(levels('Huo Chi Man', 'Hui Chi Man')).toEqual([2, 2]))

  test.each([
    ['新井 慶子', 'Sudou Daisuke'],
    ['陳大文', 'Peter Miller'],
  ])('%s and %s are two families', (one, other) => expect(levels(one, other)).toEqual([-1, 4]))

  test('a long o is written long or short', () => expect(levels('大野 蓮', 'Oono Ren')).toEqual([-1, 1]))

  test('how 辻 is read in Japanese no table says', () => expect(levels('辻 唯', 'つじ ゆい')).toEqual([-1, -1]))

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
    // Sound and trade, in two scripts.
    ['주식회사 영진물산', 'Youngjin Trading Corp.', 1],
    ['㈜새한디자인', 'Saehan Design', 1],
    ['株式会社小林デザイン', 'Kobayashi Design Inc.', 1],
    // Words that are cut short, and a branch that is told by its place.
    ['Sanilab Med.-Technik KG', 'Sanilab Medizintechnik', 1],
    ['Weiß Vers.makler', 'Weiß Versicherungsmakler GmbH', 1],
    ['Sanilab Werbetechnik', 'Sanilab Medizintechnik', 3],
    ['Keralab Textiles Branch Cork', 'Keralab Textiles DAC', 0],
  ])('%s and %s: level %i', (one, other, level) => expect(compareFirms(one, other)).toBe(level))
})

const at = (street: string, city: string) =>
  prepareAddress({ street, city, region: null, postalCode: null, country: null } satisfies MatchAddress)

describe('addresses in two scripts', () => {
  test.each([
    ['香港觀塘鴻圖道314號時代商業大廈1206室', 'Flat 1206, 314 Hung To Road, Kwun Tong', 1],
    ['香港觀塘鴻圖道314號時代商業大廈1206室', 'Flat 907, 88 Hung To Road, Kwun Tong', 4],
    ['名古屋市中区栄２－２２－８', '名古屋市中区栄2丁目22番8号', 0],
    ['大阪市北区梅田2丁目30-6', '北区梅田２－２３－２', 2],
    ['北区梅田2丁目30-6 802', '北区梅田２－３０－６', 1],
    ['Calle Mayor 12', 'Cl. Mayor 12', 0],
    ['Møllevej 40', 'Moellevej 40', 1],
  ])('%s and %s: level %i', (one, other, level) => expect(compareStreets(at(one, ''), at(other, '')).level).toBe(level))

  test.each([
    ['東京都', 'Tokyo'],
    ['München', 'Munich'],
    ['서울특별시', 'Seoul'],
    ['NYC', 'New York'],
    ['九龍', 'Hong Kong'],
  ])('%s is %s', (one, other) => expect(comparePlaces(at('', one), at('', other)).level).toBe(3))
})
