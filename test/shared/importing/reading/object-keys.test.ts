import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { normalizedKey, sourceKey } from '../../../../shared/importing/reading/object-keys.ts'

test('an import has its file, its copy, and a copy for each way in which a person has it read', () => {
  const choices = { encoding: 'big5' }
  const mark = createHash('sha256').update('{"encoding":"big5"}').digest('hex').slice(0, 16)
  expect(sourceKey('7')).toBe('imports/7/source')
  expect(normalizedKey('7')).toBe('imports/7/normalized')
  expect(normalizedKey('7', {})).toBe('imports/7/normalized')
  expect(normalizedKey('7', choices)).toBe(`imports/7/normalized-${mark}`)
  expect(normalizedKey('7', { a: 1, b: 2 })).toMatch(/^imports\/7\/normalized-[\da-f]{16}$/)
})
