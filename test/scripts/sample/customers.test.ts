import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateSample } from '../../../scripts/sample/generate-sample.ts'
import { toCsv } from '../../../scripts/sample/to-csv.ts'
import { expectPublishedFigures } from './figures.ts'
import * as naive from './naive-rules.ts'
import { expectedHeader, readSample } from './read-sample.ts'

const file = readFileSync(new URL('../../../scripts/sample/customers.csv', import.meta.url))
const { header, records } = readSample(file.toString('utf8'))
const some = (matches: (record: (typeof records)[number]) => boolean) => records.filter(matches).length

test('the committed file is what the generator makes, byte for byte', () => {
  expect(file.equals(Buffer.from(toCsv(generateSample()), 'utf8'))).toBe(true)
})

test('the committed file has the published figures', () => {
  expect(header).toEqual(expectedHeader)
  expectPublishedFigures(records)
})

test('the file is plain UTF-8 with line feeds and no byte order mark', () => {
  expect(file.subarray(0, 10).toString('latin1')).toBe('first_name')
  expect(file.includes('\r')).toBe(false)
  expect(file.at(-1)).toBe(0x0a)
})

test('the file shows what files of customers are like', () => {
  expect(some(({ cell }) => cell.notes.includes('\n'))).toBeGreaterThan(10)
  expect(some(({ cell }) => cell.notes.includes('"'))).toBeGreaterThan(10)
  expect(some(({ cell }) => /^0/.test(cell.postal_code))).toBeGreaterThan(5)
  expect(some(({ cell }) => cell.email === '')).toBeGreaterThan(10)
  expect(some(({ cell }) => /^https?:/.test(cell.website))).toBeGreaterThan(100)
  expect(some(({ cell }) => /^\w/.test(cell.website) && !/^https?:/.test(cell.website))).toBeGreaterThan(100)
  for (const form of [/^[\d.]+M$/, /^\d+K$/, /^\d+,\d{3}$/])
    expect(some(({ cell }) => form.test(cell.subscribers))).toBeGreaterThan(0)
  expect(new Set(records.map(({ cell }) => cell.country)).size).toBeGreaterThan(40)
})

test('the first screen shows creators, names in their own script, review rows and stated countries', () => {
  const screen = records.slice(0, 40)
  expect(screen.some(({ cell }) => cell.youtube_handle !== '')).toBe(true)
  expect(screen.some(({ cell }) => /\p{sc=Han}/u.test(cell.last_name))).toBe(true)
  expect(screen.some((record) => naive.strictAddress(record) === null)).toBe(true)
  expect(screen.some(({ cell }) => cell.country !== '')).toBe(true)
})

test('review rows are spread: no stretch of a hundred rows is without them', () => {
  for (let from = 0; from + 100 <= records.length; from += 100) {
    expect(records.slice(from, from + 100).some((record) => naive.strictAddress(record) === null)).toBe(true)
  }
})
