import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

const clean = (field: CustomerField, cell: string) =>
  cleanRecord([{ column: 'X', field, position: 1, confidence: 1, evidence: 'synonym' }], [cell], 'repair')

const fields = ['display_name', 'last_name', 'company_primary', 'city', 'address_primary', 'notes'] as const

test.each(fields)(
  'finding 23: a %s garbled in one place is kept as it is, with a suggestion that a person sees',
  (field) => {
    for (const [raw, suggestion] of [
      ['MÃ¼ller', 'Müller'],
      ['M√ºller', 'Müller'],
      ['å¼ ä¸‰', '张三'],
      ['ÕÅÈý', '张三'],
      ['Ïåòðîâ', 'Петров'],
    ] as const) {
      const { record, notes, verdict, reasons } = clean(field, raw)
      expect(record).toEqual({ [field]: raw })
      expect(notes).toEqual([{ column: 'X', issue: 'text.mojibake', suggestion }])
      const needsReview = field !== 'address_primary' && field !== 'notes'
      expect(verdict).toBe(needsReview ? 'review' : null)
      expect(reasons).toEqual(needsReview ? [{ code: 'text.mojibake', column: 'X', value: raw, suggestion }] : [])
      expect(clean(field, suggestion)).toMatchObject({ verdict: null, record: { [field]: suggestion } })
    }
  },
)

test.each(fields)('a %s garbled in several places can only mean one text: repaired, and noted', (field) => {
  for (const [raw, meant] of [
    ['MÃ¼ller-LÃ¼derÃŸ', 'Müller-Lüderß'],
    ['æ\x9d±äº¬', '東京'],
    ['GroÃŸe StraÃŸe', 'Große Straße'],
  ] as const) {
    const { record, notes, verdict } = clean(field, raw)
    expect(record).toEqual({ [field]: meant })
    expect(notes).toEqual([{ column: 'X', rule: 'text.mojibake-decoded' }])
    expect(verdict).toBeNull()
  }
})

test.each(['São Paulo', 'Ã', 'Müller', '张三', 'CAFÉ™'])('%s needs none', (raw) => {
  expect(clean('display_name', raw).notes).toEqual([])
})
