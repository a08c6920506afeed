import { describe, expect, test } from 'vitest'
import { readLatin, readNative } from '../../../../shared/matching/prepare/name-readings.ts'
import { romanKey } from '../../../../shared/matching/sounds/roman-key.ts'

const familiesOf = (readings: readonly { readonly family: string }[]) => readings.map(({ family }) => family)

describe('in its own script', () => {
  test('a Japanese family name is read as Japan reads it, and its given name by nobody', () => {
    const [only, ...others] = readNative('han', '雄太', '佐藤')
    expect([only?.family, only?.given, others]).toEqual([romanKey('sato'), '', []])
  })

  test('a Chinese one as Mandarin and Cantonese read it', () =>
    expect(familiesOf(readNative('han', '大文', '陳'))).toEqual(['chen', 'chan'].map(romanKey)))

  test('a name in kana as it is cut, whatever its letters begin with', () =>
    expect(readNative('kana', 'かな', 'ほげ')).toMatchObject([{ family: romanKey('hoge'), given: romanKey('kana') }]))

  test('a Korean one in its usual spellings', () =>
    expect(familiesOf(readNative('hangul', '민수', '박'))).toEqual(['park', 'bak', 'pak'].map(romanKey).slice(0, 3)))
})

describe('in Latin letters', () => {
  const wordsOf = (text: string) => text.split(' ')
  const read = (text: string) => {
    const words = wordsOf(text)
    return readLatin(words, { given: words.slice(0, -1), family: words.slice(-1) })
  }

  test('the family name may stand at either end', () =>
    expect(familiesOf(read('chan tai man'))).toEqual(expect.arrayContaining(['chan', 'man'].map(romanKey))))

  test.each([
    ['p s lee', 'ps'],
    ['a s lee', 'as'],
    ['kl lee', 'kl'],
    ['ka lee', null],
    ['ka s lee', null],
  ])('the given name of %s is initials: %s', (text, initials) => {
    const [first] = read(text)
    expect(first?.isInitials === true ? first.initials : null).toBe(initials)
    expect(first?.given === '').toBe(initials !== null)
  })

  test.each([
    ['chan lau yee ching mei', true],
    ['chan lau yee ching mei ling', false],
    ['chan', false],
    ['anna miller', false],
  ])('%s may be a name of East Asia: %s', (text, is) => expect(read(text).length > 0).toBe(is))
})
