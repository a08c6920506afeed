import { expect, test } from 'vitest'
import { cleanCell } from '../../../shared/cleaning/cleaners.ts'
import { customerFields } from '../../../shared/customers/fields.ts'

test.each([
  ['id', '0198C0DE-0000-7000-8000-00000000BEEF', '0198c0de-0000-7000-8000-00000000beef'],
  ['text', ' Acme ', 'Acme'],
  ['customer_type', 'Company', 'corporate'],
  ['email', 'mailto:John@acme.com', 'john@acme.com'],
  ['phone', '+852 9123 4567', '+85291234567'],
  ['status', 'Won', 'active'],
  ['country', 'Hong Kong', 'HK'],
  ['url', 'acme.com', 'https://acme.com'],
  ['youtube', 'youtube.com/@Acme', '@acme'],
  ['count', '1.2M', 1200000],
  ['linkedin', 'in/john', 'https://www.linkedin.com/in/john'],
  ['instagram', '@acme', 'https://www.instagram.com/acme'],
  ['x', '@acme', 'https://x.com/acme'],
  ['tags', 'a;b', ['a', 'b']],
  ['boolean', 'yes', true],
  ['date', '13/04/2026', '2026-04-13'],
] as const)('a cell of kind %s is read by its own rule', (kind, raw, value) => {
  expect(cleanCell(kind, raw).value).toEqual(value)
})

test('every kind of field has a rule that takes an empty cell for blank', () => {
  for (const { kind } of customerFields) {
    expect(cleanCell(kind, ' ')).toMatchObject({ value: null, certainty: 'sure', issue: null })
  }
})

test('a cell that says in signs or words that it is blank is noted, and an empty one is not', () => {
  for (const raw of ['', ' ', '\u200b']) expect(cleanCell('date', raw)).toMatchObject({ value: null, rule: null })
  for (const raw of ['-', 'unknown', '0000-00-00']) {
    expect(cleanCell('date', raw)).toMatchObject({ value: null, issue: null, rule: 'text.filler' })
  }
})

test('the context reaches the rules that need it', () => {
  expect(cleanCell('phone', '9123 4567', { country: 'HK' }).value).toBe('+85291234567')
  expect(cleanCell('date', '03/04/2026', { dayFirst: false }).value).toBe('2026-03-04')
  expect(cleanCell('email', 'mailto:a@b.co', { emailPolicy: 'strict' }).value).toBeNull()
  expect(cleanCell('email', 'mailto:a@b.co', { emailPolicy: 'keep' }).value).toBe('a@b.co')
})
