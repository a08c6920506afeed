import { expect, test } from 'vitest'
import { headerFingerprint } from '../../../../shared/importing/mapping/header-fingerprint.ts'

test('case, width and punctuation of the names do not matter', () => {
  const mark = headerFingerprint(['E-Mail', 'First_Name', '姓名'])
  expect(mark).toMatch(/^[0-9a-f]{32}$/)
  expect(headerFingerprint(['e mail', 'FirstName ', '姓名'])).toBe(mark)
  expect(headerFingerprint(['Ｅ-mail', 'first name', '姓名'])).toBe(mark)
})

test('names and their order do', () => {
  const marks = [['a', 'b'], ['b', 'a'], ['a'], ['a', 'b', 'c'], ['ab'], ['#', '%'], ['%', '#']].map(headerFingerprint)
  expect(new Set(marks).size).toBe(7)
})
