import { expect, test } from 'vitest'
import { isDesk, isRole, type MarkKind, markKind, marksOf } from '../../../../shared/cleaning/names/read-role.ts'

test.each([
  ['12', 'number'],
  ['123', 'number'],
  ['#3', 'number'],
  ['No. 5', 'number'],
  ['1234', null],
  ['经理', 'title'],
  ['销售经理', 'role'],
  [`${'一'.repeat(10)}经理`, 'role'],
  [`${'一'.repeat(11)}经理`, null],
  ['Sales Manager', 'role'],
  ['Manager', 'role'],
  ['CEO', 'role'],
  ['CEO, MBA', null],
  ['PhD', 'post-nominal'],
  ['PhD MBA', 'post-nominal'],
  ['PhD Emma', null],
  ['Mrs', 'title'],
  ['Rev. Dr.', 'title'],
  ['Senator', 'title'],
  ['Senator Emma', null],
  ['Sir', 'title'],
  ['Capt.', 'title'],
  ['Ra.', 'post-nominal'],
  ['PA', 'post-nominal'],
  ['Phil.', 'title'],
  ['Phil', null],
  ['Accounts Dept', 'desk'],
  ['Emma', null],
  ['', null],
  ['-', null],
  ['Manager '.repeat(8).trim(), 'role'],
  ['Manager '.repeat(9).trim(), null],
])('what stands apart, %j, is a %s', (text, kind) => {
  expect(markKind(text)).toBe(kind)
})

test('C.E.O. is one word, and signs part others', () => {
  expect(marksOf('C.E.O. of Quist')).toEqual(['ceo', 'of', 'quist'])
  expect(marksOf('Sales/Marketing & Co.')).toEqual(['sales', 'marketing', 'co'])
  expect(marksOf(' - ')).toEqual([])
})

test.each([
  [['manager'], true],
  [['sales', 'manager'], true],
  [['sales'], false],
  [['emma', 'manager'], false],
  [[], false],
])('%j say what somebody does: %j', (words, isOne) => {
  expect(isRole(words)).toBe(isOne)
})

test.each([
  ['Accounts Dept', true],
  ['Human Resources Department', true],
  ['Reception', true],
  ['采购部', true],
  ['采 购 部', true],
  ['Info', false],
  ['Info Desk', true],
  ['of the', false],
  ['Emma Reception', false],
  ['', false],
])('%j is a part of a firm: %j', (text, isOne) => {
  expect(isDesk(text)).toBe(isOne)
})

test.each<[string, MarkKind | null]>([
  ['经理', 'title'],
  ['先生', 'title'],
  ['销售经理', 'role'],
  ['営業部長', 'role'],
  ['陈先生', null],
  ['王经理', null],
  ['なべさん', null],
])('%s is %j: a family name with a title is somebody', (text, kind) => expect(markKind(text)).toBe(kind))
