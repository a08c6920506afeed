import { describe, expect, test } from 'vitest'
import { isEastAsianWord } from '../../../../shared/matching/sounds/east-asian-syllables.ts'
import { cantoneseKey, mandarinKey, mandarinSyllablesOf } from '../../../../shared/matching/sounds/read-han.ts'
import { readHangul, readHangulFamily } from '../../../../shared/matching/sounds/read-hangul.ts'
import { readKana } from '../../../../shared/matching/sounds/read-kana.ts'
import { romanKey } from '../../../../shared/matching/sounds/roman-key.ts'

const pairs = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [native = '', latin = ''] = pair.split(':')
      return [native, latin] as const
    })

describe('as Hong Kong writes names', () => {
  test.each(
    pairs(
      '陳:chan 張:cheung 李:lee 梁:leung 黃:wong 吳:ng 曾:tsang 鄭:cheng 郭:kwok 許:hui 潘:poon 余:yu 周:chow 袁:yuen 蔡:choi 高:ko 劉:lau 徐:tsui 謝:tse 羅:law 國榮:kwokwing 大文:taiman 俊傑:chunkit 詠詩:wingsze 子軒:tszhin 家輝:kafai 美玲:meeling',
    ),
  )('%s is %s', (han, latin) => expect(cantoneseKey(han)).toBe(romanKey(latin)))
})

describe('as Pinyin and Wade-Giles write them', () => {
  test.each(
    pairs(
      '王:wang 小明:xiaoming 小明:hsiaoming 張:chang 张:zhang 謝:hsieh 蔡:tsai 周:chou 郭:kuo 許:hsu 建國:chienkuo 單:shan 吕:lyu 吕:lv',
    ),
  )('%s is %s', (han, latin) => expect(mandarinKey(han)).toBe(romanKey(latin)))
})

describe('as Korean names are written', () => {
  test.each(
    pairs(
      '민수:minsu 영희:younghee 영희:yeonghui 지훈:jihoon 현우:hyunwoo 은주:eunjoo 서연:seoyeon 철수:chulsoo 재석:jaesuk 동욱:dongwook',
    ),
  )('%s is %s', (hangul, latin) => expect(romanKey(readHangul(hangul))).toBe(romanKey(latin)))

  test('a family name in its usual spellings', () => {
    expect(readHangulFamily('이')).toEqual(['lee', 'yi', 'rhee'])
    expect(readHangulFamily('김')).toEqual(['gim'])
    expect(romanKey('kim')).toBe(romanKey('gim'))
  })

  test('every syllable of Unicode has a reading of Latin letters', () => {
    for (let code = 0xac00; code <= 0xd7a3; code++)
      expect(readHangul(String.fromCodePoint(code))).toMatch(/^[a-z]{1,7}$/)
    // What stands before and behind them, and Han.
    for (const sign of ['\uabff', '\ud7a4', '\ud7b0', '漢']) expect(readHangul(sign)).toBe('')
  })
})

describe('as Japanese names are written', () => {
  test.each(
    pairs(
      'さとう:sato スズキ:suzuki いとう:itoh りょうた:ryota しょうへい:shohei じゅんこ:junko けんいち:kenichi おおの:ohno ゆうき:yuki ハットリ:hattori',
    ),
  )('%s is %s', (kana, latin) => expect(romanKey(readKana(kana))).toBe(romanKey(latin)))
})

test.each([
  ['ハットリ', 'hattori'],
  ['ソフィア', 'sofia'],
  ['キャサリン', 'kyasarin'],
  ['ジョージ', 'joji'],
  ['シャ', 'sha'],
  ['ゔぁ', 'va'],
])('%s is written %s', (kana, latin) => expect(readKana(kana)).toBe(latin))

test('what is no kana is passed over', () => {
  for (const word of ['サト', 'サ・ト', 'さ漢と', 'サTト']) expect(readKana(word)).toBe('sato')
})

test('a word with a character that no table has is not read by halves', () => {
  expect([mandarinKey('王小'), mandarinKey('王々'), cantoneseKey('王々')]).toEqual([romanKey('wangxiao'), '', ''])
  expect([mandarinSyllablesOf('王小'), mandarinSyllablesOf('王々')]).toEqual([['wang', 'xiao'], []])
})

test('a word may begin with a syllable of one letter', () =>
  expect(['aiying', 'akeung', 'yi'].map(isEastAsianWord)).toEqual([true, true, true]))

test('a word may be three syllables, and no four', () =>
  expect(['siuchungman', 'siuchungmankit'].map(isEastAsianWord)).toEqual([true, false]))

test.each(['stanley', 'smith', 'stan', 'blair', 'grant'])('%s is no syllable of East Asia, nor several', (word) =>
  expect(isEastAsianWord(word)).toBe(false),
)

test.each([
  ['chan', 'lam'],
  ['wang', 'li'],
  ['kim', 'park'],
  ['sato', 'suzuki'],
])('%s is not %s', (one, other) => expect(romanKey(one)).not.toBe(romanKey(other)))
