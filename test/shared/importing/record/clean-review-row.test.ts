import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { cleanReview } from '../../../../shared/importing/record/clean-review-row.ts'

const columns = ['Name', 'Company', 'E-mail']
const row = { mapping: mapColumns(columns, []).columns, policy: 'repair', settings: {}, repairRules: {} } as const
const clean = (cells: string[], unseen: Parameters<typeof cleanReview>[2] = []) => cleanReview(row, cells, unseen)
const garbled = 'ÕÅÈý'

describe('what a person has seen and left as it is', () => {
  test.each([
    ['two people', ['Ann Lee & Bo Chan', '', 'a@acme-works.com'], 'display_name', 'Ann Lee & Bo Chan'],
    ['a garbled name', [garbled, '', 'a@acme-works.com'], 'display_name', garbled],
    ['a garbled company', ['Ann Lee', garbled, 'a@acme-works.com'], 'company_primary', garbled],
  ])('%s stands', (_, cells, field, value) => {
    const { verdict, reasons, record } = clean(cells)
    expect({ verdict, reasons }).toEqual({ verdict: null, reasons: [] })
    expect(record[field]).toBe(value)
  })

  test('is for a person all the same where nobody has looked at that column yet', () => {
    const unseen = [{ code: 'text.mojibake', column: 'Company' }] as const
    expect(clean([garbled, garbled, 'a@acme-works.com'], unseen)).toMatchObject({
      ...{ verdict: 'review', reasons: [{ code: 'text.mojibake', column: 'Company' }] },
    })
  })
})

test('an e-mail that is none waits, whoever has seen it', () => {
  expect(clean(['Ann Lee', '', 'ann@'])).toMatchObject({ verdict: 'review', reasons: [{ code: 'email.no-domain' }] })
})

const codes = (cells: string[]) => {
  const { verdict, reasons } = clean(cells)
  return [verdict, ...reasons.map(({ code }) => code)]
}

test('whatever else is wrong still is', () => {
  expect(codes(['2026-11-28', '', 'nobody'])).toEqual(['review', expect.stringMatching(/^email\./)])
  expect(codes(['2026-11-28', '', 'a@acme-works.com'])).toEqual([null])
  expect(codes(['', '', ''])).toEqual(['blank'])
})

test('a row without a mapping keeps its cells under their places', () => {
  expect(cleanReview({ ...row, mapping: null }, ['Ada']).record).toEqual({ extra: { 'Column 1': 'Ada' } })
})
