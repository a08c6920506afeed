import { expect, test } from 'vitest'
import { listDoubled } from '../../../shared/csv/detect/name-columns.ts'
import { isOwnHeader } from '../../../shared/csv/own-file.ts'
import { ReadChoices } from '../../../shared/csv/read-choices.ts'

test.each([
  [['harbour_id', 'name'], true],
  [['name', 'harbour_line', 'harbour_outcome'], true],
  [['name', 'harbour_line'], false],
  [['name', 'harbour_outcome'], false],
  [['name', 'id'], false],
])('%j are columns of our own: %s', (columns, isOwn) => expect(isOwnHeader(columns)).toBe(isOwn))

test.each([
  [{ headerLine: 1 }, true],
  [{ headerLine: 0 }, false],
  [{ headerLine: null }, true],
  [{ sheet: 'a'.repeat(255) }, true],
  [{ sheet: 'a'.repeat(256) }, false],
  [{ other: 1 }, false],
])('%j can be chosen: %s', (choices, isOne) => expect(ReadChoices.safeParse(choices).success).toBe(isOne))

test('names that stand above several columns, however they are spaced; blanks are none', () => {
  expect(listDoubled(['a', ' a ', '', '', 'b', 'c  d', 'c d', 'a'])).toEqual(['a', 'c d'])
})
