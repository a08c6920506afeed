import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRagged } from '../../../shared/csv/records/fit-width.ts'
import { isEmptyCell } from '../../../shared/csv/records/is-empty-cell.ts'
import { mapColumns } from '../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import { refuseDamaged } from '../../../shared/importing/record/refuse-damaged.ts'
import { checkProperty } from '../../support/property.ts'
import { readFile } from './read-file.ts'
import { writeTable } from './tables.ts'

const rows = [
  ['name', 'email', 'phone', 'city', 'notes'],
  ['Ann Lee', 'ann@firm.example', '+852 6111 2222', 'Kowloon', 'likes "tea", and cake'],
  ['Bob Ray', 'bob@shop.example', '+44 20 7946 0958', 'London', ''],
  ['Cy Fox', 'cy@fox.example', '', 'Rome', 'two\nlines'],
  ['张伟', 'wei@firm.example', '+86 138 0000 0000', '广州', 'a; b'],
  ['Eve Day', '', '+33 1 23 45 67 89', 'Paris', '5" screen'],
]
const files = [',', ';', '\t', '|'].flatMap((delimiter) =>
  ['\n', '\r\n'].map((end) =>
    Buffer.from(writeTable(rows, { delimiter: delimiter as ',', quote: '"' }, [end])).toString('latin1'),
  ),
)

type Mutation = readonly [kind: 'insert' | 'delete' | 'double' | 'swap', place: number, what: string]

const anyMutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('insert' as const, 'delete' as const, 'double' as const, 'swap' as const),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.constantFrom(',', ';', '\t', '|', '"', "'", '\n', '\r', '\r\n', '\\', '\0', '\xff', '\xe4', ' ', 'x', '""'),
)

const mutate = (text: string, [kind, place, what]: Mutation): string => {
  const at = Math.floor(place * text.length)
  if (kind === 'insert') return text.slice(0, at) + what + text.slice(at)
  if (kind === 'delete') return text.slice(0, at) + text.slice(at + 1)
  if (kind === 'double') return text.slice(0, at) + text.slice(at, at + 1) + text.slice(at)
  return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2)
}

/** Lines of the file that hold something, as many as any reader would see. */
const countLineEnds = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0

test('20,000 mutated files: every line is accounted for, and no record of another width is cleaned', {
  timeout: 600_000,
}, async () => {
  await checkProperty(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(anyMutation, { minLength: 1, maxLength: 4 }),
      async (file, mutations) => {
        const bytes = Buffer.from(mutations.reduce(mutate, file), 'latin1')
        const read = await readFile(bytes, {}, 2)
        if (!read.ok) return
        const { records, headRows, columns, encoding } = read
        const mapping = mapColumns(
          columns,
          read.sampleRows.map(({ cells }) => cells),
        ).columns
        for (const record of records) {
          const cleaned = refuseDamaged(cleanRecord(mapping, record.cells, 'repair'), record, read)
          const isFilled = !record.cells.every(isEmptyCell)
          if (isFilled && record.cells.length !== columns.length) expect(cleaned.verdict).toBe('review')
          expect(isRagged(record.cells, read) && cleaned.verdict === null).toBe(false)
        }
        // The lines of head and records follow each other, and their text is all of the file's.
        // Where a line above the header is a record, the head comes along with the records.
        const from = records[0]?.line ?? Number.POSITIVE_INFINITY
        const all = [...headRows.filter(({ line }) => line < from), ...records]
        const lines = all.map(({ line }) => line)
        expect(lines).toEqual([...lines].sort((a, b) => a - b))
        if (encoding === 'utf-8') {
          const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
          const kept = letters(all.flatMap(({ cells }) => cells).join(''))
          expect(kept).toBe(letters(bytes.toString().replace(/^\ufeff/, '')))
        }
        expect(records.length).toBeLessThanOrEqual(1 + countLineEnds(bytes.toString('latin1')))
      },
    ),
    { numRuns: 20_000, seed: 20_000 },
  )
})
