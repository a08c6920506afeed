import { expect, test } from 'vitest'
import {
  isEastAsianFamily,
  isEastAsianName,
  splitEastAsianName,
} from '../../../../shared/cleaning/names/split-east-asian-name.ts'

test.each([
  ['王小明', '王 | 小明'],
  ['王明', '王 | 明'],
  ['王 小明', '王 | 小明'],
  ['王', '-'],
  ['王小明花', '-'],
  ['王 小 明', '-'],
  ['欧阳修', '欧阳 | 修'],
  ['欧阳小明', '欧阳 | 小明'],
  ['欧阳小明花', '-'],
  ['欧阳', '-'],
  ['山田太郎', '-'],
  ['山田 太郎', '山田 | 太郎'],
  ['二階堂 さくら', '二階堂 | さくら'],
  ['二階堂丸 さくら', '-'],
  ['山田 さくらこ', '-'],
  ['さくら', '-'],
  ['김민수', '김 | 민수'],
  ['김민', '김 | 민'],
  ['김', '-'],
  ['김민수영', '-'],
  ['꽥민수', '-'],
  ['김 민수', '김 | 민수'],
  ['남궁 민수영', '남궁 | 민수영'],
  ['김민수 영희', '-'],
  ['김 민수영희', '-'],
  ['남궁민', '-'],
  ['남궁민수', '남궁 | 민수'],
  ['王公司', '-'],
  ['王 公司', '-'],
  ['Ann', '-'],
  ['王Ann', '-'],
])('%s is %s', (name, parts) => {
  const split = splitEastAsianName(name)
  expect(split === null ? '-' : `${split.last} | ${split.first}`).toBe(parts)
})

test.each([
  ['王', true],
  ['欧阳', true],
  ['佐藤', true],
  ['김', true],
  ['남궁', true],
  ['꽥', false],
  ['남궁민', false],
  ['王小', false],
  ['Wong', false],
])('%s is a family name: %j', (text, isOne) => {
  expect(isEastAsianFamily(text)).toBe(isOne)
})

test.each([
  ['王', true],
  ['王小明', true],
  ['佐藤太郎', true],
  ['佐藤太郎花子', true],
  ['佐藤太郎花子丸', false],
  ['남궁민', true],
  ['남궁민수희', false],
  ['꽥꽥꽥', false],
])('%s can be a person: %j', (text, isOne) => {
  expect(isEastAsianName(text)).toBe(isOne)
})
