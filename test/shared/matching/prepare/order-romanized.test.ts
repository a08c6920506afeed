import { describe, expect, test } from 'vitest'
import { joinSyllables, orderHyphened, orderRomanized } from '../../../../shared/matching/prepare/order-romanized.ts'

const words = (text: string) => text.split(' ').filter(Boolean)

describe('the family name in front', () => {
  test.each([
    ['chan tai', 'man', 'tai man', 'chan'],
    ['', 'chan tai man', 'tai man', 'chan'],
    ['peter', 'chan tai man', 'tai man peter', 'chan'],
    ['peter chan tai', 'man', 'peter tai man', 'chan'],
    ['suzuki', 'koji', 'koji', 'suzuki'],
    ['young po', 'fei', 'po fei', 'young'],
    // As they stand: behind, a western name, or a name that may be either.
    ['koji', 'suzuki', 'koji', 'suzuki'],
    ['kim', 'chan', 'kim', 'chan'],
    ['anna', 'miller', 'anna', 'miller'],
    ['peter chan', 'miller', 'peter chan', 'miller'],
  ])('of %j and %j it is found', (given, family, ordered, last) => {
    const found = orderRomanized({ given: words(given), family: words(family) }, false)
    expect(found).toEqual({ given: words(ordered), family: words(last) })
  })

  test('is not looked for where the columns say which it is', () => {
    const parts = { given: ['chan', 'tai'], family: ['man'] }
    expect(orderRomanized(parts, true)).toEqual(parts)
  })
})

describe('what a hyphen joins is the given name', () => {
  test.each([
    ['Feng Jia-liang', 'feng jia liang', 'jia liang', 'feng'],
    ['Jia-liang Feng', 'jia liang feng', 'jia liang', 'feng'],
    ["Han Xi'en", 'han xi en', 'xi en', 'han'],
  ])('%s', (full, all, given, family) =>
    expect(orderHyphened(full, words(all))).toEqual({ given: words(given), family: [family] }),
  )

  test.each([
    ['Smith-Jones Mary', 'smith jones mary'],
    ['Miller Siu-chung', 'miller siu chung'],
    ['Lee Siu-chung-man', 'lee siu chung man'],
    ['Lee Siu-chung Wai-man', 'lee siu chung wai man'],
    ['Lee Wong Siu-chung', 'lee wong siu chung'],
    ['Smith Lee Siu-chung', 'smith lee siu chung'],
    ['Feng Liang', 'feng liang'],
  ])('and not of %s', (full, all) => expect(orderHyphened(full, words(all))).toBeNull())
})

describe('the syllables of a given name are one word', () => {
  test.each([
    ['ka ho', 'chan', 'kaho'],
    ['tai man', 'chan', 'taiman'],
    ['peter ka ho', 'chan', 'kaho peter'],
    ['peter man', 'chan', 'man peter'],
    // What may be a western name is a syllable where another one stands beside it.
    ['peter kit ho', 'chan', 'kitho peter'],
    ['a ho', 'chan', 'ho a'],
    ['xiaoming', 'wang', 'xiaoming'],
  ])('%s of %s is %s', (given, family, joined) =>
    expect(joinSyllables({ given: words(given), family: [family] })).toEqual(words(joined)),
  )

  test.each([
    ['ka ho', 'miller'],
    ['ka ho', 'suzuki'],
    ['peter', 'chan'],
    ['peter kit', 'chan'],
  ])('and not %s of %s', (given, family) => expect(joinSyllables({ given: words(given), family: [family] })).toBeNull())
})
