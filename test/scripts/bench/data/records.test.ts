import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { header, lastEmail, makeFile } from '../../../../scripts/bench/data/records.ts'

const parseCsv = (text: string): string[][] => parse(text, { recordDelimiter: '\r\n' })
const records = 20_000
const text = [...makeFile({ seed: 7, records })].join('')
const [names = [], ...rows] = parseCsv(text)
const column = (name: (typeof header)[number], of = rows) => of.map((row) => row[header.indexOf(name)] ?? '')
const share = (values: readonly string[], isOne: (value: string) => boolean) =>
  values.filter(isOne).length / values.length
const isGood = (email: string) => /^[a-z0-9.]+@[a-z]+\.example$/.test(email)

describe('the file of the benchmark', () => {
  test('has 19 columns and as many records as were asked for', () => {
    expect(names).toEqual(header)
    expect(header).toHaveLength(19)
    expect(rows).toHaveLength(records)
    expect(rows.every((row) => row.length === 19)).toBe(true)
  })

  test('has about 215 bytes a record', () => {
    const bytes = Buffer.byteLength(text) / records
    expect(bytes).toBeGreaterThan(205)
    expect(bytes).toBeLessThan(225)
  })

  test('has bad e-mails, Chinese names and line breaks at their rates', () => {
    expect(share(column('email'), (email) => !isGood(email))).toBeCloseTo(0.077, 2)
    expect(share(column('last_name'), (name) => /\p{Script=Han}/u.test(name))).toBeCloseTo(0.1, 2)
    expect(share(column('notes'), (note) => note.includes('\n'))).toBeCloseTo(0.03, 2)
  })

  test('has one in twenty customers again, and others hardly by the same name', () => {
    const emails = column('email').filter(isGood)
    expect(1 - new Set(emails).size / emails.length).toBeCloseTo(0.05, 2)
    const people = new Map(rows.map((row) => [row[header.indexOf('email')] ?? '', `${row[0]} ${row[1]}`]))
    const found = [...people].filter(([email]) => isGood(email)).map(([, name]) => name)
    expect(new Set(found).size / found.length).toBeGreaterThan(0.98)
  })

  test('is the same for the same seed, and shares no e-mail with another', () => {
    expect([...makeFile({ seed: 7, records })].join('')).toBe(text)
    const others = parseCsv([...makeFile({ seed: 8, records })].join(''))
    const theirs = new Set(column('email', others))
    expect(column('email').filter((email) => isGood(email) && theirs.has(email))).toEqual([])
  })

  test('can be had with one in ten rows changed, the others as they were', () => {
    const changed = parseCsv([...makeFile({ seed: 7, records, isChanged: true })].join('')).slice(1)
    const differing = changed.filter((row, n) => String(row) !== String(rows[n]))
    expect(differing.length / records).toBeCloseTo(0.1, 2)
    expect(column('email', changed)).toEqual(column('email'))
  })

  test('is made line by line, however long it is', () => {
    const lines = makeFile({ seed: 1, records: Number.MAX_SAFE_INTEGER })
    expect(Array.from({ length: 3 }, () => lines.next().done)).toEqual([false, false, false])
  })

  test('its last e-mail is a good one that stands in it once', () => {
    for (const count of [1, 50, 1_000, records]) {
      const email = lastEmail({ seed: 7, records: count })
      expect(isGood(email)).toBe(true)
      expect(column('email', rows.slice(0, count)).slice(-100)).toContain(email)
    }
  })
})
