import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

const clean = (field: CustomerField, cell: string) =>
  cleanRecord([{ column: 'X', field, position: 1, confidence: 1, evidence: 'synonym' }], [cell], 'repair')

const fields = ['display_name', 'last_name', 'company_primary', 'city', 'address_primary', 'notes'] as const

test.each(fields)('finding 23: a %s in mojibake is kept as it is, with a suggestion', (field) => {
  for (const [raw, suggestion] of [
    ['MÃ¼ller', 'Müller'],
    ['å¼ ä¸‰', '张三'],
  ] as const) {
    const { record, notes, verdict } = clean(field, raw)
    expect(verdict).toBeNull()
    expect(record).toEqual({ [field]: raw })
    expect(notes).toEqual([{ column: 'X', issue: 'text.mojibake', suggestion }])
  }
})

test.each(['São Paulo', 'Ã', 'Müller', '张三', 'CAFÉ™'])('%s needs none', (raw) => {
  expect(clean('display_name', raw).notes).toEqual([])
})
