import { expect, test } from 'vitest'
import { isRemark, saysState } from '../../../../../shared/cleaning/names/asides/is-remark.ts'
import { beginnings, states } from '../../../../../shared/cleaning/names/asides/words-for-states.ts'

test('every word for a state is a remark, alone and among others', () => {
  for (const word of states.split(' '))
    for (const text of [word, `${word} 2026`, `since May ${word}`]) expect([text, isRemark(text)]).toEqual([text, true])
})

test('every beginning of a remark makes one of several words, and none alone', () => {
  const known = new Set(states.split(' '))
  for (const word of beginnings.split(' ').filter((one) => !known.has(one))) {
    const capital = word[0]?.toUpperCase() + word.slice(1)
    expect([word, isRemark(`${capital} Anna`), isRemark(word)]).toEqual([word, true, false])
  }
})

test.each([
  ...['met at booth 3C-12', 'Urlaub bis 15.8.', 'ab 1.9. Elternzeit', 'LEFT COMPANY', 'assistant: Kim Dao', 'Sales'],
  ...['旧姓：高田', '退職', '已离职', '曾用名王大明', '퇴사', '육아휴직 중', '안 봄', 'room 12', 'left?', 'hot lead'],
])('%s is a remark', (text) => expect(isRemark(text)).toBe(true))

test.each(['Tommy', 'Bo Chan', 'de la Cruz', '大卫', '김', '2nd', '3.', '(2)', 'Jr.', 'she/her', 'x', ''])(
  '%s may be a name, or a part of it',
  (text) => expect(isRemark(text)).toBe(false),
)

test('a state is known by any of its words', () => {
  expect(saysState('on leave')).toBe(true)
  expect(saysState('on Leah')).toBe(false)
})
