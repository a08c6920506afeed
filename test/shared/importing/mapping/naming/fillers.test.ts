import { expect, test } from 'vitest'
import {
  isApart,
  isBefore,
  isBehind,
  isMark,
  joinedFillers,
  withoutAsking,
} from '../../../../../shared/importing/mapping/naming/fillers.ts'

const words = (text: string) => text.split(' ')

test.each([
  ['required', true],
  ['if any', true],
  ['2', true],
  ['12', true],
  ['123', false],
  ['required 2', true],
  ['required email', false],
  ['customer', false],
])('%j changes nothing of a name beside it: %s', (text, is) => expect(isMark(words(text))).toBe(is))

test('no words say nothing', () => {
  expect([isMark([]), isBefore([], 'email'), isBehind([], 'email')]).toEqual([false, false, false])
})

test.each([
  ['customer', 'email', true],
  ['your main', 'email', true],
  ['home', 'email', true],
  ['home', 'first_name', false],
  ['customer', 'first_name', true],
  ['required', 'first_name', true],
  ['pet', 'email', false],
  ['home pet', 'email', false],
  ['2', 'email', false],
] as const)('%j in front of %s only says whose or which one it is: %s', (text, field, is) => {
  expect(isBefore(words(text), field)).toBe(is)
})

test.each([
  ['of customer', 'first_name', true],
  ['del cliente', 'email', true],
  ['work', 'email', true],
  ['work', 'first_name', false],
  ['optional', 'first_name', true],
  ['customer', 'email', false],
  ['work optional', 'email', true],
] as const)('%j behind %s only says whose or which one it is: %s', (text, field, is) => {
  expect(isBehind(words(text), field)).toBe(is)
})

test('what stands apart may stand before or behind', () => {
  expect([isApart(['customer'], 'email'), isApart(words('of customer'), 'email'), isApart(['pet'], 'email')]).toEqual([
    ...[true, true, false],
  ])
})

test.each([
  ['what is your email', 'your email'],
  ['please enter your email', 'your email'],
  ['enter email', 'email'],
  ['email', 'email'],
  ['entered email', 'entered email'],
  ['enter', ''],
  ['your enter', 'your enter'],
])('%j asks for %j', (text, rest) => expect(withoutAsking(words(text)).join(' ')).toBe(rest))

test('fillers that stand before a name without a space are of scripts that need none, the longest first', () => {
  expect(joinedFillers).toEqual(expect.arrayContaining(['客户', '聯絡人', '담당자', '主要', '公司']))
  expect(joinedFillers.every((one) => one.length > 1 && !/[a-z]/.test(one))).toBe(true)
  const lengths = joinedFillers.map(({ length }) => length)
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
})
