import { describe, expect, test } from 'vitest'
import { cleanCell } from '../../../../../shared/cleaning/cleaners.ts'
import { tidyText } from '../../../../../shared/cleaning/text/tidy-text.ts'
import { type CustomerField, customerFields } from '../../../../../shared/customers/fields.ts'
import { type EmailPolicy, emailPolicies } from '../../../../../shared/importing/import.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { type CleanedRecord, cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

describe('whatever the cells hold', () => {
  const cells = awkwardCells()
  const fields: (CustomerField | null)[] = [...customerFields.map(({ name }) => name), null]

  test.each(emailPolicies)('under %s nothing is thrown, and nothing is thrown away', (policy) => {
    const random = numbers(7)
    for (let round = 0; round < 3_000; round += 1) {
      const width = 1 + random(8)
      const names = ['A', 'B', 'Column 3', 'phone_raw', 'email_raw', '__proto__', 'extra', 'Column 9'].slice(0, width)
      const mapping = names.map(
        (column): ColumnMapping => ({
          column,
          field: fields[random(fields.length)] ?? null,
          position: 1 + random(2),
          confidence: 1,
          evidence: 'person',
        }),
      )
      const row = Array.from({ length: random(11) }, () => cells[random(cells.length)] ?? '')
      const result = cleanRecord(mapping, row, policy)
      const lost = row.filter((raw, i) => !isKept(raw, mapping[i]?.field ?? null, result, policy))
      expect({ lost, row, mapping: lost.length > 0 ? mapping : [] }).toEqual({ lost: [], row, mapping: [] })
    }
  })
})

/** Law 2: the cell is found again as it stands, as what its rule makes of it, or it said that there is nothing. */
function isKept(raw: string, field: CustomerField | null, result: CleanedRecord, policy: EmailPolicy): boolean {
  // Control characters alone are padding.
  if (/^[\s\p{Cc}]*$/u.test(raw)) return true
  const { record, keys, reasons } = result
  const found = new Set(leaves([record, keys, reasons]))
  const text = tidyText(raw)
  if (found.has(raw) || found.has(text)) return true
  if (field === null) return false
  const country = typeof record.country_code === 'string' ? record.country_code : undefined
  const kind = customerFields.find(({ name }) => name === field)?.kind ?? 'text'
  const { value, issue } = cleanCell(kind, raw, { country, emailPolicy: policy })
  const saysNothing = value === null && issue === null
  return (
    saysNothing ||
    (field === 'do_not_contact' && value === false) ||
    (leaves(value).every((one) => found.has(one)) && value !== null) ||
    isKeptInParts(field, raw, found) ||
    isMovedAddress(raw, found) ||
    found.has(cleanCell('phone', raw, { country }).value)
  )
}

/** An address of mail in a column of links is one of the addresses. */
function isMovedAddress(raw: string, found: Set<unknown>): boolean {
  const { value } = cleanCell('email', raw)
  return value !== null && found.has(value)
}

/** A cell of several phones is kept number by number. */
const isKeptInParts = (field: CustomerField, raw: string, found: Set<unknown>) =>
  field === 'phone' &&
  raw.split(/[;,/]| or /).every((part) => found.has(tidyText(part)) || found.has(cleanCell('phone', part).value))

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}

function awkwardCells(): string[] {
  return [
    '',
    ' ',
    'a',
    'Ada Lovelace',
    '陳大文',
    'a@a.example',
    'A@A.EXAMPLE',
    'mailto:b@a.example',
    'a@gmial.com',
    'n/a',
    'N/A',
    '-',
    'null',
    '+852 5123 4567',
    '5123 4567',
    '+852 5123 4567; +852 5123 4568',
    'call me',
    'Hong Kong',
    'Atlantis',
    'UK',
    'yes',
    'no',
    'maybe',
    '@ada',
    'youtube.com/@bob',
    'https://youtu.be/abc',
    'https://www.youtube.com/channel/UC1234567890123456789012',
    '1.2M',
    '-5',
    '2026-12-24',
    '31/12/2026',
    '12/31/2026',
    'vip, hk',
    'vip',
    '#a #b',
    'x'.repeat(300),
    'x'.repeat(5_000),
    '\0',
    'a\0b',
    '\ud83d',
    '\u200b',
    '\ufeff',
    'two\nlines',
    'tab\there',
    '\\N',
    '"quoted"',
    'https://a.example/path?q=1',
    'javascript:alert(1)',
    'linkedin.com/in/ada',
    'lead',
    'Hibernating',
    'corporate',
    '0198c0de-0000-7000-8000-000000000001',
    'not-an-id',
    '007',
    '%',
    '__proto__',
    'constructor',
    '🎉',
    'ﬁ',
    '①',
    'Ａ',
  ]
}

/** Numbers below a bound, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
