import { expect, test } from 'vitest'
import { summarizeImport } from '../../../shared/importing/summarize-import.ts'

const row = { id: 'x', records: 5, error_code: null, error_message: null }

test('keeps the row, counts the outcomes, and has no error', () => {
  expect(summarizeImport(row, [{ created: 2 }, { review: 1 }])).toEqual({
    id: 'x',
    records: 5,
    error: null,
    outcomes: { created: 2, updated: 0, unchanged: 0, merged: 0, review: 1, skipped: 0, blank: 0, pending: 2 },
  })
})

test('a file that was not read yet has no records', () => {
  expect(summarizeImport({ ...row, records: null }, []).outcomes.pending).toBe(0)
})

test.each([
  ['why', 'why'],
  [null, ''],
])('an error is one thing, with its message or without', (error_message, message) => {
  expect(summarizeImport({ ...row, error_code: 'file.unusable', error_message }, []).error).toEqual({
    code: 'file.unusable',
    message,
  })
})

test('an error has its text too, where this version knows it', () => {
  const text = { key: 'refusals.emptyWorkbook' }
  const stored = { ...row, error_code: 'file.unusable' as const, error_message: 'why', error_text: text }
  expect(summarizeImport(stored, []).error).toEqual({ code: 'file.unusable', message: 'why', text })
  expect(summarizeImport({ ...stored, error_text: { key: 'none.of.ours' } }, []).error).not.toHaveProperty('text')
})
