import { describe, expect, test } from 'vitest'
import { detectHeader, takeHeader } from '../../../../shared/csv/detect/detect-header.ts'
import { parseRecords } from '../../../../shared/csv/parse-records.ts'
import { encode } from '../tables.ts'

const isKnown = (name: string) => ['name', 'email', 'phone', 'city', '姓名'].includes(name)
const detect = (text: string) => detectHeader(parseRecords(encode(text), { delimiter: ',', quote: '"' }), isKnown)

describe('the header', () => {
  test.each([
    ['is the first line', 'name,email\nAda,a@example.com\n', 1],
    ['stands below more blank lines than there are records', 'My customers\n\n\n\n\n\n\nname,x\nAda,y\n', 8],
    ['is not ASCII', '姓名,x\n陈静,1\n', 1],
    ['has names that nobody knows', 'foo,bar\nx,y\n', 1],
    ['stands below a title', 'My customers\n\nname,email\nAda,a@example.com\n', 3],
    ['stands below a title with commas', 'My customers,,,\nMarch,2026,,\nname,email,x,y\nAda,a@example.com,1,2\n', 3],
    [
      'stands below a title with an address',
      'by bob@example.com\nname,email\nAda,a@example.com\nBob,b@example.com\n',
      2,
    ],
    ['names a single column, of which a row has a cell too many', 'thing\nx\ny\nz,w\n', 1],
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
    expect(detect('\na@example.com\nb@example.com,x\n')).toMatchObject({ skippedLines: [1], dataIndex: 1 })
    expect(detect('a@example.com\nb@example.com\n')).toMatchObject({ headerLine: null, skippedLines: [], dataIndex: 0 })
  })
})

const read = (text: string) => parseRecords(encode(text), { delimiter: ',', quote: '"' })

describe('what is said of the header', () => {
  const values = 'Ada,a@example.com\nBob,b@example.com\n'

  test('is surer the more of its names are known', () => {
    const confidence = (text: string) => detect(text).confidence
    expect(confidence(`name,email\n${values}`)).toBe(1)
    expect(confidence(`name,x\n${values}`)).toBe(0.75)
    expect(confidence(`x,y\n${values}`)).toBe(0.5)
    expect(confidence('x,y\na,b\nc,d\n')).toBe(0.4)
    expect(detect(`\nname,,x\n${values}`).evidence).toMatchObject({
      key: 'evidence.header.known',
      values: { known: 1, filled: 2, line: 2 },
    })
  })

  test('is a doubt where neither its names nor what is below tell it', () => {
    expect(detect('\nx,y\na,b\nc,d\n').doubt).toEqual({ code: 'header.guessed', line: 2 })
    expect(detect('x,name\na,b\nc,d\n').doubt).toBeNull()
    expect(detect(`x,y\n${values}`).doubt).toBeNull()
  })

  test('is a doubt where it stands below records', () => {
    expect(detect('Ada,a@example.com,1\nname,email,x\nBob,b@example.com,2\n')).toMatchObject({
      ...{ headerLine: null, confidence: 0.4, doubt: { code: 'header.below-records', line: 2 } },
      evidence: { key: 'evidence.header.below', values: { line: 2 } },
    })
    expect(detect(values)).toMatchObject({
      ...{ headerLine: null, confidence: 0.9, doubt: null, evidence: { key: 'evidence.header.none' } },
      ...{ columns: ['Column 1', 'Column 2'], skippedLines: [], dataIndex: 0, doubled: [], nameless: 0 },
    })
  })

  test('it is looked for in the first 60 rows', () => {
    const titles = (count: number) => 'a title\n'.repeat(count)
    const table = `name,email,city\n${'Ada,a@example.com,x\n'.repeat(90)}`
    expect(detect(titles(59) + table).headerLine).toBe(60)
    expect(detect(titles(60) + table).headerLine).toBeNull()
  })

  test('names of prose are not known', () => {
    const all = detectHeader(read(`City: all,x\n${values}`), () => true)
    expect(all.evidence).toMatchObject({ values: { known: 1, filled: 2 } })
  })
})

describe('the header that a person pointed at', () => {
  test('has the rows above it skipped, and the rest below it', () => {
    expect(takeHeader(read('title\n\na,a,\n1,2,3\n'), 2)).toEqual({
      ...{ headerLine: 3, columns: ['a', 'a (2)', 'Column 3'], skippedLines: [1, 2], dataIndex: 3 },
      ...{ doubled: ['a'], nameless: 1, confidence: 1, evidence: { key: 'evidence.chosen' }, doubt: null },
    })
  })

  test('may be the first row, or none', () => {
    expect(takeHeader(read('a,b\n1,2\n'), 0)).toMatchObject({ headerLine: 1, skippedLines: [], dataIndex: 1 })
    expect(takeHeader(read('\na,b\n1,2\n'), null)).toMatchObject({
      ...{ headerLine: null, columns: ['Column 1', 'Column 2'], skippedLines: [], dataIndex: 0, nameless: 0 },
    })
  })

  test('where there is none, blank lines say nothing of the width, and a row with one cell does', () => {
    expect(takeHeader(read('\n\n\na,b\n1,2\n'), null).columns).toHaveLength(2)
    expect(takeHeader(read('a\nb\nc,d\n'), null).columns).toHaveLength(1)
  })
})

describe('nameless columns at its end', () => {
  const columns = (...lines: string[]) => takeHeader(read(`${lines.join('\n')}\n`), 0).columns.length

  test.each([
    ['that hold something in every row are columns', ['a,', ...Array(20).fill('1,2')], 2],
    ['that are filled nowhere are none', ['a,,', ...Array(20).fill('1,,')], 1],
    ['that are filled in a row of twenty are none', ['a,', '1,2', ...Array(19).fill('1,')], 1],
    ['that are filled in a row of nineteen are columns', ['a,', '1,2', ...Array(18).fill('1,')], 2],
    ['behind one that is filled are none', ['a,,', ...Array(9).fill('1,2,')], 2],
    ['before one that is filled are columns', ['a,,', ...Array(9).fill('1,,3')], 3],
    ['in rows that are wider say nothing', ['a,', ...Array(9).fill('1,2,3')], 1],
    ['in rows that are shorter say what they hold', ['a,,', ...Array(9).fill('1,2')], 2],
    ['with a name are columns', ['a,b,', ...Array(9).fill('1,,')], 2],
    ['leave a column, whatever it is', [',', ...Array(9).fill(',')], 1],
    ['above nothing are none', ['a,'], 1],
  ])('%s', (_, lines, count) => expect(columns(...lines)).toBe(count))
})
