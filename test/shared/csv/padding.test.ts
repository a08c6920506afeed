import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textCellLengthMax } from '../../../shared/csv/records/text-cell-length.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { mapColumns } from '../../../shared/importing/mapping/map-columns.ts'
import { parseChunk } from '../../../shared/importing/reading/parse-chunk.ts'
import { planFile } from '../../../shared/importing/reading/plan-file.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import { refuseDamaged } from '../../../shared/importing/record/refuse-damaged.ts'
import { toEnglish } from '../../../shared/messages/text.ts'
import { checkProperty } from '../../support/property.ts'
import { asSource } from './read-file.ts'

/** What becomes of each record of a file, and what is said of the file. */
async function decide(bytes: Uint8Array) {
  const plan = await planFile(asSource(bytes, 64 * 1024), { recordsPerChunk: 100, writeCopy: readWhole })
  if (!plan.ok) throw new Error(toEnglish(plan.message))
  const data = plan.copy ?? bytes
  const { columns } = mapColumns(plan.layout.columns, [])
  const records = [...plan.chunks].flatMap(({ byteStart, byteEnd, firstLine, records: count }) => {
    const chunk = { byte_start: byteStart, byte_end: byteEnd, first_line: firstLine, records: count }
    return parseChunk(data.subarray(byteStart, byteEnd), plan.layout, chunk).records
  })
  expect(records).toHaveLength(plan.records)
  const verdicts = records.map((record) => {
    const cleaned = cleanRecord(columns, record.cells, 'repair')
    return refuseDamaged(cleaned, record, plan.layout)
  })
  return { verdicts, codes: plan.layout.warnings.map(({ code }) => code), layout: plan.layout }
}

const table = 'name,email,city\nAnn,ann@a.example,Rome\nBob,bob@b.example,Oslo\n'
const sayings = (verdicts: readonly { verdict: string | null }[]) =>
  verdicts.map(({ verdict }) => verdict ?? 'customer')

const paddings: [string, string][] = [
  ['one NUL', '\0'],
  ['NULs up to a block', '\0'.repeat(4_096)],
  ['NULs up to a large block', '\0'.repeat(300_000)],
  ['a line of NULs', '\0\0\0\0\n'],
  ['several lines of NULs', '\0\0\n\0\0\n\0'],
  ['NULs between delimiters', '\0,\0,\0,\0\n'],
  ['Ctrl-Z', '\x1a'],
  ['Ctrl-Z and NULs', `\x1a${'\0'.repeat(127)}`],
  ['blanks and NULs', '  \0 \0\n'],
]

describe.each(paddings)('%s at the end', (_, padding) => {
  const forms: [string, (text: string) => Uint8Array][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ]
  test.each(forms)('is blank, and said (%s)', async (_form, encode) => {
    const { verdicts, codes, layout } = await decide(encode(table + padding))
    expect(layout.columns).toEqual(['name', 'email', 'city'])
    const [first, second, ...rest] = sayings(verdicts)
    expect([first, second]).toEqual(['customer', 'customer'])
    expect(new Set([...rest, 'blank'])).toEqual(new Set(['blank']))
    expect(codes).toEqual(padding.includes('\0') ? ['text.nul'] : [])
  })

  test('in bytes behind a UTF-8 or UTF-16 text changes no record', async () => {
    for (const text of [Buffer.from(table), Buffer.from(`\ufeff${table}`, 'utf16le')]) {
      const { verdicts } = await decide(Buffer.concat([text, Buffer.alloc(4_096)]))
      expect(sayings(verdicts).filter((one) => one !== 'blank')).toEqual(['customer', 'customer'])
    }
  })
})

test('wherever NULs stand in the text, every record keeps its outcome', async () => {
  await checkProperty(
    fc.asyncProperty(fc.array(fc.nat({ max: table.length - 16 }), { maxLength: 5 }), async (places) => {
      // The header stays whole: its names are what the columns are known by.
      let text = table
      for (const place of places.toSorted((a, b) => b - a))
        text = `${text.slice(0, 16 + place)}\0${text.slice(16 + place)}`
      const { verdicts } = await decide(Buffer.from(text))
      expect(sayings(verdicts).filter((one) => one !== 'blank')).toEqual(['customer', 'customer'])
      expect(JSON.stringify(verdicts.map(({ record }) => record))).not.toContain('\\u0000')
    }),
    { seed: 20_260_503, numRuns: 60 },
  )
})

describe('a large cell', () => {
  const withNotes = (notes: string) => Buffer.from(`name,notes\nAnn,${notes}\nBob,short\n`)
  const mib = 1024 * 1024

  test.each([
    ['of the most that a value can be', 'x'.repeat(textCellLengthMax), ['customer', 'customer']],
    ['of a character more', 'x'.repeat(textCellLengthMax + 1), ['file.cell-too-long', 'customer']],
    ['with a NUL in it', `${'x'.repeat(mib)}\0${'y'.repeat(mib)}`, ['file.cell-too-long', 'customer']],
    ['with line breaks, in quotes', `"${'x\n'.repeat(mib)}"`, ['file.cell-too-long', 'customer']],
  ])('%s', async (_, notes, wanted) => {
    const { verdicts } = await decide(withNotes(notes))
    expect(verdicts.map(({ reasons }) => reasons[0]?.code ?? 'customer')).toEqual(wanted)
  })

  test('too large for a record altogether is one record all the same', async () => {
    const { verdicts } = await decide(withNotes('x'.repeat(5 * mib)))
    expect(verdicts).toHaveLength(2)
  })
})
