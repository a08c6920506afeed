import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readLayout, readRowsLayout } from '../../../shared/csv/read-layout.ts'
import { isKnownColumn } from '../../../shared/importing/mapping/map-columns.ts'
import { encode } from './tables.ts'

const options = { isKnownName: isKnownColumn }

describe('a person may overrule each choice', () => {
  const text = 'a;b,c\n1;2,3\n'

  test.each([
    [{ delimiter: ',' }, ['a;b', 'c'], 2],
    [{ delimiter: ';' }, ['a', 'b,c'], 2],
    [{ delimiter: ';', headerLine: null }, ['Column 1', 'Column 2'], 1],
    [{ delimiter: ';', headerLine: 2 }, ['1', '2,3'], 3],
  ] as const)('%j', (choices, columns, dataStartLine) => {
    expect(readLayout(encode(text), true, { choices })).toMatchObject({ columns, dataStartLine })
  })

  test('the encoding', () => {
    const file = iconv.encode('name\nMüller\n', 'windows-1252')
    expect(readLayout(file, true, { choices: { encoding: 'windows-1251' } })).toMatchObject({
      encoding: 'windows-1251',
      sampleRows: [{ cells: ['Mьller'] }],
    })
  })
})

const read = (text: string, more: Parameters<typeof readLayout>[2] = options, isWhole = true) => {
  const layout = readLayout(encode(text), isWhole, more)
  if (!layout.ok) throw new Error(layout.code)
  return layout
}

describe('where the first record starts', () => {
  test.each<[string, number | undefined, number, number]>([
    ['name,email\nAda,a@a.example\n', undefined, 11, 2],
    ['Our list\n\nname,email\nAda,a@a.example\n', undefined, 21, 4],
    ['"na\nme",email\nAda,a@a.example\n', undefined, 14, 3],
    ['sep=,\nname,email\nAda,a@a.example\n', undefined, 17, 3],
    ['name,email\n', undefined, 11, 2],
    ['name,email', undefined, 10, 1],
    ['é,email\nAda,a@a.example\n', 1, 9, 2],
    ['Ada,a@a.example\nname,email\nBob,b@b.example\n', 2, 0, 1],
    ['Our list,\nname,email\nBob,b@b.example\n', 2, 21, 3],
  ])('in %j, with the header %j: byte %i, line %i', (text, headerLine, dataStartByte, dataStartLine) => {
    const choices = headerLine === undefined ? {} : { headerLine }
    expect(read(text, { ...options, choices })).toMatchObject({ dataStartByte, dataStartLine })
  })

  test('behind a mark it is counted from there', () => {
    expect(read('\ufeffname,email\nAda,a@a.example\n')).toMatchObject({ bomBytes: 3, dataStartByte: 11 })
    const marked = encode('\ufeffname,é\nAda,x\n')
    expect(readLayout(marked, true, { choices: { encoding: 'windows-1252' } })).toMatchObject({ bomBytes: 0 })
  })

  test('a line that begins no record is refused', () => {
    expect(() => read('name,email\n', { choices: { headerLine: 7 } })).toThrow(/7/)
  })
})

describe('lines above the header that a person took', () => {
  const above = (first: string, headerLine = 2) => {
    const layout = read(`${first}\nname,email,city\nBob,b@b.example,Oslo\n`, { ...options, choices: { headerLine } })
    return [layout.dataStartLine, ...layout.warnings.map(({ code }) => code)]
  }

  test.each([
    ['Ada,x,Rome', [1]],
    ['Ada,a@a.example,', [1]],
    ['a@a.example,,', [3, 'header.skipped-lines']],
    ['Ada,Rome,', [3, 'header.skipped-lines']],
    [',,', [3]],
  ])('%j are records, or are left out', (first, found) => expect(above(first)).toEqual(found))

  test('what is left out is told by its lines', () => {
    const { warnings } = read('\nOur list\n\nname,email\nAda,a@a.example\n')
    expect(warnings).toEqual([{ code: 'header.skipped-lines', first: 1, last: 3 }])
  })
})

describe('how sure it is, and why', () => {
  const text = 'name,email\nMüller,a@a.example\n'

  test('of what is detected', () => {
    const { confidence, evidence } = read(text)
    expect(confidence).toEqual({ encoding: 1, dialect: 1, header: 1 })
    expect(Object.values(evidence).map(({ key }) => key)).toEqual([
      ...['evidence.encoding.utf8', 'evidence.dialect.cut', 'evidence.header.known'],
    ])
    expect(read('name,zz\nAda,a@a.example\nBob,b@b.example,\n').confidence.header).toBe(0.75)
  })

  test('of what a person chose', () => {
    const { confidence, evidence } = read(text, {
      ...{ ...options, choices: { encoding: 'utf-8', delimiter: ',', headerLine: 1 } },
    })
    expect(confidence).toEqual({ encoding: 1, dialect: 1, header: 1 })
    expect(new Set(Object.values(evidence).map(({ key }) => key))).toEqual(new Set(['evidence.chosen']))
  })

  test('what is doubtful is a warning, unless a person has chosen', () => {
    const latin = Buffer.from('name\n\xe9\n', 'latin1')
    const codes = (choices = {}) => {
      const layout = readLayout(latin, true, { ...options, choices })
      return layout.ok ? layout.warnings.map(({ code }) => code) : []
    }
    expect(codes()).toEqual(['encoding.doubtful'])
    expect(codes({ encoding: 'windows-1252' })).toEqual([])
    const two = 'Lee, Ann;Rome\nRay, Bob;Oslo\nFox, Cy;Bonn\n'
    expect(read(two).warnings.map(({ code }) => code)).toContain('delimiter.two-readings')
    expect(read(two, { choices: { delimiter: ';' } }).warnings.map(({ code }) => code)).not.toContain(
      'delimiter.two-readings',
    )
  })

  test('of oddities each is told', () => {
    expect(read('name,email,\r\nAda,a@a.example,1\n').warnings.map(({ code }) => code)).toEqual([
      ...['line-ends.mixed', 'header.nameless'],
    ])
    expect(read('name,email,name\nAda,a@a.example,Bob\n').warnings).toEqual([
      { code: 'header.doubled', names: ['name'] },
    ])
    expect(read('Ada,a@a.example,1\nBob,b@b.example,2\n').warnings).toEqual([{ code: 'header.none' }])
  })
})

describe('what a person chose of the dialect', () => {
  test('holds, and no more', () => {
    const text = 'a,b\n"x \\"y\\" z",w\n'
    expect(read(text)).toMatchObject({ quote: '"', escape: '\\' })
    expect(read(text, { choices: { quote: null } })).not.toHaveProperty('escape')
    expect(read(text, { choices: { quote: "'" } })).toMatchObject({ quote: "'", escape: '\\' })
    expect(read(text)).not.toHaveProperty('shortRows')
    expect(read(text, { choices: { shortRows: 'blank' } })).toMatchObject({ shortRows: 'blank' })
  })

  test('other encodings are those that were not taken', () => {
    const latin = Buffer.from('name\n\xe9\n', 'latin1')
    const layout = readLayout(latin, true, { choices: { encoding: 'koi8-r' } })
    expect(layout.ok && layout.otherEncodings).toEqual(expect.arrayContaining(['windows-1251']))
    expect(layout.ok && layout.otherEncodings).not.toContain('koi8-r')
  })
})

describe('the first records', () => {
  test('are 200 at most, the header included, and fitted to the table', () => {
    const rows = (count: number) => `name,email\n${'Ada,a@a.example,\n'.repeat(count)}`
    expect(read(rows(150)).sampleRows).toHaveLength(150)
    expect(read(rows(199)).sampleRows).toHaveLength(199)
    expect(read(rows(300)).sampleRows).toHaveLength(199)
    expect(read(rows(3)).sampleRows.map(({ cells }) => cells.length)).toEqual([2, 2, 2])
    expect(read(rows(3)).headRows.map(({ cells }) => cells)).toEqual([['name', 'email']])
  })

  test('the only one of a sample counts, though it may be cut', () => {
    expect(read('name,email', options, false).columns).toEqual(['name', 'email'])
  })
})

test('a file of our own is read as it was written', () => {
  const text = '\ufeffharbour_id,name,notes\r\n1,\'=1+1,"a;b;c"\r\n2,x;y,z;w\r\n'
  const layout = read(text)
  expect(layout).toMatchObject({ isDisarmed: true, delimiter: ',', quote: '"', headerLine: 1, newline: '\r\n' })
  expect(layout.sampleRows[0]?.cells).toEqual(['1', '=1+1', 'a;b;c'])
  expect(
    Object.values(layout.evidence)
      .map(({ key }) => key)
      .slice(1),
  ).toEqual(['evidence.own', 'evidence.own'])
  expect(read("name,harbour_x\n'=1+1,y\n")).not.toHaveProperty('isDisarmed')
  expect(read(text, { choices: { headerLine: null } }).headerLine).toBeNull()
})

describe('rows that are no lines of text', () => {
  const rows = (...lines: string[]) => lines.map((line, i) => ({ line: 10 * (i + 1), cells: line.split(',') }))

  test('have their layout from their cells', () => {
    expect(readRowsLayout(rows('Our list', 'name,email', 'Ada,a@a.example'), options)).toMatchObject({
      ...{ headerLine: 20, columns: ['name', 'email'], dataStartLine: 30, rowsAbove: [], confidence: 1 },
      warnings: [{ code: 'header.skipped-lines', first: 10, last: 10 }],
    })
    expect(readRowsLayout(rows('name,email'), options)).toMatchObject({ dataStartLine: 11, sampleRows: [] })
    expect(readRowsLayout([], options)).toMatchObject({ dataStartLine: 1, columns: [] })
  })

  test('above a header that a person took are records, where they look so', () => {
    const choices = { headerLine: 20 }
    const found = readRowsLayout(rows('Ada,a@a.example', 'name,email', 'Bob,b@b.example'), { ...options, choices })
    expect(found).toMatchObject({ dataStartLine: 10, warnings: [] })
    expect(found.rowsAbove.map(({ line }) => line)).toEqual([10, 20])
  })

  test('of our own give back their formulas', () => {
    const found = readRowsLayout(rows('harbour_id,name', "1,'=1+1"), options)
    expect(found.sampleRows[0]?.cells).toEqual(['1', '=1+1'])
    expect(readRowsLayout(rows('id,name', "1,'=1+1"), options).sampleRows[0]?.cells).toEqual(['1', "'=1+1"])
  })
})
