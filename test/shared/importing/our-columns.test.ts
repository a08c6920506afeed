import { expect, test } from 'vitest'
import { mapColumns } from '../../../shared/importing/mapping/map-columns.ts'
import { isOurColumn, ourColumns } from '../../../shared/importing/our-columns.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import { recordHash } from '../../../shared/importing/record/record-hash.ts'

test('are known in whatever case, and no others are', () => {
  expect(ourColumns.every(isOurColumn)).toBe(true)
  expect([' Harbour_Line ', 'HARBOUR_HASH'].every(isOurColumn)).toBe(true)
  expect(['harbour', 'harbour_x', 'line', 'harbour line'].some(isOurColumn)).toBe(false)
})

test('never become part of a customer, nor make a record of an empty row', () => {
  const columns = mapColumns(['email', 'harbour_line', 'harbour_outcome'], []).columns
  expect(cleanRecord(columns, ['a@alpha-works.com', '2', 'review'], 'repair').record).toEqual({
    email: 'a@alpha-works.com',
  })
  expect(cleanRecord(columns, ['', '2', 'review'], 'repair').verdict).toBe('blank')
})

test('do not count in the hash, nor move the cells beyond the columns', () => {
  expect(recordHash(['email', 'harbour_line'], ['a', '2', 'beyond'])).toBe(recordHash(['email'], ['a', 'beyond']))
})
