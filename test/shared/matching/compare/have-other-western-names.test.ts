import { describe, expect, test } from 'vitest'
import { comparePair } from '../../../../shared/matching/compare/compare-pair.ts'
import { haveOtherWesternNames } from '../../../../shared/matching/compare/have-other-western-names.ts'
import { defaultColumnChances, defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { prepareNames } from '../../../../shared/matching/prepare/prepare-name.ts'
import { prepare } from '../make-record.ts'

const namesOf = (text: string) => {
  const [name = '', ...others] = text.split(' / ')
  return prepareNames({ display_name: name, first_name: null, last_name: null }, others)
}
const areTwo = (one: string, other: string) => {
  const [ours, theirs] = [namesOf(one), namesOf(other)]
  const found = haveOtherWesternNames(ours, theirs)
  expect(haveOtherWesternNames(theirs, ours)).toBe(found)
  return found
}

describe('beside a name of East Asia', () => {
  test.each([
    ['陳偉文 / Peter Chan', '陳偉文 / Paul Chan'],
    ['陳偉文 / Peter Chan', 'Chan Wai Man, Paul'],
    ['陳偉文 / Peter Chan', 'Paul Chan'],
    ['Chan Wai Man Peter', 'Paul Chan'],
    ['김민수 / Daniel Kim', '김민수 / Steven Kim'],
  ])('%s and %s are two', (one, other) => expect(areTwo(one, other)).toBe(true))

  test.each([
    ['陳偉文 / Peter Chan', '陳偉文 / Pete Chan'],
    ['陳偉文 / Peter Chan', '陳偉文 / Petre Chan'],
    ['陳偉文 / Peter Chan', '陳偉文'],
    ['陳偉文 / Peter Chan', '陳偉文 / Chan Wai Man'],
    ['Chan Wai Man Peter', 'Peter Chan'],
    // A syllable is no western name for sure.
    ['陳健 / Ken Chan', '陳健 / Peter Chan'],
    // No name of East Asia stands in either.
    ['Peter Miller', 'Paul Miller'],
  ])('%s and %s are not told apart by it', (one, other) => expect(areTwo(one, other)).toBe(false))
})

describe('two of one Chinese name, company and phone who have a western name each', () => {
  const passport = { column: 'Passport', kind: 'code', isIdentity: true, ...defaultColumnChances.code } as const
  const model = { ...defaultModel, columns: [passport] }
  const shared = { display_name: '陳偉文', company_primary: '永發貿易有限公司', phone: '+85291234567' }
  const compare = (english: string, other: string, number: string) =>
    comparePair(
      prepare({ ...shared, extra: { 'English name': english, Passport: 'K4471890' } }, 'a'),
      prepare({ ...shared, extra: { 'English name': other, Passport: number } }, 'b'),
      model,
    )

  test('are asked', () => expect(compare('Peter Chan', 'Paul Chan', 'P9902117').zone).toBe('ask'))

  test('are one where a number of their own is the same', () =>
    expect(compare('Peter Chan', 'Paul Chan', 'K4471890').zone).toBe('same'))

  test('are one where the western name is', () =>
    expect(compare('Peter Chan', 'Pete Chan', 'K4471890').zone).toBe('same'))
})
