import { describe, expect, test } from 'vitest'
import {
  compareEastAsian,
  type EastAsianName,
  readEastAsianName,
  readEastAsianParts,
} from '../../../../shared/customers/people/compare-east-asian.ts'
import { foldHan } from '../../../../shared/customers/people/han-variants.ts'

/** Both ways: in what two names differ does not depend on which is first. */
function conflictsOf(one: EastAsianName, other: EastAsianName): string {
  const { given, family } = compareEastAsian(one, other)
  expect(compareEastAsian(other, one)).toEqual({ given, family })
  return [given ? 'given' : '', family ? 'family' : ''].filter(Boolean).join(' ')
}

describe('a name', () => {
  test.each([
    ['written together', '王小明', '王小明', ['王', '小明'], null],
    ['with a blank', '王 小明', '王小明', ['王', '小明'], null],
    ['with a blank of its own kind', '王\u3000小明', '王小明', ['王', '小明'], null],
    ['with a dot', '王・小明', '王小明', ['王', '小明'], null],
    ['with a family name that only its writer knows', '二階堂丸 太郎', '二階堂丸太郎', ['二階堂丸', '太郎'], null],
    ['with two blanks', '王 小 明', '王小明', null, null],
    ['that nobody can split', '山田太郎', '山田太郎', null, null],
    ['of a gentleman', '王小明先生', '王小明', ['王', '小明'], 'm'],
    ['of a lady', '王 小明 女士', '王小明', ['王', '小明'], 'f'],
    ['with a title that tells no gender', '王小明经理', '王小明', ['王', '小明'], null],
    ['that is a title alone', '先生', '先生', null, 'm'],
    ['that is nothing', ' ', '', null, null],
  ] as const)('%s', (_, text, whole, parts, gender) => {
    const name = readEastAsianName(text)
    expect(name.whole).toBe(foldHan(whole))
    expect(name.parts).toEqual(parts === null ? undefined : { family: foldHan(parts[0]), given: foldHan(parts[1]) })
    expect(name.gender).toBe(gender)
  })

  test.each([
    ['in two columns', '小明', '王', '王小明', ['王', '小明'], null],
    ['with blanks inside', '小 明', ' 王 ', '王小明', ['王', '小明'], null],
    ['with a title', '小明先生', '王', '王小明', ['王', '小明'], 'm'],
    ['with a title alone', '太太', '王', '王', null, 'f'],
    ['without a family name', '小明', '', '小明', null, null],
    ['without a given name', '', '王', '王', null, null],
  ] as const)('%s', (_, first, last, whole, parts, gender) => {
    const name = readEastAsianParts(first, last)
    expect(name.whole).toBe(foldHan(whole))
    expect(name.parts).toEqual(parts === null ? undefined : { family: foldHan(parts[0]), given: foldHan(parts[1]) })
    expect(name.gender).toBe(gender)
  })
})

const unsplit = (whole: string): EastAsianName => ({ whole: foldHan(whole), parts: undefined, gender: null })

test.each<[why: string, one: EastAsianName, other: EastAsianName, conflicts: string]>([
  ['the same parts', readEastAsianParts('小明', '王'), readEastAsianParts('小明', '王'), ''],
  ['another given name', readEastAsianParts('小明', '王'), readEastAsianParts('大文', '王'), 'given'],
  ['another family name', readEastAsianParts('小明', '王'), readEastAsianParts('小明', '李'), 'family'],
  ['both', readEastAsianParts('小明', '王'), readEastAsianParts('大文', '李'), 'given family'],
  ['one name split in two ways', readEastAsianParts('懿', '司馬'), readEastAsianParts('馬懿', '司'), ''],
  ['the given name in front, unsplit', unsplit('小明王'), readEastAsianParts('小明', '王'), ''],
  ['in simplified characters', readEastAsianName('王偉'), readEastAsianName('王伟'), ''],
  ['the family name alone', unsplit('王'), readEastAsianParts('小明', '王'), ''],
  ['the given name alone', unsplit('小明'), readEastAsianParts('小明', '王'), ''],
  ['a part of the given name alone', unsplit('明'), readEastAsianParts('小明', '王'), 'given family'],
  ['the beginning of a name that is split', unsplit('王小'), readEastAsianParts('小明花', '王'), 'given'],
  ['equal and unsplit', unsplit('山田太郎'), unsplit('山田太郎'), ''],
  ['one character that begins the other', unsplit('王'), unsplit('王小明'), ''],
  ['one character that does not', unsplit('李'), unsplit('王小明'), 'given family'],
  ['one character that ends the other', unsplit('明'), unsplit('王小明'), 'given family'],
  ['two that are a family name', unsplit('司馬'), unsplit('司馬懿'), ''],
  ['two that are one in simplified characters', readEastAsianName('公孙'), readEastAsianName('公孙策'), ''],
  ['two that are one in Korean', unsplit('남궁'), unsplit('남궁민'), ''],
  ['two that are none, of three', unsplit('小明'), unsplit('小明花'), 'given'],
  ['two that begin four', unsplit('佐藤'), unsplit('佐藤花子'), ''],
  ['two that begin five', unsplit('佐藤'), unsplit('佐藤花子子'), ''],
  ['three that begin four', unsplit('佐藤花'), unsplit('佐藤花子'), 'given'],
  ['two that end four', unsplit('花子'), unsplit('佐藤花子'), ''],
  ['three that end four', unsplit('藤花子'), unsplit('佐藤花子'), ''],
  ['two that stand within five', unsplit('藤花'), unsplit('佐藤花子子'), 'given family'],
  ['two unsplit names of one family', unsplit('佐藤花子'), unsplit('佐藤太郎'), 'given'],
  ['two that share the second character alone', unsplit('王小'), unsplit('李小'), 'given family'],
])('two names, %s', (_, one, other, conflicts) => {
  expect(conflictsOf(one, other)).toBe(conflicts)
})
