import { describe, expect, test } from 'vitest'
import { detectHeader } from '../../../../shared/csv/detect/detect-header.ts'
import { nameColumns } from '../../../../shared/csv/detect/name-columns.ts'
import { parseRecords } from '../../../../shared/csv/parse-records.ts'
import { encode } from '../tables.ts'

const isKnown = (name: string) => ['name', 'email', 'phone', 'city', '姓名'].includes(name)
const detect = (text: string) => detectHeader(parseRecords(encode(text), { delimiter: ',', quote: '"' }), isKnown)

describe('the header', () => {
  test.each([
    ['is the first line', 'name,email\nAda,a@example.com\n', 1],
    ['is not ASCII', '姓名,x\n陈静,1\n', 1],
    ['has names that nobody knows', 'foo,bar\nx,y\n', 1],
    ['stands below a title', 'My customers\n\nname,email\nAda,a@example.com\n', 3],
    ['stands below a title with commas', 'My customers,,,\nMarch,2026,,\nname,email,x,y\nAda,a@example.com,1,2\n', 3],
    [
      'stands below a title with an address',
      'by bob@example.com\nname,email\nAda,a@example.com\nBob,b@example.com\n',
      2,
    ],
    ['is mostly empty', 'email,,,\na@example.com,x,y,z\n', 1],
    ['stands below groups', 'Person,,Place,\nname,email,city,x\nAda,a@example.com,Rome,1\n', 2],
    ['is missing: an e-mail', 'Ada,a@example.com\nBob,b@example.com\n', null],
    ['is missing: a phone', 'Ada,+44 20 7946 0958\nBob,+44 20 7946 0959\n', null],
    ['is missing: a number', 'Ada,17\nBob,18\n', null],
    ['is missing, and a later row has nothing but words', 'Ada,a@example.com\nBob,none\n', null],
  ])('%s', (_, text, headerLine) => {
    expect(detect(text).headerLine).toBe(headerLine)
  })

  test('without one, blank lines above the first record are skipped', () => {
    expect(detect('\n\nAda,a@example.com\n')).toMatchObject({ headerLine: null, skippedLines: [1, 2], dataIndex: 2 })
  })
})

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    [' first\n name ', ''],
    ['first name', 'Column 2'],
  ],
  [
    ['email', 'email', 'email'],
    ['email', 'email (2)', 'email (3)'],
  ],
  [
    ['email', 'email', 'email (2)'],
    ['email', 'email (3)', 'email (2)'],
  ],
  [
    ['', 'Column 1', ''],
    ['Column 1 (2)', 'Column 1', 'Column 3'],
  ],
])('%j name the columns %j', (header, columns) => {
  expect(nameColumns(header)).toEqual(columns)
})
