import { describe, expect, test } from 'vitest'
import { readWhole } from '../../../../shared/files/read-whole.ts'
import { planFile } from '../../../../shared/importing/reading/plan-file.ts'
import { withFooter } from '../../../../shared/importing/reading/plan-text.ts'
import { asSource } from '../../csv/read-file.ts'

async function plan(file: string | Uint8Array, choices = {}) {
  let copies = 0
  const writeCopy = async (pieces: AsyncIterable<Uint8Array>) => {
    copies++
    return readWhole(pieces)
  }
  const found = await planFile(asSource(Buffer.from(file), 64 * 1024), { recordsPerChunk: 1_000, choices, writeCopy })
  if (!found.ok) throw new Error(found.code)
  const { layout, records, chunks } = found
  return { layout, records, chunks: [...chunks], copies, copy: Buffer.from(found.copy ?? []).toString() }
}
const warningsOf = async (file: string | Uint8Array, choices = {}) => (await plan(file, choices)).layout.warnings
const codesOf = async (...call: Parameters<typeof plan>) => (await warningsOf(...call)).map(({ code }) => code)

const header = 'name,email,fee\n'
const record = 'Ada,a@a.example,1\n'

describe('records that are not as wide as the table', () => {
  test('are a question where they are more than one in twenty', async () => {
    expect(await codesOf(`${header + record.repeat(19)}Bob\n`)).toEqual([])
    expect(await warningsOf(`${header + record.repeat(18)}Bob\n`)).toEqual([
      { code: 'records.ragged', records: 1, of: 19, shorter: 1, longer: 0, line: 20 },
    ])
    expect(await warningsOf(`${header}Bob,b,c,d\n\n${record}Eve\n`)).toEqual([
      { code: 'records.ragged', records: 2, of: 3, shorter: 1, longer: 1, line: 2 },
    ])
  })

  test('are none where a person has said what short ones are', async () => {
    const text = `${header}Bob\n${record}`
    expect(await codesOf(text, { shortRows: 'blank' })).toEqual([])
    expect(await codesOf(text, { shortRows: 'review' })).toEqual([])
  })

  test('below the table do not count', async () => {
    const text = `${header}${record.repeat(10)}Total,,10\nexported by Tool 3\n`
    expect(await warningsOf(text)).toEqual([{ code: 'records.footer', line: 12 }])
    expect(await warningsOf(`${header}${record.repeat(9)}Bob\n${'Total,10\n'.repeat(3)}`)).toEqual([
      { code: 'records.footer', line: 12 },
      { code: 'records.ragged', records: 1, of: 10, shorter: 1, longer: 0, line: 11 },
    ])
  })

  test('are told apart from those whose quotes were repaired', async () => {
    expect(await warningsOf(`${header}${record}"Ada "the, one" Lee",a@a.example,1\n`)).toEqual([
      { code: 'records.repaired', records: 1, line: 3 },
    ])
  })
})

test('NULs are counted, wherever they stand', async () => {
  expect(await warningsOf(`${header}A\0da,a@a.example,1\n\0\0${record}`)).toContainEqual({
    ...{ code: 'text.nul', characters: 3 },
  })
  expect(await codesOf(header + record)).toEqual([])
})

describe('totals at the end', () => {
  test.each([
    ['of short records', 50, 5],
    ['of records that take a kilobyte', 50, 1_000],
    ['of records of which two fit into 32 KiB', 5, 15_000],
  ])('are found below records %s', async (_, count, length) => {
    const rows = `Ada,a@a.example,${'x'.repeat(length)}\n`.repeat(count)
    expect((await plan(`${header}${rows}Total,,${count}\n`)).layout.footerLine).toBe(count + 2)
  })

  test('are not where a record is larger than what is remembered', async () => {
    const rows = `Ada,a@a.example,${'x'.repeat(40_000)}\n`.repeat(3)
    expect((await plan(`${header}${rows}`)).layout.footerLine).toBeNull()
    expect((await plan(`${header}${rows}Total,,3\n`)).layout.footerLine).toBeNull()
  })

  test('are none in a file of ours, in which a customer may be called so', () => {
    const layout = { columns: ['harbour_id', 'name'], warnings: [], footerLine: null } as never
    const last = [
      { line: 8, cells: ['1', 'Ada'] },
      { line: 9, cells: ['Total', '7'] },
    ]
    expect(withFooter(layout, last)).toBe(layout)
    expect(withFooter({ ...(layout as object), columns: ['id', 'name'] } as never, last)).toMatchObject({
      ...{ footerLine: 9, warnings: [{ code: 'records.footer', line: 9 }] },
    })
    expect(
      withFooter({ ...(layout as object), columns: ['id', 'name'] } as never, last.slice(0, 1)).footerLine,
    ).toBeNull()
  })
})

describe('where the chunks begin', () => {
  test.each([
    ['UTF-8', header + record, 15, 0],
    ['UTF-8 with a mark', `\ufeff${header}${record}`, 18, 0],
    ['UTF-16', Buffer.from(`\ufeff${header}${record}`, 'utf16le'), 15, 1],
  ])('in %s', async (_, file, byteStart, copies) => {
    const found = await plan(file)
    expect(found.chunks).toEqual([
      { n: 0, byteStart, byteEnd: byteStart + record.length, firstLine: 2, records: 1, unclosedQuoteLine: null },
    ])
    expect(found.copies).toBe(copies)
  })
})

/** More than is read ahead, of nothing but ASCII. */
const plain = record.repeat(20_000)
const latin = (text: string) => Buffer.from(text, 'latin1')
const join = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('a file that turns out to be in another encoding', () => {
  test('is read anew, where the places that are no UTF-8 are many', async () => {
    const { layout, records, copy } = await plan(
      join(header, plain, latin('Jos\xe9 M\xfcller,j@a.example,1\n'.repeat(9))),
    )
    expect(layout).toMatchObject({ encoding: 'windows-1252' })
    expect(layout.warnings).toEqual([{ code: 'encoding.changed', from: 'utf-8', to: 'windows-1252', badPlaces: 18 }])
    expect(records).toBe(20_009)
    expect(copy.endsWith('\nJosé Müller,j@a.example,1\n')).toBe(true)
  })

  test('stays as it is where they are few, which are told', async () => {
    const { layout, copies } = await plan(join(header, plain, 'é,ü,1\n', latin('\xe9,x,1\n')))
    expect(layout).toMatchObject({ encoding: 'utf-8' })
    expect(layout.warnings).toEqual([{ code: 'encoding.bad-places', encoding: 'utf-8', places: 1 }])
    expect(copies).toBe(0)
    const { layout: other } = await plan(join(header, plain, 'é,x,1\n', latin('M\xfcller,x,1\n')))
    expect(other.encoding).toBe('windows-1252')
  })

  test('stays as a person said', async () => {
    const file = join(header, plain, latin('Jos\xe9 M\xfcller,j@a.example,1\n'.repeat(9)))
    expect((await plan(file, { encoding: 'utf-8' })).layout).toMatchObject({
      ...{ encoding: 'utf-8', warnings: [{ code: 'encoding.bad-places', encoding: 'utf-8', places: 18 }] },
    })
  })

  test('is UTF-8 where more than twenty characters speak for it to one against', async () => {
    const first = latin('Jos\xe9 M\xfcller,j@a.example,1\n')
    const further = (count: number) => plan(join(header, first, plain, 'é,x,1\n'.repeat(count)))
    // Two places of the beginning are no UTF-8.
    expect((await further(41)).layout.encoding).toBe('utf-8')
    expect((await further(40)).layout.encoding).toBe('windows-1252')
  })

  test('has its doubt said where the lines of the whole file say something else', async () => {
    const first = latin('Jos\xe9 M\xfcller,j@a.example,1\n'.repeat(3))
    const russian = latin('\xcc\xee\xf1\xea\xe2\xe0 \xc8\xe2\xe0\xed\xee\xe2,x,1\n'.repeat(400))
    const { layout } = await plan(join(header, first, plain, russian))
    expect(layout.encoding).toBe('windows-1252')
    expect(layout.warnings[0]).toMatchObject({ code: 'encoding.doubtful', encoding: 'windows-1252' })
    expect(layout.confidence.encoding).toBeLessThanOrEqual(0.4)
    expect(layout.evidence.encoding).toMatchObject({
      ...{ key: 'evidence.encoding.turns', values: { first: 'windows-1252', further: 'windows-1251' } },
    })
    expect(layout.otherEncodings[0]).toBe('windows-1251')
    expect(layout.otherEncodings.length).toBeLessThanOrEqual(4)
    expect(layout.otherEncodings).not.toContain('windows-1252')
  })

  test('has none where they say the same', async () => {
    const german = latin('Jos\xe9 M\xfcller,Gr\xfc\xdfe aus K\xf6ln,1\n'.repeat(9))
    const { layout } = await plan(join(header, german, plain, german))
    expect([layout.encoding, layout.warnings]).toEqual(['windows-1252', []])
  })
})
