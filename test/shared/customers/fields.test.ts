import { expect, test } from 'vitest'
import { cleanCell } from '../../../shared/cleaning/cleaners.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import { en } from '../../../shared/messages/en/index.ts'

test('every field has a name and a label of its own, and a rule that reads it', () => {
  expect(new Set(customerFields.map(({ name }) => name)).size).toBe(customerFields.length)
  expect(new Set(customerFields.map(({ name }) => en.fields[name])).size).toBe(customerFields.length)
  for (const { kind } of customerFields) expect(cleanCell(kind, '')).toMatchObject({ value: null, issue: null })
})

test('our own id comes first: it is the first column of an export and the first key of an import', () => {
  expect(customerFields[0].name).toBe('id')
})
