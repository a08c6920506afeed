import { describe, expect, test } from 'vitest'
import { readWhole } from '../../../../shared/files/read-whole.ts'
import { planFile } from '../../../../shared/importing/reading/plan-file.ts'
import { sampleFile } from '../../../../shared/importing/reading/sample-file.ts'
import { asSource } from '../../csv/read-file.ts'
import { textRow, writeWorkbook } from '../../csv/xlsx/write-workbook.ts'

async function plan(file: Uint8Array, { choices = {}, recordsPerChunk = 2 } = {}) {
  const found = await planFile(asSource(file, 64 * 1024), { recordsPerChunk, choices, writeCopy: readWhole })
  if (!found.ok) throw new Error(found.code)
  return { ...found, copy: Buffer.from(found.copy ?? []).toString() }
}
const sheet = (...rows: string[][]) =>
  writeWorkbook([{ name: 'A', rows: rows.map((cells, i) => textRow(i + 1, ...cells)).join('') }])
const people = (count: number) => Array.from({ length: count }, (_, n) => [`P${n}`, `p${n}@a.example`])
const header = ['name', 'email']

describe('a workbook', () => {
  test('has a layout of its own, and a copy of its rows with their numbers', async () => {
    const { layout, copy, chunks, records } = await plan(sheet(['Our list'], header, ...people(3)))
    expect(layout).toMatchObject({
      ...{ ok: true, format: 'xlsx', encoding: 'utf-8', bomBytes: 0, delimiter: ',', quote: '"', isNumbered: true },
      ...{ newline: '\r\n', sheet: 'A', sheets: ['A'], headerLine: 2, columns: header, dataStartByte: 0 },
      ...{ dataStartLine: 3, footerLine: null, confidence: { encoding: 1, dialect: 1, header: 1 } },
      warnings: [{ code: 'header.skipped-lines', first: 1, last: 1 }],
    })
    expect(layout.evidence).toMatchObject({
      encoding: { key: 'evidence.workbook' },
      dialect: { key: 'evidence.workbook' },
    })
    expect(copy).toBe('3,P0,p0@a.example\r\n4,P1,p1@a.example\r\n5,P2,p2@a.example\r\n')
    expect([[...chunks].map((one) => one.records), records]).toEqual([[2, 1], 3])
  })

  test('says which other sheets there are', async () => {
    const rows = textRow(1, ...header) + textRow(2, 'Ada', 'a@a.example')
    const file = writeWorkbook([
      { name: 'A', rows },
      { name: 'B', rows: '' },
    ])
    expect((await plan(file)).layout.warnings).toEqual([{ code: 'workbook.other-sheets', sheet: 'A', others: ['B'] }])
  })

  test.each([200, 201, 450])('of %i rows is read to its end', async (count) => {
    const { copy, records, layout } = await plan(sheet(header, ...people(count)), { recordsPerChunk: 1_000 })
    expect([records, layout.sampleRows.length]).toEqual([count, Math.min(count, 199)])
    expect(copy.split('\r\n').at(-2)).toBe(`${count + 1},P${count - 1},p${count - 1}@a.example`)
  })

  test('of our own gives back its formulas, in the first rows and in the others', async () => {
    const rows = Array.from({ length: 300 }, () => ['1', "'=1+1"])
    const { copy } = await plan(sheet(['harbour_id', 'name'], ...rows))
    expect(copy.match(/,=1\+1\r\n/g)).toHaveLength(300)
    expect((await plan(sheet(['id', 'name'], ...rows))).copy.match(/,'=1\+1\r\n/g)).toHaveLength(300)
  })

  test('has records above a header that a person took', async () => {
    const file = sheet(['Ada', 'a@a.example'], header, ['Bob', 'b@b.example'])
    const { copy } = await plan(file, { choices: { headerLine: 2 } })
    expect(copy.split('\r\n').map((line) => line.split(',')[0])).toEqual(['1', '2', '3', ''])
  })

  test('may end in totals, wherever it is long', async () => {
    const three = ['name', 'email', 'fee']
    for (const count of [1, 14, 15, 70, 300]) {
      const rows = people(count).map((cells) => [...cells, '1'])
      const { layout } = await plan(sheet(three, ...rows, ['Total', '', String(count)]))
      expect(layout.footerLine).toBe(count + 2)
      expect(layout.warnings).toContainEqual({ code: 'records.footer', line: count + 2 })
    }
  })

  test('is written in large pieces', async () => {
    const sizes: number[] = []
    const file = sheet(header, ...Array.from({ length: 100 }, (_, n) => ['x'.repeat(2_000), `p${n}@a.example`]))
    await planFile(asSource(file, 64 * 1024), {
      recordsPerChunk: 1_000,
      writeCopy: async (bytes) => {
        for await (const piece of bytes) sizes.push(piece.length)
      },
    })
    expect(sizes.length).toBe(4)
    expect(sizes.slice(0, -1).every((size) => size >= 64 * 1024 && size < 64 * 1024 + 2_100)).toBe(true)
  })
})

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

describe('a file of cards', () => {
  test('has a column for each property, and a copy of its cards with their lines', async () => {
    const { layout, copy, records } = await plan(Buffer.from(card('FN:Ada') + card('FN:Bob', 'TEL:1')))
    expect(layout).toMatchObject({
      ...{ ok: true, format: 'vcard', encoding: 'utf-8', columns: ['Full name', 'Phone'], headerLine: null },
      ...{ dataStartLine: 1, confidence: { encoding: 1, dialect: 1, header: 1 }, warnings: [] },
      evidence: { dialect: { key: 'evidence.cards' }, header: { key: 'evidence.cardProperties' } },
    })
    expect(layout.sampleRows).toEqual([
      { line: 1, cells: ['Ada'], unclosedQuoteLine: null },
      { line: 4, cells: ['Bob', '1'], unclosedQuoteLine: null },
    ])
    expect([copy, records]).toEqual(['1,Ada\r\n4,Bob,1\r\n', 2])
  })

  test('says what stands beside them, and what was left out', async () => {
    const file = Buffer.from(`${card('FN:Ada', 'PHOTO:x')}stray\r\nlines\r\n`)
    expect((await plan(file)).layout.warnings).toEqual([
      ...[{ code: 'cards.pictures' }, { code: 'cards.stray-lines', lines: 2 }],
    ])
  })

  test('is read in the encoding that a person chose, or that it is in', async () => {
    const file = Buffer.from(card('FN:M\xfcller', 'N:Gr\xfcn', 'ORG:Stra\xdfe'), 'latin1')
    expect((await plan(file)).layout).toMatchObject({
      encoding: 'windows-1252',
      sampleRows: [{ cells: ['Müller', 'Grün', 'Straße'] }],
    })
    expect((await plan(file, { choices: { encoding: 'windows-1251' } })).layout).toMatchObject({
      ...{ encoding: 'windows-1251', sampleRows: [{ cells: ['Mьller', 'Grьn', 'StraЯe'] }] },
    })
  })

  test('keeps the first 200 as a sample', async () => {
    const file = Buffer.from(Array.from({ length: 250 }, (_, n) => card(`FN:P${n}`)).join(''))
    const { layout, records } = await plan(file)
    expect([layout.sampleRows.length, records]).toEqual([200, 250])
  })

  test('that hold nothing begins at its first line', async () => {
    expect((await plan(Buffer.from(card('VERSION:3.0')))).layout).toMatchObject({ dataStartLine: 1, columns: [] })
  })
})

describe('a sample of a file says the same', () => {
  const layoutOf = async (file: Uint8Array, choices = {}) => {
    const layout = await sampleFile(asSource(file, 64 * 1024), choices)
    if (!layout.ok) throw new Error(layout.code)
    return layout
  }

  test.each([
    ['of a workbook', sheet(header, ...people(3))],
    ['of cards', Buffer.from(card('FN:Ada') + card('FN:Bob', 'TEL:1'))],
    ['of a text', Buffer.from('name,email\nAda,a@a.example\nBob,b@b.example\n')],
  ])('%s', async (_, file) => {
    const { layout } = await plan(file)
    expect(await layoutOf(file)).toEqual(layout)
  })

  test('of cards in the encoding that a person chose, without the last one where it is cut', async () => {
    const file = Buffer.from(card('FN:M\xfcller'), 'latin1')
    expect(await layoutOf(file, { encoding: 'windows-1251' })).toMatchObject({ encoding: 'windows-1251' })
    const many = Buffer.from(card(`FN:${'x'.repeat(1_000)}`).repeat(300))
    const { sampleRows } = await layoutOf(many)
    expect(sampleRows).toHaveLength(Math.floor((256 * 1024) / card(`FN:${'x'.repeat(1_000)}`).length))
  })

  test('or refuses it', async () => {
    expect(await sampleFile(asSource(Buffer.from('%PDF-1')), {})).toMatchObject({ ok: false, code: 'file.is-pdf' })
    expect(await sampleFile(asSource(sheet()), {})).toMatchObject({ ok: false, code: 'file.empty' })
  })

  test('and closes what it has opened', async () => {
    for (const file of [sheet(header, ...people(1)), Buffer.from(card('FN:Ada'))]) {
      let open = 0
      const source = asSource(file, 64)
      const counted = {
        ...source,
        open: async (range?: { start: number; end: number }) => {
          const pieces = await source.open(range)
          open++
          return (async function* () {
            try {
              yield* pieces
            } finally {
              open--
            }
          })()
        },
      }
      await sampleFile(counted, {})
      expect(open).toBe(0)
    }
  })
})
