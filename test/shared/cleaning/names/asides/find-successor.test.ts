import { expect, test } from 'vitest'
import { findSuccessor } from '../../../../../shared/cleaning/names/asides/find-successor.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

const latin = [
  ['Tom Hill', 'Ada Quist'],
  ['Zoë Bell', 'Jo Berg'],
  ['Иван Петров', 'Анна Белова'],
] as const
const eastAsian = [
  ['이철민', '박서준'],
  ['佐々木', '高橋'],
  ['王强', '李明'],
] as const
const product = (people: readonly (readonly [string, string])[], between: readonly string[]) =>
  people.flatMap(([one, other]) => between.map((by) => [`${one}${by}${other}`, other] as const))

test.each([
  ...product(latin, [' -> ', ' → ', '=>', ' (left), now ', ', replaced by ', ' - successor: ', ', Nachfolgerin ']),
  ...product(latin, [' / remplacé par ', ', sustituido por ', ' → resigned, successor ', ', now ']),
  ...product(eastAsian, ['→', '→퇴사, 후임 ', '(퇴사) 후임: ', '→退職、後任 ', '（离职）接替：', ' 离职，现为']),
])('%s: %s has come', (cell, successor) => {
  expect(findSuccessor(cell)?.successor).toBe(successor)
})

test.each([
  'Anna Weber, now Huber',
  'Anna Weber (jetzt Huber)',
  'Tom Hill, successor of Ann Lee',
  'Mia Nowak, now retired',
  'Tom Hill -> Director',
  'Peter Ho - resigned',
  '김민수→퇴사',
  '李明 后任',
  'Nunes, Ana',
  'Sarah Nowak',
  'Tom Hill, jetzt in Rente',
  'Nu Nguyen',
])('%s names nobody who has come', (cell) => {
  expect(findSuccessor(cell)).toBeNull()
})

test.each([
  ['이철민→퇴사, 후임 박서준', '박서준'],
  ['Tom Hill (left), now Ada Quist', 'Ada Quist'],
  ['李明 接任 王强', undefined],
])('%s is asked, and no name is cut at the comma', (cell, suggestion) => {
  const { record, reasons, verdict } = cleanRecord(columns('display_name'), [cell], 'repair')
  expect([verdict, record.display_name]).toEqual(['review', cell])
  expect(reasons.map((reason) => [reason.code, reason.suggestion])).toEqual([['name.several-people', suggestion]])
})
